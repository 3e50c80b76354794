package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.gaoyao.score.Explained;
import org.gaoyao.score.segment.Jieba;
import org.gaoyao.score.text.Bleu;
import org.gaoyao.score.text.CharacterRouge;
import org.gaoyao.score.text.GoogleRouge;
import org.gaoyao.score.text.Overlap;

/**
 * CaseGen's documents against the court's.
 *
 * <p>Published: ROUGE-L of rouge_score, which sees no Chinese, and BLEU of each order alone over jieba's words (nltk, method
 * 4) beside it; {@code Error occurred} is no answer. Its BERTScore needs a model and is not computed, its judge is {@code
 * gaoyao eval judge}. Corrected: ROUGE-L over characters.
 */
record DocumentScoring() implements Scoring {

    private static final int ORDERS = 4;
    private static final String FAILED = "Error occurred";

    @Override
    public Mark published(Item item) {
        if (item.prediction().equals(FAILED)) {
            return Mark.failed("the request failed: " + FAILED);
        }
        List<String> answer = Jieba.standard().cut(item.prediction());
        List<String> reference = Jieba.standard().cut(item.reference());
        double rouge = GoogleRouge.score(item.prediction(), item.reference()).f();
        var parts = new ArrayList<Explained>();
        for (int order = 1; order <= ORDERS; order++) {
            double[] weights = new double[ORDERS];
            weights[order - 1] = 1;
            parts.add(Explained.of(
                    Bleu.score(answer, reference, weights, Bleu.Smoothing.SHORT_SENTENCES),
                    "bleu_%d".formatted(order)));
        }
        parts.add(Explained.of(rouge, "rougeL"));
        return Mark.scored(new Explained(rouge, "ROUGE-L over Latin letters and digits", parts), "");
    }

    @Override
    public Mark corrected(Item item) {
        Overlap overlap = CharacterRouge.score(item.prediction(), item.reference());
        return Mark.foundOrAbstained(!item.prediction().isBlank(), overlap.explained("ROUGE-L over characters"), "");
    }

    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        return TextFigures.of(marks);
    }
}
