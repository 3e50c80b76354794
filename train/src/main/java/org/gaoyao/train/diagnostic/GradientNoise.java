package org.gaoyao.train.diagnostic;

import java.util.List;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.train.batch.Sequence;

/**
 * How much gradients of micro-batches differ: the trace of their covariance, estimated as
 *
 * <pre>
 *   Tr(Σ) ≈ 1/(m − 1) · Σᵢ ‖gᵢ − ḡ‖²
 * </pre>
 *
 * <p>It is that of a gradient over one micro-batch; over k of them it is a k-th. Its place in the theory is in {@link Stability}; that LegalOne
 * has it in its overview figure is known, how they estimate it is not: this is the textbook's way.
 *
 * @param trace Tr(Σ)
 * @param squaredNorm ‖ḡ‖² of the mean of the gradients
 * @param microBatches m
 */
public record GradientNoise(double trace, double squaredNorm, int microBatches) {

    /**
     * Measures it; two gradients are in memory at a time.
     *
     * @param model which is not changed
     * @param type what is computed in
     * @param microBatches at least two, each with a token that is learnt
     * @param tokensAtOnce how many tokens one pass may have
     */
    public static GradientNoise of(Decoder model, DType type, List<List<Sequence>> microBatches, int tokensAtOnce) {
        int m = microBatches.size();
        if (m < 2) {
            throw new IllegalArgumentException("noise shows between at least 2 micro-batches, got " + m);
        }
        double squares = 0;
        try (var gradients = new Gradients(model, type, tokensAtOnce);
                Direction sum = gradients.at(microBatches.getFirst())) {
            squares += sum.dot(sum);
            for (List<Sequence> microBatch : microBatches.subList(1, m)) {
                try (Direction gradient = gradients.at(microBatch)) {
                    squares += gradient.dot(gradient);
                    sum.add(gradient, 1);
                }
            }
            double mean = sum.dot(sum) / ((double) m * m);
            return new GradientNoise((squares - m * mean) / (m - 1), mean, m);
        }
    }
}
