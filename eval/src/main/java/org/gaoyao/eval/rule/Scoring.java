package org.gaoyao.eval.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.gaoyao.score.Explained;

/** How one task is scored: as its authors published it, and with the defects of that repaired. Safe for threads. */
public interface Scoring {

    /** Scores an answer by the published rule, to the last bit and with its defects. */
    Mark published(Item item);

    /**
     * Scores an answer by the corrected rule.
     *
     * @param item an answer without its thinking, as {@link Reply} gives it
     */
    Mark corrected(Item item);

    /**
     * The letters of a question whose answers are option letters; empty of other questions, of answers that choose none, and
     * where none is right.
     *
     * @param item an answer without its thinking, as {@link Reply} gives it
     */
    default Optional<LetterChoice> letters(Item item) {
        return Optional.empty();
    }

    /** The figure of a task from the marks of its records, in their order: the mean of those that count. */
    default double total(List<Mark> marks) {
        double sum = 0;
        int count = 0;
        for (Mark mark : marks) {
            if (mark.counts()) {
                sum += mark.value();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The figure of a task by the published rule, where the two rules differ in more than the marks. */
    default double publishedTotal(List<Mark> marks) {
        return total(marks);
    }

    /** Further figures of a task from the marks of its records, by the names that the benchmark gives them; mostly none. */
    default SequencedMap<String, Double> figures(List<Mark> marks) {
        return new LinkedHashMap<>();
    }

    /** The mean of each part of the marks that count, by the part's reason; what a mark does not have does not count in it. */
    static SequencedMap<String, Double> parts(List<Mark> marks) {
        var sums = new LinkedHashMap<String, Double>();
        var counts = new HashMap<String, Integer>();
        for (Mark mark : marks) {
            if (mark.counts()) {
                for (Explained part : mark.score().parts()) {
                    sums.merge(part.reason(), part.value(), Double::sum);
                    counts.merge(part.reason(), 1, Integer::sum);
                }
            }
        }
        sums.replaceAll((name, sum) -> sum / counts.getOrDefault(name, 1));
        return sums;
    }

    /** The figure of a selection of marks, all of which count, by their places in a list: for the bootstrap. */
    default ToDoubleFunction<int[]> figure(List<Mark> marks) {
        double[] values = marks.stream().mapToDouble(Mark::value).toArray();
        return places -> {
            double sum = 0;
            for (int place : places) {
                sum += values[place];
            }
            return sum / places.length;
        };
    }
}
