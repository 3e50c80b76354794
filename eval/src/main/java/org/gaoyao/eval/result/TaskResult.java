package org.gaoyao.eval.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.gaoyao.eval.benchmark.Measure;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.score.statistic.Interval;

/**
 * The scores of one task.
 *
 * @param task the task
 * @param published the figure of the published rule
 * @param corrected the figure of the corrected rule
 * @param interval of the corrected figure, 95 %
 * @param publishedFigures further figures of the published rule by name; mostly none
 * @param correctedFigures further figures of the corrected rule by name; mostly none
 * @param diagnosis what the score does not say
 * @param splits the score apart for questions that stand in a training set, by lengths of windows; none if none was given
 * @param records every answer with its marks, in the order of the predictions
 * @param missing questions without an answer
 * @param surplus answers to no question
 */
public record TaskResult(
        Task task,
        double published,
        double corrected,
        Interval interval,
        SequencedMap<String, Double> publishedFigures,
        SequencedMap<String, Double> correctedFigures,
        Diagnosis diagnosis,
        List<Split> splits,
        List<ScoredRecord> records,
        List<Integer> missing,
        List<Integer> surplus) {

    public TaskResult {
        publishedFigures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(publishedFigures));
        correctedFigures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(correctedFigures));
        splits = List.copyOf(splits);
        records = List.copyOf(records);
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
    }

    /** The records about which the two rules disagree. */
    public List<ScoredRecord> flips() {
        return records.stream()
                .filter(record -> record.flips(task.measure().correctsTheSameMeasure()))
                .collect(Collectors.toList());
    }

    /** Whether scores are sums of counted edits. */
    boolean countsEdits() {
        return task.measure() == Measure.CORRECTION;
    }

    /** The share of all records in which the published rule found nothing. */
    double publishedAbstentions() {
        return share(records.stream().map(ScoredRecord::published).toList(), Mark.State.ABSTAINED);
    }

    /** The share of the records that count in which the corrected rule found nothing. */
    public double correctedAbstentions() {
        return share(
                records.stream()
                        .map(ScoredRecord::corrected)
                        .filter(Mark::counts)
                        .toList(),
                Mark.State.ABSTAINED);
    }

    private static double share(List<Mark> marks, Mark.State state) {
        long count = marks.stream().filter(mark -> mark.state() == state).count();
        return marks.isEmpty() ? 0 : (double) count / marks.size();
    }

    /** How many records of the corrected rule are in a state. */
    long corrected(Mark.State state) {
        return records.stream()
                .filter(record -> record.corrected().state() == state)
                .count();
    }
}
