package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.train.rollout.Drawing;
import org.gaoyao.train.rollout.Drawn;
import org.gaoyao.train.rollout.Marked;
import org.gaoyao.train.rollout.Marking;
import org.gaoyao.train.rollout.Policy;
import org.gaoyao.train.rollout.TokenPrompt;

/**
 * Held-out prompts, answered greedily and at a temperature. Every time the same prompts with the same random numbers.
 *
 * @param prompts of which nothing is learnt
 * @param samples how many answers of each are drawn at the temperature
 * @param temperature of the training
 * @param longest how many tokens an answer may have
 * @param seed of the random numbers
 */
public record Examination(List<TokenPrompt> prompts, int samples, double temperature, int longest, long seed) {

    /** The names of its figures begin so: {@code eval/greedy/case_analysis}. */
    public static final String GREEDY = "eval/greedy";

    /** The same at the temperature. */
    public static final String SAMPLED = "eval/sampled";

    /** The share of answers of a wrong form. */
    public static final String FAULTS = "eval/format_errors";

    public Examination {
        prompts = List.copyOf(prompts);
    }

    /** What the policy comes to, prompt by prompt; a reward that fails counts as 0 here, where nothing is learnt from it. */
    public List<Examined> of(Policy policy, Marking marking) {
        List<List<Marked>> greedy = answered(policy, marking, new Drawing(1, 0, longest, seed));
        List<List<Marked>> sampled = answered(policy, marking, new Drawing(samples, temperature, longest, seed));
        var examined = new ArrayList<Examined>();
        for (int i = 0; i < prompts.size(); i++) {
            examined.add(new Examined(
                    prompts.get(i).row().id(),
                    prompts.get(i).row().task().key(),
                    mean(greedy.get(i)),
                    mean(sampled.get(i)),
                    Stream.concat(greedy.get(i).stream(), sampled.get(i).stream())
                            .mapToDouble(marked -> marked.reply().fault().isPresent() ? 1 : 0)
                            .average()
                            .orElse(0)));
        }
        return List.copyOf(examined);
    }

    private List<List<Marked>> answered(Policy policy, Marking marking, Drawing drawing) {
        List<List<Drawn>> drawn = policy.draw(prompts, drawing);
        return marking.mark(prompts, drawn);
    }

    private static double mean(List<Marked> group) {
        return group.stream()
                .mapToDouble(marked -> marked.reward().map(Explained::value).orElse(0.0))
                .average()
                .orElse(0);
    }

    /** The means of all tasks and of each. */
    static SortedMap<String, Double> figures(List<Examined> examined) {
        var figures = new TreeMap<String, Double>();
        add(figures, "", examined);
        examined.stream()
                .map(Examined::task)
                .distinct()
                .forEach(task -> add(
                        figures,
                        "/" + task,
                        examined.stream().filter(one -> one.task().equals(task)).toList()));
        return figures;
    }

    private static void add(SortedMap<String, Double> figures, String of, List<Examined> examined) {
        examined.stream().mapToDouble(Examined::greedy).average().ifPresent(greedy -> figures.put(GREEDY + of, greedy));
        examined.stream()
                .mapToDouble(Examined::sampled)
                .average()
                .ifPresent(sampled -> figures.put(SAMPLED + of, sampled));
        examined.stream().mapToDouble(Examined::faults).average().ifPresent(faults -> figures.put(FAULTS + of, faults));
    }

    /** The mean sampled reward over the prompts of some tasks; empty if there is none. */
    static OptionalDouble reward(List<Examined> examined, Set<Task> tasks) {
        return examined.stream()
                .filter(one -> tasks.stream().anyMatch(task -> task.key().equals(one.task())))
                .mapToDouble(Examined::sampled)
                .average();
    }
}
