package org.gaoyao.score.python;

/**
 * The mean as numpy computes it: values are added in pairs, eight at a time, in blocks of at most 128, and the sums of blocks
 * in pairs again, so that its last digits are others than those of a sum from left to right.
 */
public final class NumpyMean {

    private static final int LANES = 8;
    private static final int BLOCK = 128;

    private NumpyMean() {}

    /** The mean of values, at least one. */
    public static double of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a mean needs values");
        }
        return sum(values, 0, values.length) / values.length;
    }

    private static double sum(double[] values, int from, int size) {
        if (size > BLOCK) {
            int half = size / 2;
            half -= half % LANES;
            return sum(values, from, half) + sum(values, from + half, size - half);
        }
        int whole = size - size % LANES;
        double sum = 0;
        if (whole > 0) {
            var lanes = new double[LANES];
            for (int i = 0; i < whole; i++) {
                lanes[i % LANES] += values[from + i];
            }
            sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
        }
        for (int i = whole; i < size; i++) {
            sum += values[from + i];
        }
        return sum;
    }
}
