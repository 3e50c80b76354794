package org.gaoyao.score.statistic;

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
        return Interval.around(figures(size, figure), confidence);
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
}
