package org.gaoyao.model.plan;

/**
 * What one number of the training state takes, in bytes. Both kinds come to 16 for a parameter that is trained.
 *
 * <p>Source: ZeRO (2020), section 3.1, where Adam in mixed precision keeps 2 + 2 + 12 bytes.
 */
public enum Precision {
    /** Weights, gradients and activations in 16 bits; the optimizer keeps weights and two moments in 32. */
    MIXED(2, 2, 12),
    /** All in 32 bits; the optimizer keeps two moments. */
    SINGLE(4, 4, 8);

    private final int weight;
    private final int gradient;
    private final int optimizer;

    Precision(int weight, int gradient, int optimizer) {
        this.weight = weight;
        this.gradient = gradient;
        this.optimizer = optimizer;
    }

    /** Bytes of a weight, and of a number that is kept for the way back. */
    public int weight() {
        return weight;
    }

    /** Bytes of a gradient. */
    public int gradient() {
        return gradient;
    }

    /** Bytes of what AdamW keeps for a parameter. */
    public int optimizer() {
        return optimizer;
    }
}
