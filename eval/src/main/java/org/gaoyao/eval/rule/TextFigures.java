package org.gaoyao.eval.rule;

import java.util.List;
import java.util.SequencedMap;

/** Figures beside ROUGE. */
final class TextFigures {

    private TextFigures() {}

    /** The means of the parts of published marks; precision and recall of corrected ones are no figures of a task. */
    static SequencedMap<String, Double> of(List<Mark> marks) {
        SequencedMap<String, Double> figures = Scoring.parts(marks);
        figures.keySet().removeIf(name -> name.contains(" "));
        return figures;
    }
}
