package org.gaoyao.train.metric;

/** An exponential moving average without the bias of its beginning, value by value: {@link Curve#smoothed}. */
public final class Smoothing {

    private final double weight;
    private double average;
    private double left = 1;

    /** Begins with nothing seen. */
    public Smoothing(double weight) {
        if (!(weight >= 0 && weight < 1)) {
            throw new IllegalArgumentException("the weight of smoothing is from 0 to below 1, got " + weight);
        }
        this.weight = weight;
    }

    /** The average with one more value; the value itself if it is not finite. */
    public double next(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        average = weight * average + (1 - weight) * value;
        left *= weight;
        return average / (1 - left);
    }
}
