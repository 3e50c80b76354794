package org.gaoyao.score.statistic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gaoyao.run.Seeds;

/**
 * The paired bootstrap (Efron and Tibshirani 1993, ch. 16): how sure the difference of two systems is that answered the same
 * records, when records are drawn again with replacement, the same ones for both.
 *
 * <p>Records of several tasks are drawn within each task, and the figure is the mean over tasks, so that a task with many
 * records has no more weight than another. Equal values have equal results: every call begins with the same generator.
 *
 * @param draws how often the records are drawn again, at least 100
 * @param seeds where randomness comes from
 */
public record PairedBootstrap(int draws, Seeds seeds) {

    private static final int LEAST_DRAWS = 100;
    private static final double CONFIDENCE = 0.95;

    public PairedBootstrap {
        if (draws < LEAST_DRAWS) {
            throw new IllegalArgumentException("draws must be at least %d, got %d".formatted(LEAST_DRAWS, draws));
        }
    }

    /**
     * The records of one task.
     *
     * @param size how many there are, at least one
     * @param first the figure of one system over the records with these numbers
     * @param second the figure of the other
     */
    public record Pairs(int size, ToDoubleFunction<int[]> first, ToDoubleFunction<int[]> second) {

        public Pairs {
            if (size < 1) {
                throw new IllegalArgumentException("a difference needs records");
            }
        }

        /** Records whose figure is the mean of their scores. */
        public static Pairs ofMeans(double[] first, double[] second) {
            if (first.length != second.length) {
                throw new IllegalArgumentException(
                        "paired scores have equal numbers, got %d and %d".formatted(first.length, second.length));
            }
            return new Pairs(first.length, places -> mean(first, places), places -> mean(second, places));
        }

        private static double mean(double[] values, int[] places) {
            double sum = 0;
            for (int place : places) {
                sum += values[place];
            }
            return sum / places.length;
        }

        private double difference(int[] places) {
            return second.applyAsDouble(places) - first.applyAsDouble(places);
        }
    }

    /**
     * The difference of two systems, the second less the first.
     *
     * @param value the mean over the tasks
     * @param interval the percentiles between which 95 % of the draws lie
     * @param probability of a difference as large, either way, if both are equal: the share of the draws that are at least as
     *     far from the value as the value from zero; at least 1 / (draws + 1)
     */
    public record Difference(double value, Interval interval, double probability) {}

    /** The difference over tasks, at least one. */
    public Difference difference(List<Pairs> tasks) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("a difference needs records");
        }
        double value = 0;
        var figures = new double[draws];
        RandomGenerator generator = seeds.generator("paired bootstrap");
        for (Pairs task : tasks) {
            value += task.difference(IntStream.range(0, task.size()).toArray()) / tasks.size();
            var places = new int[task.size()];
            for (int draw = 0; draw < draws; draw++) {
                for (int i = 0; i < places.length; i++) {
                    places[i] = generator.nextInt(places.length);
                }
                figures[draw] += task.difference(places) / tasks.size();
            }
        }
        double observed = value;
        long asFar = Arrays.stream(figures)
                .filter(drawn -> Math.abs(drawn - observed) >= Math.abs(observed) - 1e-12)
                .count();
        return new Difference(value, Interval.around(figures, CONFIDENCE), (asFar + 1.0) / (draws + 1.0));
    }
}
