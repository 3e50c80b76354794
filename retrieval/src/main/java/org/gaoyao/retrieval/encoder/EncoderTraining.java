package org.gaoyao.retrieval.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * Teaches an encoder which article answers a question, against the other articles of the batch (InfoNCE, van den Oord et al.
 * 2018, equation 4), by Adagrad (Duchi et al. 2011) with one step size for each token.
 *
 * <p>One thread; equal batches in equal order give equal bytes.
 */
final class EncoderTraining {

    private static final float SHARPNESS = 20;
    private static final float NEGLIGIBLE = 1e-5f;

    private final Encoder encoder;
    private final int dimensions;
    private final float[] vectorSquares;
    private final float[] questionSquares;
    private final float[] articleSquares;

    EncoderTraining(Encoder encoder) {
        this.encoder = encoder;
        dimensions = encoder.dimensions();
        int tokens = encoder.vocabulary().size();
        vectorSquares = filled(tokens);
        questionSquares = filled(tokens);
        articleSquares = filled(tokens);
    }

    private static float[] filled(int tokens) {
        var squares = new float[tokens];
        Arrays.fill(squares, 1e-6f);
        return squares;
    }

    /**
     * One batch, of which article i answers question i; further articles answer none.
     *
     * @param alsoAnswers further articles that answer a question, by question and article: not held against it
     * @return the mean loss
     */
    double step(List<Bag> questions, List<Bag> articles, boolean[][] alsoAnswers, float rate) {
        int q = questions.size();
        int a = articles.size();
        var question = new float[q][dimensions];
        var article = new float[a][dimensions];
        var questionLength = new float[q];
        var articleLength = new float[a];
        for (int i = 0; i < q; i++) {
            encoder.sum(questions.get(i), encoder.questionWeights, question[i]);
            questionLength[i] = Encoder.normalize(question[i]);
        }
        for (int j = 0; j < a; j++) {
            encoder.sum(articles.get(j), encoder.articleWeights, article[j]);
            articleLength[j] = Encoder.normalize(article[j]);
        }
        var questionSlope = new float[q][dimensions];
        var articleSlope = new float[a][dimensions];
        double loss = 0;
        var share = new double[a];
        for (int i = 0; i < q; i++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < a; j++) {
                share[j] = j != i && alsoAnswers[i][j]
                        ? Double.NEGATIVE_INFINITY
                        : SHARPNESS * Encoder.dot(question[i], article[j]);
                highest = Math.max(highest, share[j]);
            }
            double sum = 0;
            for (int j = 0; j < a; j++) {
                share[j] = Math.exp(share[j] - highest);
                sum += share[j];
            }
            loss -= Math.log(share[i] / sum);
            for (int j = 0; j < a; j++) {
                float slope = (float) (share[j] / sum) - (j == i ? 1 : 0);
                if (Math.abs(slope) >= NEGLIGIBLE) {
                    slope *= SHARPNESS / q;
                    add(questionSlope[i], article[j], slope);
                    add(articleSlope[j], question[i], slope);
                }
            }
        }
        for (int i = 0; i < q; i++) {
            learn(
                    questions.get(i),
                    question[i],
                    questionLength[i],
                    questionSlope[i],
                    encoder.questionWeights,
                    questionSquares,
                    rate);
        }
        for (int j = 0; j < a; j++) {
            learn(
                    articles.get(j),
                    article[j],
                    articleLength[j],
                    articleSlope[j],
                    encoder.articleWeights,
                    articleSquares,
                    rate);
        }
        return loss / q;
    }

    private static void add(float[] sum, float[] vector, float times) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += times * vector[k];
        }
    }

    /** Moves the vectors and the weights of a text's tokens against the slope of its vector. */
    private void learn(
            Bag bag, float[] unit, float length, float[] slope, float[] weights, float[] weightSquares, float rate) {
        float along = Encoder.dot(slope, unit);
        var raw = new float[dimensions];
        for (int k = 0; k < dimensions; k++) {
            raw[k] = (slope[k] - along * unit[k]) / length;
        }
        float size = Encoder.dot(raw, raw);
        if (size < 1e-14f) {
            return;
        }
        for (int i = 0; i < bag.rows().length; i++) {
            int row = bag.rows()[i];
            int at = row * dimensions;
            float times = weights[row] * bag.counts()[i];
            float weightSlope = 0;
            for (int k = 0; k < dimensions; k++) {
                weightSlope += raw[k] * encoder.vectors[at + k];
            }
            weightSlope *= bag.counts()[i];
            vectorSquares[row] += size * times * times / dimensions;
            float pace = (float) (rate * times / Math.sqrt(vectorSquares[row]));
            for (int k = 0; k < dimensions; k++) {
                encoder.vectors[at + k] -= pace * raw[k];
            }
            weightSquares[row] += weightSlope * weightSlope;
            weights[row] =
                    Math.max(0, weights[row] - (float) (rate * 0.5 * weightSlope / Math.sqrt(weightSquares[row])));
        }
    }
}
