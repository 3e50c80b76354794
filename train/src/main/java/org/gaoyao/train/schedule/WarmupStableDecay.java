package org.gaoyao.train.schedule;

/**
 * Warm-up, stable, decay (Hu and others, <em>MiniCPM</em>, 2024): the schedule of LegalOne's mid-training, as two digests of
 * the paper agree; there 2,000 steps up to 3e-4, and a linear decay to 3e-6 (one digest only).
 *
 * @param max the rate of the stable phase
 * @param min the rate that the decay ends with
 * @param warmup steps up to the highest rate
 * @param stable steps at the highest rate
 * @param decay steps down to the lowest; a tenth of all is enough (MiniCPM)
 * @param shape of the decay
 */
public record WarmupStableDecay(double max, double min, long warmup, long stable, long decay, DecayShape shape)
        implements Schedule {

    /** A phase of the schedule. */
    public enum Phase {
        /** The rate rises. */
        WARM_UP,
        /** The rate is highest. */
        STABLE,
        /** The rate falls. */
        DECAY
    }

    public WarmupStableDecay {
        Schedule.require(max, min, warmup, stable, decay);
    }

    /** A schedule over so many steps, with a share of them for the warm-up and for the decay. */
    public static WarmupStableDecay of(double max, double min, long steps, double warmup, double decay) {
        long up = Math.round(steps * warmup);
        long down = Math.round(steps * decay);
        return new WarmupStableDecay(max, min, up, steps - up - down, down, DecayShape.LINEAR);
    }

    @Override
    public long steps() {
        return warmup + stable + decay;
    }

    /** The phase of a step. */
    public Phase phase(long step) {
        requireStep(step);
        return step < warmup ? Phase.WARM_UP : step < warmup + stable ? Phase.STABLE : Phase.DECAY;
    }

    @Override
    public double rate(long step) {
        return switch (phase(step)) {
            case WARM_UP -> max * (step + 1) / warmup;
            case STABLE -> max;
            case DECAY -> min + (max - min) * shape.left((step - warmup - stable + 1.0) / decay);
        };
    }
}
