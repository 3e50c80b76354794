package org.gaoyao.eval.bias;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Whether longer answers score higher, or lower: Spearman's correlation of ranks.
 *
 * @param answers how many answers
 * @param correlation from −1 to 1; above 0, longer answers score higher
 * @param probability of a correlation as far from 0 if length and score have nothing to do with each other, two-sided, by
 *     Student's t of answers − 2 degrees of freedom
 */
public record LengthBias(int answers, double correlation, double probability) {

    private static final int FEWEST = 10;

    /**
     * The correlation of lengths and scores in the same order; empty if there are fewer than ten, or all lengths or all
     * scores are the same.
     */
    public static Optional<LengthBias> of(double[] lengths, double[] scores) {
        if (lengths.length != scores.length) {
            throw new IllegalArgumentException(
                    "each answer has a length and a score, got %d and %d".formatted(lengths.length, scores.length));
        }
        if (lengths.length < FEWEST || isConstant(lengths) || isConstant(scores)) {
            return Optional.empty();
        }
        double correlation = new SpearmansCorrelation().correlation(lengths, scores);
        int freedom = lengths.length - 2;
        double t = Math.abs(correlation) * Math.sqrt(freedom / Math.max(1e-300, 1 - correlation * correlation));
        double probability = 2 * new TDistribution(freedom).cumulativeProbability(-t);
        return Optional.of(new LengthBias(lengths.length, correlation, probability));
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).distinct().count() == 1;
    }
}
