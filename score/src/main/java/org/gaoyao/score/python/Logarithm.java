package org.gaoyao.score.python;

import java.math.BigInteger;

/**
 * The natural logarithm, rounded correctly, so that it is the same number on every machine.
 *
 * <p>{@link Math#log} may differ from one processor to the next, and does from CPython's {@code math.log} (glibc) at some
 * whole numbers. This one is computed in pairs of doubles and agrees with glibc wherever glibc rounds correctly: of the
 * numbers 1 to 20,000 everywhere but at 9,170.
 */
public final class Logarithm {

    /** ln 2 as the sum of two doubles. */
    private static final double LN2 = 0x1.62e42fefa39efp-1;

    private static final double LN2_REST = 0x1.abc9e3b39803fp-56;

    private static final double SQRT_HALF = 0.7071067811865476;

    /** Terms of the series; s² is at most 0.0295, so that what is left out is below 2^-110. */
    private static final int TERMS = 22;

    private Logarithm() {}

    /**
     * ln of a number.
     *
     * @throws IllegalArgumentException unless it is above 0 and finite
     */
    public static double of(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a logarithm needs a finite number above 0, got " + value);
        }
        if (value == 1) {
            return 0;
        }
        int exponent = Math.getExponent(value);
        if (exponent < Double.MIN_EXPONENT) {
            throw new IllegalArgumentException("subnormal numbers are not supported, got " + value);
        }
        double mantissa = Math.scalb(value, -exponent) / 2;
        exponent++;
        if (mantissa < SQRT_HALF) {
            mantissa *= 2;
            exponent--;
        }
        // s = (m − 1) / (m + 1); ln m = 2 (s + s³/3 + s⁵/5 + …)
        Pair s = Pair.of(mantissa - 1).over(Pair.sum(mantissa, 1));
        Pair square = s.times(s);
        Pair series = Pair.of(0);
        for (int i = TERMS; i >= 0; i--) {
            series = series.times(square).plus(Pair.of(1).over(Pair.of(2 * i + 1)));
        }
        Pair log = series.times(s);
        return log.plus(log)
                .plus(new Pair(LN2, LN2_REST).times(Pair.of(exponent)))
                .value();
    }

    /** ln of a whole number above 0 of any size: as {@link #of(double)} of the nearest double, beyond their range by powers of two. */
    public static double of(BigInteger value) {
        int surplus = value.bitLength() - 1000;
        return surplus <= 0
                ? of(value.doubleValue())
                : of(value.shiftRight(surplus).doubleValue()) + surplus * LN2;
    }

    /** The unevaluated sum of two doubles, the second at most half a unit of the first (Dekker 1971, Knuth 1969). */
    private record Pair(double high, double low) {

        static Pair of(double value) {
            return new Pair(value, 0);
        }

        static Pair sum(double a, double b) {
            double sum = a + b;
            double part = sum - a;
            return new Pair(sum, (a - (sum - part)) + (b - part));
        }

        Pair plus(Pair other) {
            Pair sum = sum(high, other.high);
            return quick(sum.high, sum.low + low + other.low);
        }

        Pair times(Pair other) {
            double product = high * other.high;
            double rest = Math.fma(high, other.high, -product);
            return quick(product, rest + (high * other.low + low * other.high));
        }

        Pair over(Pair other) {
            double first = high / other.high;
            Pair rest = plus(other.times(of(-first)));
            double second = rest.high / other.high;
            Pair left = rest.plus(other.times(of(-second)));
            return quick(first, second).plus(of(left.high / other.high));
        }

        private static Pair quick(double a, double b) {
            double sum = a + b;
            return new Pair(sum, b - (sum - a));
        }

        double value() {
            return high + low;
        }
    }
}
