package org.gaoyao.train.schedule;

/**
 * Warm-up, then half a wave down to the lowest rate (Loshchilov and Hutter, <em>SGDR</em>, 2017, equation 5, without restarts):
 * what fine-tuning customarily uses.
 *
 * @param max the rate after the warm-up
 * @param min the rate of the last step
 * @param warmup steps up to the highest rate
 * @param steps in all
 */
public record Cosine(double max, double min, long warmup, long steps) implements Schedule {

    public Cosine {
        Schedule.require(max, min, warmup, steps - warmup);
    }

    @Override
    public double rate(long step) {
        requireStep(step);
        return step < warmup
                ? max * (step + 1) / warmup
                : min + (max - min) * DecayShape.COSINE.left((step - warmup + 1.0) / (steps - warmup));
    }
}
