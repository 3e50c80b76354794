package org.gaoyao.score.statistic;

import java.util.Arrays;

/**
 * Between what bounds a figure lies with a stated confidence.
 *
 * @param low the lower bound
 * @param high the upper bound, not below the lower
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval goes from low to high, got %s to %s".formatted(low, high));
        }
    }

    /** The percentiles between which a share of the values lies, the same number of them below as above. */
    static Interval around(double[] values, double confidence) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    /** The quantile of sorted values, between neighbours by proportion. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Whether a figure is between the bounds or on one. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
