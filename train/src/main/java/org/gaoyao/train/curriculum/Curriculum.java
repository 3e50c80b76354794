package org.gaoyao.train.curriculum;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.rollout.TokenPrompt;

/**
 * Phases one after the other, with some prompts of the phases before, so that what they taught is not forgotten.
 *
 * <p>That LegalOne goes from memorisation over comprehension to reasoning, and by which tasks, is known from its figures; the
 * lengths are from a digest; the rule of promotion and the tenth of replay are our choice (Ibrahim and others, 2024, on replay).
 *
 * @param phases in their order, at least one
 * @param replay the share of prompts from earlier phases, from 0 to 1
 * @param promotion when a phase ends before its last step
 */
public record Curriculum(List<Phase> phases, double replay, Promotion promotion) {

    private static final long STEPS = 1_000;

    /** The five tasks of LegalOne with the lengths of its digest; how many steps each takes is not known. */
    public static final Curriculum LEGAL_ONE = new Curriculum(
            List.of(
                    new Phase("statute memorisation", Set.of(Task.STATUTE_MEMORISATION), 1_024, STEPS),
                    new Phase("statute application", Set.of(Task.STATUTE_APPLICATION), 4_096, STEPS),
                    new Phase("case analysis", Set.of(Task.CASE_ANALYSIS), 8_192, STEPS),
                    new Phase("judgment prediction", Set.of(Task.JUDGMENT_PREDICTION), 16_384, STEPS),
                    new Phase("document generation", Set.of(Task.DOCUMENT_GENERATION), 32_768, STEPS)),
            .1,
            Promotion.DEFAULT);

    public Curriculum {
        phases = List.copyOf(phases);
        if (phases.isEmpty() || !(replay >= 0 && replay <= 1)) {
            throw new IllegalArgumentException(
                    "a curriculum has a phase and a share of replay from 0 to 1, got %d and %s"
                            .formatted(phases.size(), replay));
        }
    }

    /** The phase of a place. */
    public Phase at(Place place) {
        return phases.get(place.phase());
    }

    /** The tasks of all phases. */
    public Set<Task> tasks() {
        var tasks = new TreeSet<Task>();
        phases.forEach(phase -> tasks.addAll(phase.tasks()));
        return tasks;
    }

    /** Where it goes on from a place: the next phase if it is time and there is one, else the place itself. */
    public Place next(Place place) {
        boolean ends = place.steps() >= at(place).mostSteps() || promotion.isDue(place.rewards());
        return ends && place.phase() + 1 < phases.size() ? place.promoted() : place;
    }

    /**
     * The prompts of a step: each of them with the share of replay of an earlier phase, else of this one; first a task among
     * those that have prompts, all alike, then one of its prompts, none twice while there are others.
     *
     * <p>A pure function of its arguments.
     *
     * @param pool prompts of the tasks
     * @param count how many
     * @param seeds of this draw alone
     * @throws IllegalArgumentException if the phase has no prompt
     */
    public List<TokenPrompt> draw(Place place, Map<Task, List<TokenPrompt>> pool, int count, Seeds seeds) {
        List<Task> own = present(List.of(at(place)), pool);
        List<Task> earlier = present(phases.subList(0, place.phase()), pool);
        if (own.isEmpty()) {
            throw new IllegalArgumentException("phase \"%s\" has no prompt of its tasks %s"
                    .formatted(at(place).name(), at(place).tasks()));
        }
        RandomGenerator random = seeds.generator("curriculum");
        var left = new EnumMap<Task, List<TokenPrompt>>(Task.class);
        var drawn = new ArrayList<TokenPrompt>();
        while (drawn.size() < count) {
            boolean replays = random.nextDouble() < replay && !earlier.isEmpty();
            List<Task> tasks = replays ? earlier : own;
            Task task = tasks.get(random.nextInt(tasks.size()));
            List<TokenPrompt> prompts = left.computeIfAbsent(task, each -> prompts(each, pool));
            if (prompts.isEmpty()) {
                prompts = prompts(task, pool);
                left.put(task, prompts);
            }
            int last = prompts.size() - 1;
            int chosen = random.nextInt(prompts.size());
            drawn.add(prompts.set(chosen, prompts.get(last)));
            prompts.remove(last);
        }
        return List.copyOf(drawn);
    }

    private static List<TokenPrompt> prompts(Task task, Map<Task, List<TokenPrompt>> pool) {
        return new ArrayList<>(pool.getOrDefault(task, List.of()));
    }

    private static List<Task> present(List<Phase> phases, Map<Task, List<TokenPrompt>> pool) {
        var tasks = new HashSet<Task>();
        phases.forEach(phase -> tasks.addAll(phase.tasks()));
        return tasks.stream()
                .filter(task -> !pool.getOrDefault(task, List.of()).isEmpty())
                .sorted()
                .toList();
    }
}
