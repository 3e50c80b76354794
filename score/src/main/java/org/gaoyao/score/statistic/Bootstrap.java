package org.gaoyao.score.statistic;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.gaoyao.run.Seeds;

/**
 * The bootstrap (Efron 1979): how much a figure varies when its records are drawn again, with replacement.
 *
 * <p>Percentile intervals. Every call begins with the same generator, so that equal values have equal bounds.
 *
 * @param draws how often the records are drawn again, at least 100
 * @param seeds where randomness comes from
 */
public record Bootstrap(int draws, Seeds seeds) {

    private static final int LEAST_DRAWS = 100;

    public Bootstrap {
        if (draws < LEAST_DRAWS) {
            throw new IllegalArgumentException("draws must be at least %d, got %d".formatted(LEAST_DRAWS, draws));
        }
    }

    /** The interval of a mean. */
    public Interval mean(double[] values, double confidence) {
        return interval(values.length, confidence, records -> {
            double sum = 0;
            for (int record : records) {
                sum += values[record];
            }
            return sum / records.length;
        });
    }

    /**
     * The interval of any figure.
     *
     * @param size how many records there are; without any the interval is 0 to 0
     * @param confidence such as 0.95
     * @param figure the figure of the records with these numbers
     */
    public Interval interval(int size, double confidence, ToDoubleFunction<int[]> figure) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
        if (size == 0) {
            return new Interval(0, 0);
        }
        double[] figures = figures(size, figure);
        Arrays.sort(figures);
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(figures, tail), quantile(figures, 1 - tail));
    }

    /**
     * How probable a difference of means as large as that of two systems on the same records is if they are equal: the
     * share of draws in which the centred difference is at least as large (two-sided; Efron and Tibshirani 1993, ch. 16).
     *
     * @param a the scores of one system
     * @param b the scores of the other on the same records in the same order
     */
    public double paired(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "paired scores have equal numbers, got %d and %d".formatted(a.length, b.length));
        }
        double[] differences = new double[a.length];
        double mean = 0;
        for (int i = 0; i < a.length; i++) {
            differences[i] = a[i] - b[i];
            mean += differences[i] / a.length;
        }
        if (a.length == 0) {
            return 1;
        }
        double observed = mean;
        double[] means = figures(a.length, records -> {
            double sum = 0;
            for (int record : records) {
                sum += differences[record];
            }
            return sum / records.length;
        });
        long asLarge = Arrays.stream(means)
                .filter(drawn -> Math.abs(drawn - observed) >= Math.abs(observed) - 1e-12)
                .count();
        return (asLarge + 1.0) / (draws + 1.0);
    }

    private double[] figures(int size, ToDoubleFunction<int[]> figure) {
        var figures = new double[draws];
        var records = new int[size];
        RandomGenerator generator = seeds.generator("bootstrap");
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < size; i++) {
                records[i] = generator.nextInt(size);
            }
            figures[draw] = figure.applyAsDouble(records);
        }
        return figures;
    }

    /** The quantile of sorted values, between neighbours by proportion. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
