package org.gaoyao.score.statistic;

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

    /** Whether a figure is between the bounds or on one. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
