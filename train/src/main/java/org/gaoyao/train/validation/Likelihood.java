package org.gaoyao.train.validation;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.token.TokenStream;

/**
 * How likely a model finds text.
 *
 * @param negativeLogLikelihood the sum of −ln p over the predicted tokens, in nats
 * @param tokens how many were predicted
 */
public record Likelihood(double negativeLogLikelihood, long tokens) {

    /** Nothing predicted. */
    public static final Likelihood NONE = new Likelihood(0, 0);

    /**
     * Predicts a stream from its beginning, in rows of {@code length} tokens of which each begins with the last of the one before;
     * documents do not see each other.
     *
     * @param length of a row in tokens
     * @param most how many tokens of the stream at most
     * @param atOnce how many tokens one pass may have
     */
    public static Likelihood of(Decoder model, TokenStream stream, int length, long most, int atOnce) {
        var rows = new ArrayList<Sequence>();
        var sum = NONE;
        long end = Math.min(stream.length(), most);
        for (long from = 0; from + 1 < end; from += length - 1) {
            rows.addAll(stream.sequences(from, (int) Math.min(length, end - from), true));
            if (rows.size() * (long) length >= atOnce) {
                sum = sum.plus(of(model, rows, atOnce));
                rows.clear();
            }
        }
        return sum.plus(of(model, rows, atOnce));
    }

    /** Predicts the learnt tokens of sequences. */
    public static Likelihood of(Decoder model, List<Sequence> sequences, int atOnce) {
        var sum = NONE;
        for (Batch batch : Batch.pack(sequences, atOnce)) {
            sum = sum.plus(of(model, batch));
        }
        return sum;
    }

    private static Likelihood of(Decoder model, Batch batch) {
        double[] logarithms;
        try (Scope _ = Scope.withoutGradients()) {
            logarithms = TrainingPass.of(model, batch.ids(), Packed.of(batch.lengths()), TrainingPass.Memory.RECOMPUTE)
                    .logProbabilities(batch.targets());
        }
        double[] counts = batch.weights(1);
        double sum = 0;
        for (int n = 0; n < counts.length; n++) {
            sum -= counts[n] == 0 ? 0 : logarithms[n];
        }
        return new Likelihood(sum, batch.counted());
    }

    /** Both together. */
    public Likelihood plus(Likelihood other) {
        return new Likelihood(negativeLogLikelihood + other.negativeLogLikelihood, tokens + other.tokens);
    }

    /** The mean of −ln p, in nats a token. */
    public double loss() {
        return negativeLogLikelihood / tokens;
    }

    /** exp of the mean of −ln p. */
    public double perplexity() {
        return Math.exp(loss());
    }
}
