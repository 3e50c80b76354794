package org.gaoyao.eval.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.gaoyao.eval.comparison.TaskComparison.Procedure;
import org.gaoyao.eval.result.StoredMark;
import org.gaoyao.eval.result.StoredRecord;
import org.gaoyao.score.grammar.EditCounts;
import org.gaoyao.score.statistic.Interval;
import org.gaoyao.score.statistic.McNemar;
import org.gaoyao.score.statistic.PairedBootstrap;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;
import org.gaoyao.score.statistic.PairedBootstrap.Pairs;

/** The questions of a task that two runs answered, with both marks. */
final class TaskPairs {

    private static final Difference NOTHING = new Difference(0, new Interval(0, 0), 1);

    private final String task;
    private final ScoredRun.TaskName name;
    private final List<StoredMark> first = new ArrayList<>();
    private final List<StoredMark> second = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Integer> onlyFirst;
    private final List<Integer> onlySecond;
    private int uncounted;

    TaskPairs(String task, ScoredRun run, ScoredRun other, Rule rule) {
        this.task = task;
        this.name = run.tasks().getOrDefault(task, new ScoredRun.TaskName("", ""));
        this.onlyFirst = only(task, run, other);
        this.onlySecond = only(task, other, run);
        for (StoredRecord record : run.records().values()) {
            if (record.task().equals(task) && other.records().containsKey(record.name())) {
                add(record, Objects.requireNonNull(other.records().get(record.name())), rule);
            }
        }
    }

    private static List<Integer> only(String task, ScoredRun run, ScoredRun other) {
        return run.records().values().stream()
                .filter(record -> record.task().equals(task) && !other.records().containsKey(record.name()))
                .map(StoredRecord::i)
                .toList();
    }

    private void add(StoredRecord record, StoredRecord answer, Rule rule) {
        StoredMark one = rule.mark(record);
        StoredMark two = rule.mark(answer);
        if (one.counts() && two.counts()) {
            first.add(one);
            second.add(two);
        } else {
            uncounted++;
        }
        if (!one.verdict().equals(two.verdict()) || Math.abs(one.score() - two.score()) >= Comparison.LEAST_CHANGE) {
            changes.add(Change.of(record, answer, rule));
        }
    }

    /** What is drawn from; empty if no pair counts. */
    Optional<Pairs> counted() {
        return first.isEmpty() ? Optional.empty() : Optional.of(new Pairs(first.size(), figure(first), figure(second)));
    }

    /** The comparison, its probability not yet adjusted. */
    TaskComparison compared(PairedBootstrap bootstrap) {
        Optional<Pairs> pairs = counted();
        if (pairs.isEmpty()) {
            return comparison(0, 0, NOTHING, Procedure.NONE, 1);
        }
        int[] places = IntStream.range(0, first.size()).toArray();
        Difference difference = bootstrap.difference(List.of(pairs.get()));
        boolean allOrNothing = IntStream.of(places).allMatch(i -> decided(first.get(i)) && decided(second.get(i)));
        return comparison(
                pairs.get().first().applyAsDouble(places),
                pairs.get().second().applyAsDouble(places),
                difference,
                allOrNothing ? Procedure.MCNEMAR : Procedure.BOOTSTRAP,
                allOrNothing
                        ? McNemar.probability(wins(first, second), wins(second, first))
                        : difference.probability());
    }

    private TaskComparison comparison(
            double one, double two, Difference difference, Procedure test, double probability) {
        return new TaskComparison(
                task,
                name,
                first.size(),
                one,
                two,
                difference,
                wins(second, first),
                wins(first, second),
                test,
                probability,
                probability,
                uncounted,
                onlyFirst,
                onlySecond,
                changes);
    }

    private static boolean decided(StoredMark mark) {
        return mark.wholly() && !countsEdits(mark);
    }

    private static int wins(List<StoredMark> marks, List<StoredMark> others) {
        return (int) IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).verdict().equals("right")
                        && !others.get(i).verdict().equals("right"))
                .count();
    }

    /** The figure of marks: that of all edits together where marks count edits, else their mean. */
    private static ToDoubleFunction<int[]> figure(List<StoredMark> marks) {
        if (marks.stream().allMatch(TaskPairs::countsEdits)) {
            List<EditCounts> counts = marks.stream().map(TaskPairs::edits).toList();
            return places -> EditCounts.sum(counts, places).score();
        }
        double[] scores = marks.stream().mapToDouble(StoredMark::score).toArray();
        return places -> {
            double sum = 0;
            for (int place : places) {
                sum += scores[place];
            }
            return sum / places.length;
        };
    }

    private static boolean countsEdits(StoredMark mark) {
        return mark.parts().stream().map(StoredMark.Part::reason).toList().equals(List.of("right", "wrong", "missed"));
    }

    private static EditCounts edits(StoredMark mark) {
        int[] counts =
                mark.parts().stream().mapToInt(part -> (int) part.value()).toArray();
        return new EditCounts(counts[0], counts[1], counts[2]);
    }
}
