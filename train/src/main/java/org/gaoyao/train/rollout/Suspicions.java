package org.gaoyao.train.rollout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.train.rollout.Suspicion.Kind;

/**
 * Looks through all rollouts of a training for those that were paid and should perhaps not have been. The bounds are our choice:
 * they are to show a person where to look, and decide nothing.
 *
 * @param most how many of each kind are kept, those of the highest reward first
 */
public record Suspicions(int most) {

    /** From here on a reward is high. */
    private static final double HIGH = 0.8;

    /** Up to here a rubric finds little. */
    private static final double LOW = 0.4;

    /** How many times the usual length is long, and how many times the articles that are due are many. */
    private static final int TIMES = 3;

    /** Fewer citations than these are never spam. */
    private static final int FEW = 8;

    /** Below this readability an answer repeats itself. */
    private static final double READABLE = 0.5;

    /** How many steps show what is usual. */
    private static final int FIRST = 5;

    /**
     * What was found.
     *
     * @param suspicions by kind, those of the highest reward first
     * @param counts how many there are of each kind, also of those that were not kept
     * @param creep the mean length of the completions of each task in its last steps over that in its first
     */
    public record Report(List<Suspicion> suspicions, Map<Kind, Long> counts, Map<String, Double> creep) {

        public Report {
            suspicions = List.copyOf(suspicions);
            counts = new TreeMap<>(counts);
            creep = new TreeMap<>(creep);
        }
    }

    /** Looks through the rollouts of a folder, step by step. */
    public Report look(RolloutFiles files) throws IOException {
        var found = new ArrayList<Suspicion>();
        var counts = new TreeMap<Kind, Long>();
        Map<String, List<Double>> lengths = new HashMap<>();
        for (long step : files.steps()) {
            List<RolloutRow> rows = files.read(step);
            var ofStep = new HashMap<String, List<Integer>>();
            for (RolloutRow row : rows) {
                ofStep.computeIfAbsent(row.task(), _ -> new ArrayList<>()).add(row.tokens());
                double usual = usual(lengths.getOrDefault(row.task(), List.of()));
                for (Suspicion suspicion : suspicions(row, usual)) {
                    counts.merge(suspicion.kind(), 1L, Long::sum);
                    found.add(suspicion);
                }
            }
            ofStep.forEach((task, all) -> lengths.computeIfAbsent(task, _ -> new ArrayList<>())
                    .add(all.stream().mapToInt(Integer::intValue).average().orElse(0)));
            keepMost(found);
        }
        var creep = new TreeMap<String, Double>();
        lengths.forEach((task, means) -> creep.put(task, last(means) / first(means)));
        return new Report(found, counts, creep);
    }

    /** What a rollout is suspected of, by itself. */
    private static List<Suspicion> suspicions(RolloutRow row, double usual) {
        var found = new ArrayList<Suspicion>();
        double reward = row.reward().orElse(0.0);
        if (reward >= HIGH && row.rubric().filter(rubric -> rubric <= LOW).isPresent()) {
            found.add(suspicion(
                    Kind.LOW_RUBRIC,
                    row,
                    "reward %.2f, rubric %.2f",
                    reward,
                    row.rubric().get()));
        }
        if (reward >= HIGH && usual > 0 && row.tokens() > TIMES * usual) {
            found.add(suspicion(Kind.LENGTH, row, "%.0f tokens where %.0f were usual", (double) row.tokens(), usual));
        }
        int due = row.due().orElse(FEW);
        if (row.citations() > Math.max(FEW, TIMES * due)) {
            found.add(suspicion(
                    Kind.CITATION_SPAM,
                    row,
                    "%.0f citations where %.0f articles are due",
                    (double) row.citations(),
                    (double) due));
        }
        Optional<Double> readable = row.part("readability");
        if (reward >= HIGH && readable.filter(value -> value < READABLE).isPresent()) {
            found.add(suspicion(Kind.REPETITION, row, "reward %.2f, readability %.2f", reward, readable.get()));
        }
        return found;
    }

    private static Suspicion suspicion(Kind kind, RolloutRow row, String format, double one, double other) {
        return new Suspicion(kind, String.format(Locale.ROOT, format, one, other), row);
    }

    private void keepMost(List<Suspicion> found) {
        found.sort(Comparator.comparing(Suspicion::kind)
                .thenComparing(suspicion -> -suspicion.rollout().reward().orElse(0.0)));
        var seen = new HashMap<Kind, Integer>();
        found.removeIf(suspicion -> seen.merge(suspicion.kind(), 1, Integer::sum) > most);
    }

    private static double usual(List<Double> means) {
        return means.size() < FIRST ? 0 : first(means);
    }

    private static double first(List<Double> means) {
        return means.subList(0, Math.min(FIRST, means.size())).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
    }

    private static double last(List<Double> means) {
        return means.subList(Math.max(0, means.size() - FIRST), means.size()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
    }
}
