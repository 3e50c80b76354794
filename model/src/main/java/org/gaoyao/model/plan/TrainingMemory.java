package org.gaoyao.model.plan;

/**
 * Bytes that training takes on each device at its peak.
 *
 * @param weights kept there
 * @param gradients kept there
 * @param optimizer what AdamW keeps there
 * @param gathered weights and gradients of other devices that are there for a moment
 * @param activations kept for the way back
 * @param logits and their gradients
 */
public record TrainingMemory(
        long weights, long gradients, long optimizer, long gathered, long activations, long logits) {

    /** All of it. */
    public long total() {
        return weights + gradients + optimizer + gathered + activations + logits;
    }
}
