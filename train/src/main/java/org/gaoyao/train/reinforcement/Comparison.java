package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.PairedBootstrap;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;

/**
 * Held-out answers compared with others to the same prompts: those after a training with those before it, or those of two
 * trainings; of one seed or of several. Every prompt of every seed is a pair, and every task weighs the same.
 *
 * @param task the key of the task; {@value #ALL} for all together
 * @param greedyFirst the mean greedy reward of the first
 * @param greedySecond that of the second
 * @param greedy their difference, the second less the first
 * @param sampledFirst the mean sampled reward of the first
 * @param sampledSecond that of the second
 * @param sampled their difference
 * @param faults the share of the second's answers whose form is wrong
 */
public record Comparison(
        String task,
        double greedyFirst,
        double greedySecond,
        Difference greedy,
        double sampledFirst,
        double sampledSecond,
        Difference sampled,
        double faults) {

    /** The name of all tasks together. */
    public static final String ALL = "all";

    private static final int DRAWS = 10_000;

    /**
     * Compares answers, task by task and all together.
     *
     * @param first a list of answers for each seed
     * @param second as many, to the same prompts in the same order
     * @throws IllegalArgumentException if they are not to the same prompts
     */
    public static List<Comparison> of(List<List<Examined>> first, List<List<Examined>> second) {
        List<Examined> one = first.stream().flatMap(List::stream).toList();
        List<Examined> other = second.stream().flatMap(List::stream).toList();
        if (!prompts(one).equals(prompts(other)) || one.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers are compared to the same prompts in the same order, got %d and %d"
                            .formatted(one.size(), other.size()));
        }
        var tasks = new LinkedHashSet<String>();
        one.forEach(answer -> tasks.add(answer.task()));
        var comparisons = new ArrayList<Comparison>();
        tasks.forEach(task -> comparisons.add(of(task, List.of(task), one, other)));
        comparisons.add(of(ALL, List.copyOf(tasks), one, other));
        return List.copyOf(comparisons);
    }

    private static List<String> prompts(List<Examined> answers) {
        return answers.stream().map(Examined::prompt).toList();
    }

    private static Comparison of(String name, List<String> tasks, List<Examined> one, List<Examined> other) {
        return new Comparison(
                name,
                mean(one, tasks, Examined::greedy),
                mean(other, tasks, Examined::greedy),
                difference(one, other, tasks, Examined::greedy),
                mean(one, tasks, Examined::sampled),
                mean(other, tasks, Examined::sampled),
                difference(one, other, tasks, Examined::sampled),
                mean(other, tasks, Examined::faults));
    }

    private static double mean(List<Examined> answers, List<String> tasks, ToDoubleFunction<Examined> figure) {
        double sum = 0;
        for (String task : tasks) {
            double[] figures = figures(answers, task, figure);
            for (double value : figures) {
                sum += value / figures.length / tasks.size();
            }
        }
        return sum;
    }

    private static Difference difference(
            List<Examined> one, List<Examined> other, List<String> tasks, ToDoubleFunction<Examined> figure) {
        List<PairedBootstrap.Pairs> pairs = tasks.stream()
                .map(task -> PairedBootstrap.Pairs.ofMeans(figures(one, task, figure), figures(other, task, figure)))
                .toList();
        return new PairedBootstrap(DRAWS, new Seeds(0)).difference(pairs);
    }

    private static double[] figures(List<Examined> answers, String task, ToDoubleFunction<Examined> figure) {
        return answers.stream()
                .filter(answer -> answer.task().equals(task))
                .mapToDouble(figure)
                .toArray();
    }
}
