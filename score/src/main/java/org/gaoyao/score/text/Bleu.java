package org.gaoyao.score.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.score.python.Logarithm;

/**
 * BLEU of one sentence against one reference, as {@code nltk.translate.bleu_score.sentence_bleu} of nltk 3.10 has it
 * (Papineni et al. 2002; smoothing: Chen and Cherry 2014).
 *
 * <p>An order without a share after smoothing is left out of the mean, as there.
 */
public final class Bleu {

    /** What to do with an order of which no n-gram matches. */
    public enum Smoothing {
        /** Method 1: its numerator is 0.1. */
        EPSILON,
        /** Method 4: the n-th such order has 1 / (2ⁿ · 5 / ln of the prediction's length) for its numerator. */
        SHORT_SENTENCES
    }

    private static final double EPSILON = 0.1;
    private static final double K = 5;

    private Bleu() {}

    /**
     * The score.
     *
     * @param weights the weight of n-grams of order 1, 2, …; orders of weight 0 still count as orders for the smoothing
     */
    public static double score(List<String> prediction, List<String> reference, double[] weights, Smoothing smoothing) {
        int[] matches = new int[weights.length];
        int[] totals = new int[weights.length];
        for (int order = 1; order <= weights.length; order++) {
            Map<List<String>, Integer> found = grams(prediction, order);
            Map<List<String>, Integer> known = grams(reference, order);
            int matched = 0;
            for (Map.Entry<List<String>, Integer> each : found.entrySet()) {
                matched += Math.min(each.getValue(), known.getOrDefault(each.getKey(), 0));
            }
            matches[order - 1] = matched;
            totals[order - 1] = Math.max(1, prediction.size() - order + 1);
        }
        if (matches[0] == 0) {
            return 0;
        }
        double[] shares = smoothed(matches, totals, prediction.size(), smoothing);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < weights.length; i++) {
            if (shares[i] > 0) {
                sum = sum.add(new BigDecimal(weights[i] * Logarithm.of(shares[i])));
            }
        }
        return brevity(prediction.size(), reference.size()) * StrictMath.exp(sum.doubleValue());
    }

    private static double brevity(int prediction, int reference) {
        return prediction > reference ? 1 : prediction == 0 ? 0 : StrictMath.exp(1 - (double) reference / prediction);
    }

    private static double[] smoothed(int[] matches, int[] totals, int length, Smoothing smoothing) {
        var shares = new double[matches.length];
        double halvings = 1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (double) matches[i] / totals[i];
            if (matches[i] == 0) {
                switch (smoothing) {
                    case EPSILON -> shares[i] = EPSILON / totals[i];
                    case SHORT_SENTENCES -> {
                        if (length > 1) {
                            shares[i] = 1 / (Math.pow(2, halvings) * K / Logarithm.of(length)) / totals[i];
                            halvings++;
                        }
                    }
                }
            }
        }
        return shares;
    }

    private static Map<List<String>, Integer> grams(List<String> words, int order) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + order <= words.size(); i++) {
            grams.merge(words.subList(i, i + order), 1, Integer::sum);
        }
        return grams;
    }
}
