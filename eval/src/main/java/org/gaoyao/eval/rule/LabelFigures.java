package org.gaoyao.eval.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.gaoyao.score.label.Hits;
import org.gaoyao.score.label.Judged;
import org.gaoyao.score.label.LabelCounts;

/**
 * The figure of a task that counts labels over all its records.
 *
 * @param listed the labels over which the published rule takes the mean of F1, in the order of their list; empty where only
 *     the F1 of all labels together is taken
 */
record LabelFigures(List<String> listed) {

    /** F1 of all labels together, for labels of which there is no list. */
    static final LabelFigures MICRO = new LabelFigures(List.of());

    LabelFigures {
        listed = List.copyOf(listed);
    }

    private boolean isMacro() {
        return !listed.isEmpty();
    }

    /** By the published rule: the mean of micro and macro F1, labels that occur nowhere included; or micro F1. */
    double published(List<Mark> marks) {
        LabelCounts counts = counts(marks);
        return isMacro() ? (counts.micro() + counts.macro(listed)) / 2.0 : counts.micro();
    }

    /** By the corrected rule: macro F1 is the mean over labels that occur. */
    double corrected(List<Mark> marks) {
        LabelCounts counts = counts(marks);
        return isMacro() ? (counts.micro() + counts.macro()) / 2.0 : counts.micro();
    }

    /** Precision, recall and the means of which the figure is made. */
    SequencedMap<String, Double> all(List<Mark> marks) {
        LabelCounts counts = counts(marks);
        Hits together = counts.together();
        var figures = new LinkedHashMap<String, Double>();
        figures.put("precision", together.precision());
        figures.put("recall", together.recall());
        figures.put("micro_f1", counts.micro());
        if (isMacro()) {
            figures.put("macro_f1_listed", counts.macro(listed));
            figures.put("macro_f1_occurring", counts.macro());
        }
        return figures;
    }

    private static LabelCounts counts(List<Mark> marks) {
        return LabelCounts.of(
                marks.stream().filter(Mark::counts).map(Mark::labels).toList());
    }

    /** The corrected figure of selections of records, a thousand of which are drawn: labels are numbered once. */
    ToDoubleFunction<int[]> selections(List<Mark> marks) {
        var numbers = new HashMap<String, Integer>();
        int[][] cells = marks.stream()
                .map(mark -> mark.labels().stream()
                        .mapToInt(judged -> cell(numbers.computeIfAbsent(judged.label(), _ -> numbers.size()), judged))
                        .toArray())
                .toArray(int[][]::new);
        return places -> {
            var hits = new int[numbers.size() * CELLS];
            for (int place : places) {
                for (int cell : cells[place]) {
                    hits[cell]++;
                }
            }
            return figure(hits);
        };
    }

    private static final int CELLS = 3;

    private static int cell(int number, Judged judged) {
        int column = judged.wanted() && judged.named() ? 0 : judged.named() ? 1 : 2;
        return number * CELLS + column;
    }

    private double figure(int[] hits) {
        Hits together = Hits.NONE;
        double sum = 0;
        int occurring = 0;
        for (int i = 0; i < hits.length; i += CELLS) {
            var label = new Hits(hits[i], hits[i + 1], hits[i + 2]);
            if (!label.equals(Hits.NONE)) {
                together = together.plus(label);
                sum += label.f1();
                occurring++;
            }
        }
        double macro = occurring == 0 ? 1 : sum / occurring;
        return isMacro() ? (together.f1() + macro) / 2.0 : together.f1();
    }
}
