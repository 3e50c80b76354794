package org.gaoyao.train.schedule;

/**
 * Warm-up, then a straight line to the last rate; with equal rates the constant one of reinforcement learning.
 *
 * @param max the rate after the warm-up
 * @param min the rate of the last step
 * @param warmup steps up to the highest rate
 * @param steps in all
 */
public record Linear(double max, double min, long warmup, long steps) implements Schedule {

    public Linear {
        Schedule.require(max, min, warmup, steps - warmup);
    }

    /** Warm-up, then one rate (DAPO, section 4.1: 1e-6 after 20 rollout steps). */
    public static Linear constant(double rate, long warmup, long steps) {
        return new Linear(rate, rate, warmup, steps);
    }

    @Override
    public double rate(long step) {
        requireStep(step);
        return step < warmup ? max * (step + 1) / warmup : max - (max - min) * (step - warmup + 1.0) / (steps - warmup);
    }
}
