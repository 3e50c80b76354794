package org.gaoyao.score.text;

import java.util.List;

/**
 * BERTScore (Zhang et al. 2020) over given embeddings: every token is matched with its most similar one on the other side.
 *
 * <p>Recall is the mean over the reference's tokens of their highest cosine similarity with a token of the prediction,
 * precision the other way round. No inverse-document-frequency weights, no rescaling.
 *
 * @param embeddings where the vectors come from
 */
public record BertScore(Embeddings embeddings) {

    /** A contextual encoder: BERT or another. */
    @FunctionalInterface
    public interface Embeddings {
        /** One vector for every token of a text, all of one length and none of them zero. */
        List<float[]> of(String text);
    }

    /** The score; nothing is common if a text has no token. */
    public Overlap score(String prediction, String reference) {
        List<float[]> guess = embeddings.of(prediction);
        List<float[]> gold = embeddings.of(reference);
        if (guess.isEmpty() || gold.isEmpty()) {
            return Overlap.NONE;
        }
        return Overlap.of(nearest(guess, gold), nearest(gold, guess));
    }

    private static double nearest(List<float[]> from, List<float[]> to) {
        double sum = 0;
        for (float[] vector : from) {
            sum += to.stream().mapToDouble(other -> cosine(vector, other)).max().orElseThrow();
        }
        return sum / from.size();
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
            lengthA += (double) a[i] * a[i];
            lengthB += (double) b[i] * b[i];
        }
        return product / Math.sqrt(lengthA * lengthB);
    }
}
