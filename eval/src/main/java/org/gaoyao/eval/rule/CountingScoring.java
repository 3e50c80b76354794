package org.gaoyao.eval.rule;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

/** A rule whose figure counts the labels of all records together. */
interface CountingScoring extends Scoring {

    /** What is made of the counts. */
    LabelFigures means();

    @Override
    default double publishedTotal(List<Mark> marks) {
        return means().published(marks);
    }

    @Override
    default double total(List<Mark> marks) {
        return means().corrected(marks);
    }

    @Override
    default SequencedMap<String, Double> figures(List<Mark> marks) {
        return means().all(marks);
    }

    @Override
    default ToDoubleFunction<int[]> figure(List<Mark> marks) {
        return means().selections(marks);
    }
}
