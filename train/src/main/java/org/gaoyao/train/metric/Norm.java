package org.gaoyao.train.metric;

import java.util.Arrays;

/** What a measurement should keep to. */
public sealed interface Norm {

    /**
     * Within fixed limits.
     *
     * @param low the least that is healthy
     * @param high the most; infinite for no limit
     */
    record Between(double low, double high) implements Norm {}

    /**
     * Not far from what it was: within so many times the median of the {@value Norm#RECENT} measurements before.
     *
     * @param low the least multiple that is healthy
     * @param high the most
     */
    record Steady(double low, double high) implements Norm {}

    /**
     * Without spikes: less than so many standard deviations above the mean of the {@value Norm#MANY} measurements before.
     *
     * @param deviations how many
     */
    record Smooth(double deviations) implements Norm {}

    /**
     * Never far from the best: at most so many times the lowest measurement before.
     *
     * @param times how many
     */
    record NearLowest(double times) implements Norm {}

    /** How many measurements a median is taken of. */
    int RECENT = 100;

    /** How many measurements a mean is taken of. */
    int MANY = 1000;

    /** How many measurements there must be before medians, means and deviations mean anything. */
    int ENOUGH = 20;

    /**
     * Whether a measurement keeps to it.
     *
     * @param before the measurements before it that are finite, the latest last: {@value #MANY} or all
     */
    default boolean holds(double value, double[] before) {
        if (!Double.isFinite(value)) {
            return false;
        }
        return switch (this) {
            case Between(double low, double high) -> value >= low && value <= high;
            case Steady(double low, double high) -> {
                double usual = median(Arrays.copyOfRange(before, Math.max(0, before.length - RECENT), before.length));
                yield before.length < ENOUGH || (value >= low * usual && value <= high * usual);
            }
            case Smooth(double deviations) -> {
                double mean = Arrays.stream(before).average().orElse(value);
                double square = Arrays.stream(before)
                        .map(each -> (each - mean) * (each - mean))
                        .average()
                        .orElse(0);
                yield before.length < ENOUGH || square == 0 || value - mean < deviations * Math.sqrt(square);
            }
            case NearLowest(double times) ->
                value <= times * Arrays.stream(before).min().orElse(value);
        };
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
