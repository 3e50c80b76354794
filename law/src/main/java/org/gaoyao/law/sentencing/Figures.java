package org.gaoyao.law.sentencing;

import java.util.function.DoubleUnaryOperator;

/**
 * Three figures that are computed together, in months or as ratios: the least that the rules allow, the one that is
 * applied, the greatest that the rules allow. On the way, before bounds are applied, mitigation may bring them below 0 and
 * out of their order.
 *
 * @param low the least
 * @param months the one applied
 * @param high the greatest
 */
public record Figures(double low, double months, double high) {

    private static final double SLACK = 1e-9;

    /** Three times the same. */
    public static Figures of(double figure) {
        return new Figures(figure, figure, figure);
    }

    /** A range whose middle is applied. */
    public static Figures middle(double low, double high) {
        return new Figures(low, (low + high) / 2, high);
    }

    /** Figure by figure what {@code change} makes of it. */
    public Figures map(DoubleUnaryOperator change) {
        return new Figures(change.applyAsDouble(low), change.applyAsDouble(months), change.applyAsDouble(high));
    }

    /** Figure by figure the sum. */
    public Figures plus(Figures other) {
        return new Figures(low + other.low, months + other.months, high + other.high);
    }

    /** Rounds to whole units, halves up, as the provinces' rules do with months; what falls short by an error of 1e-9 is a half. */
    static double halfUp(double figure) {
        return Math.floor(figure + 0.5 + SLACK);
    }
}
