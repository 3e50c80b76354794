package org.gaoyao.eval.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.gaoyao.eval.result.StoredRecord;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.Correction;
import org.gaoyao.score.statistic.PairedBootstrap;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;
import org.gaoyao.score.statistic.PairedBootstrap.Pairs;

/**
 * Two runs on the same questions.
 *
 * <ol>
 *   <li>Questions that both runs answered are paired; those that one alone answered are named and not compared.
 *   <li>A pair counts if both marks count: a failed request says nothing about a model.
 *   <li>Each task has the difference of its figures with a 95 % interval (paired bootstrap, 10,000 draws), and a probability
 *       of it under equality: by McNemar's exact test where all marks are right or wrong, else by the bootstrap.
 *   <li>The probabilities are adjusted for looking at so many tasks.
 *   <li>Over all: the mean of the tasks' differences, drawn within each task.
 * </ol>
 *
 * <p>Deterministic: equal runs have equal comparisons.
 *
 * @param first the name of the first run
 * @param second the name of the second
 * @param benchmark the benchmark of both
 * @param rule by which marks they are compared
 * @param correction how probabilities are adjusted
 * @param tasks the tasks that both have, in the order of the first
 * @param overall the mean of the tasks' differences; empty if no question counts on both sides
 * @param unpaired tasks that one run alone has
 */
public record Comparison(
        String first,
        String second,
        String benchmark,
        Rule rule,
        Correction correction,
        List<TaskComparison> tasks,
        Optional<Difference> overall,
        List<String> unpaired) {

    /** From which difference on two scores of one verdict are listed as a change. */
    public static final double LEAST_CHANGE = 0.1;

    private static final PairedBootstrap BOOTSTRAP = new PairedBootstrap(10_000, new Seeds(0));
    private static final int MOST_NAMED = 3;

    public Comparison {
        tasks = List.copyOf(tasks);
        unpaired = List.copyOf(unpaired);
    }

    /**
     * Compares two runs.
     *
     * @throws org.gaoyao.run.ProblemsException if they are of different benchmarks, versions, questions or references, or have
     *     no question in common
     */
    public static Comparison of(ScoredRun first, ScoredRun second, Rule rule, Correction correction) {
        check(first, second);
        var tasks = new ArrayList<TaskComparison>();
        var counted = new ArrayList<Pairs>();
        SequencedSet<String> ids = new LinkedHashSet<>(first.sizes().keySet());
        ids.retainAll(second.sizes().keySet());
        for (String task : ids) {
            var pairs = new TaskPairs(task, first, second, rule);
            pairs.counted().ifPresent(counted::add);
            tasks.add(pairs.compared(BOOTSTRAP));
        }
        double[] adjusted = correction.adjusted(
                tasks.stream().mapToDouble(TaskComparison::probability).toArray());
        List<TaskComparison> all = IntStream.range(0, tasks.size())
                .mapToObj(i -> tasks.get(i).adjusted(adjusted[i]))
                .toList();
        var unpaired = new LinkedHashSet<>(first.sizes().keySet());
        unpaired.addAll(second.sizes().keySet());
        unpaired.removeAll(ids);
        return new Comparison(
                first.name(),
                second.name(),
                first.benchmark(),
                rule,
                correction,
                all,
                counted.isEmpty() ? Optional.empty() : Optional.of(BOOTSTRAP.difference(counted)),
                List.copyOf(unpaired));
    }

    private static void check(ScoredRun first, ScoredRun second) {
        var problems = new Problems();
        String both = first.name() + " and " + second.name();
        if (!first.benchmark().equals(second.benchmark()) || !first.version().equals(second.version())) {
            problems.add(
                    both,
                    "are of different benchmarks: %s %s and %s %s"
                            .formatted(first.benchmark(), first.version(), second.benchmark(), second.version()),
                    "compare runs of one benchmark");
            problems.throwIfAny("nothing was compared");
        }
        List<StoredRecord> common = first.records().values().stream()
                .filter(record -> second.records().containsKey(record.name()))
                .toList();
        if (common.isEmpty()) {
            problems.add(both, "have no question in common", "compare runs over the same tasks");
        }
        List<String> other = common.stream()
                .filter(record -> !sameQuestion(record, other(second, record)))
                .map(StoredRecord::name)
                .toList();
        if (!other.isEmpty()) {
            problems.add(
                    both,
                    "are of different data: %d of %d questions or their references differ, such as %s"
                            .formatted(
                                    other.size(),
                                    common.size(),
                                    String.join(", ", other.subList(0, Math.min(MOST_NAMED, other.size())))),
                    "score both against one copy of the benchmark");
        }
        problems.throwIfAny("nothing was compared");
    }

    private static StoredRecord other(ScoredRun run, StoredRecord record) {
        return Objects.requireNonNull(run.records().get(record.name()));
    }

    private static boolean sameQuestion(StoredRecord one, StoredRecord other) {
        boolean known = !one.question().isEmpty() && !other.question().isEmpty();
        return one.reference().equals(other.reference())
                && (!known || one.question().equals(other.question()));
    }
}
