package org.gaoyao.train.schedule;

/**
 * The learning rate of every step of a stage.
 *
 * <p>Steps are counted from 0. A warm-up of W steps rises to the maximum with its last one, max · (s + 1) / W, so that no step is
 * spent on a rate of 0.
 */
public sealed interface Schedule permits WarmupStableDecay, Cosine, Linear {

    /** The rate of a step. */
    double rate(long step);

    /** The highest rate. */
    double max();

    /** How many steps there are. */
    long steps();

    /**
     * The plasticity α of a step: its rate over the highest (LegalOne, as a digest of the paper has it).
     *
     * @return from 0 to 1
     */
    default double plasticity(long step) {
        return rate(step) / max();
    }

    /** Throws if a step is not one of the schedule. */
    default void requireStep(long step) {
        if (step < 0 || step >= steps()) {
            throw new IllegalArgumentException("step %d is not one of the %d of the schedule".formatted(step, steps()));
        }
    }

    /** Throws if rates or lengths are none. */
    static void require(double max, double min, long... lengths) {
        if (!(max > 0 && Double.isFinite(max)) || !(min >= 0 && min <= max)) {
            throw new IllegalArgumentException(
                    "the highest rate must be above 0 and the lowest from 0 to it, got %s and %s".formatted(max, min));
        }
        for (long length : lengths) {
            if (length < 0) {
                throw new IllegalArgumentException("a phase has no fewer than 0 steps, got " + length);
            }
        }
    }
}
