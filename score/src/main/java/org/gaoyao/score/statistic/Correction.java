package org.gaoyao.score.statistic;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities adjusted for having asked many questions at once. */
public enum Correction {
    /** Holm (1979): bounds the chance that even one equality is called a difference. */
    HOLM {
        @Override
        double[] adjustedAscending(double[] sorted) {
            double[] adjusted = new double[sorted.length];
            double largest = 0;
            for (int i = 0; i < sorted.length; i++) {
                largest = Math.max(largest, Math.min(1, (sorted.length - i) * sorted[i]));
                adjusted[i] = largest;
            }
            return adjusted;
        }
    },
    /** Benjamini and Hochberg (1995): bounds the share of equalities among what is called a difference. */
    BENJAMINI_HOCHBERG {
        @Override
        double[] adjustedAscending(double[] sorted) {
            double[] adjusted = new double[sorted.length];
            double least = 1;
            for (int i = sorted.length - 1; i >= 0; i--) {
                least = Math.min(least, sorted.length * sorted[i] / (i + 1));
                adjusted[i] = least;
            }
            return adjusted;
        }
    };

    abstract double[] adjustedAscending(double[] sorted);

    /**
     * The adjusted probabilities, in the order of the given ones.
     *
     * @throws IllegalArgumentException unless all are from 0 to 1
     */
    public double[] adjusted(double... probabilities) {
        for (double each : probabilities) {
            if (!(each >= 0 && each <= 1)) {
                throw new IllegalArgumentException("probabilities are from 0 to 1, got " + each);
            }
        }
        int[] order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ascending = adjustedAscending(
                IntStream.of(order).mapToDouble(i -> probabilities[i]).toArray());
        double[] adjusted = new double[probabilities.length];
        for (int i = 0; i < order.length; i++) {
            adjusted[order[i]] = ascending[i];
        }
        return adjusted;
    }
}
