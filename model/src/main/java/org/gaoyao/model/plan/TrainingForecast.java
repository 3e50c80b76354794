package org.gaoyao.model.plan;

/**
 * What a training stage takes in one layout.
 *
 * @param layout which
 * @param memory on each device
 * @param fits whether that is within the usable memory
 * @param computing seconds of computing in a step
 * @param exchanging seconds of sending and receiving in a step
 * @param steps of the optimizer
 */
public record TrainingForecast(
        Layout layout, TrainingMemory memory, boolean fits, double computing, double exchanging, long steps) {

    /** Seconds of a step: messages travel while the devices compute, so the slower of both counts. */
    public double step() {
        return Math.max(computing, exchanging);
    }

    /** Seconds of the stage. */
    public double seconds() {
        return steps * step();
    }
}
