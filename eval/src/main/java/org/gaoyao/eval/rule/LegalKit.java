package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.gaoyao.eval.benchmark.Measure;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.choice.LetterRuns;
import org.gaoyao.score.python.NumpyMean;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.segment.Jieba;
import org.gaoyao.score.text.RougeWords;

/**
 * What LegalKit (623f4c4) makes of answers to LexEval and LawBench, defects included: thinking is cut off only where both of
 * its ends are there, failed requests are answers, figures from 0 to 1 are given in per cent and others as they are.
 *
 * <ul>
 *   <li>LexEval's choices: the letters of the reference are read like those of the answer.
 *   <li>LexEval's texts: blank answers are left out and blank references too, each side by itself, so that all others move up
 *       by one; no limit of recursion; the mean is numpy's. That two texts without words score 0 is inferred.
 *   <li>LawBench: its own rules, on the prompt without a chat template. The share of abstentions of 2-6 stands under a
 *       misspelt name.
 * </ul>
 */
public final class LegalKit {

    private static final double PER_CENT = 100;

    private LegalKit() {}

    /** The figures of a task as LegalKit names them. */
    public static SequencedMap<String, Double> figures(Task task, Scoring scoring, List<Item> items) {
        List<Item> cleaned = items.stream()
                .map(item -> item.sent(item.question()).with(ExamScoring.cleaned(item.prediction())))
                .toList();
        var figures = new LinkedHashMap<String, Double>();
        if (task.measure() == Measure.CHOICE) {
            figures.put("score", perCent(choices(cleaned)));
        } else if (task.measure() == Measure.DISTINCT_ROUGE) {
            figures.put("score", perCent(texts(cleaned)));
        } else {
            List<Mark> marks = cleaned.stream().map(scoring::published).toList();
            long silent = marks.stream()
                    .filter(mark -> mark.state() == Mark.State.ABSTAINED)
                    .count();
            String abstentions = task.measure() == Measure.ENTITIES ? "anstention_rate" : "abstention_rate";
            figures.put("score", perCent(scoring.total(marks)));
            figures.put(abstentions, perCent((double) silent / marks.size()));
        }
        return figures;
    }

    private static double perCent(double value) {
        return value >= 0 && value <= 1 ? value * PER_CENT : value;
    }

    private static double choices(List<Item> items) {
        long right = items.stream()
                .filter(item -> LetterRuns.of(item.prediction()).equals(LetterRuns.of(item.reference())))
                .count();
        return (double) right / items.size();
    }

    private static double texts(List<Item> items) {
        List<List<String>> answers = words(items.stream().map(Item::prediction).toList());
        List<List<String>> references =
                words(items.stream().map(Item::reference).toList());
        int pairs = Math.min(answers.size(), references.size());
        var scores = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            scores[i] = RougeWords.score(answers.get(i), references.get(i))
                    .overlap()
                    .f();
        }
        return pairs == 0 ? 0 : NumpyMean.of(scores);
    }

    /** The words of each text that is not blank. */
    private static List<List<String>> words(List<String> texts) {
        var words = new ArrayList<List<String>>();
        for (String text : texts) {
            if (!PythonText.strip(text).isEmpty()) {
                words.add(Jieba.standard().cut(RougeScoring.normalised(text)));
            }
        }
        return words;
    }
}
