package org.gaoyao.law.sentencing.audit;

/**
 * A judgment beside its computed sentence.
 *
 * @param judgment the judgment
 * @param low the least that the rules allow, in months
 * @param months the figure that the default choices lead to
 * @param high the most that the rules allow
 */
public record Replayed(TrafficCase judgment, double low, double months, double high) {

    double real() {
        return judgment.months();
    }

    double midpoint() {
        return (low + high) / 2;
    }

    boolean isInside() {
        return real() >= low && real() <= high;
    }
}
