package org.gaoyao.train.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A measurement over the steps at which it was taken, which rise. Its arrays are its own and nobody changes them. */
public final class Curve {

    private final long[] steps;
    private final double[] values;

    /** A curve of as many steps as values. */
    public Curve(long[] steps, double[] values) {
        if (steps.length != values.length) {
            throw new IllegalArgumentException(
                    "a curve has as many steps as values, got %d and %d".formatted(steps.length, values.length));
        }
        this.steps = steps.clone();
        this.values = values.clone();
    }

    /** How many points it has. */
    public int size() {
        return steps.length;
    }

    /** The step of a point. */
    public long step(int n) {
        return steps[n];
    }

    /** The value of a point; not finite where a training went wrong. */
    public double value(int n) {
        return values[n];
    }

    /** The steps, as a copy. */
    public long[] steps() {
        return steps.clone();
    }

    /** The values, as a copy. */
    public double[] values() {
        return values.clone();
    }

    /**
     * The curve smoothed as TensorBoard does: the exponential moving average mₙ = w·mₙ₋₁ + (1 − w)·xₙ from m₀ = 0, over
     * 1 − wⁿ, which takes the nought that it begins with out again. A point that is not finite stands as it is and counts
     * for nothing, and a curve of equal values stays as it is.
     *
     * @param weight w of what was before, from 0 (nothing is smoothed) to below 1; TensorBoard begins with 0.6
     */
    public Curve smoothed(double weight) {
        var average = new Smoothing(weight);
        boolean constant = Arrays.stream(values).allMatch(value -> value == values[0]);
        return constant
                ? this
                : new Curve(steps, Arrays.stream(values).map(average::next).toArray());
    }

    /**
     * The curve with fewer points, for drawing: of each of equally many steps the lowest and the highest, so that no spike is
     * lost.
     *
     * @param most how many points it may have, at least 2; it is itself if it has no more
     */
    public Curve thinned(int most) {
        if (size() <= most) {
            return this;
        }
        int parts = most / 2;
        var kept = new TreeSet<Integer>();
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) size() * part / parts);
            int to = (int) ((long) size() * (part + 1) / parts);
            Comparator<Integer> byValue = Comparator.comparingDouble(n -> values[n]);
            kept.add(IntStream.range(from, to).boxed().min(byValue).orElseThrow());
            kept.add(IntStream.range(from, to).boxed().max(byValue).orElseThrow());
        }
        return new Curve(
                kept.stream().mapToLong(n -> steps[n]).toArray(),
                kept.stream().mapToDouble(n -> values[n]).toArray());
    }
}
