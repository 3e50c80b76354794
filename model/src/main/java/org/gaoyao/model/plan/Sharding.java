package org.gaoyao.model.plan;

/**
 * What of the training state each of n devices keeps whole and of what it keeps an n-th; every device computes on sequences of
 * its own.
 *
 * <p>Source: Rajbhandari and others, <em>ZeRO: Memory Optimizations Toward Training Trillion Parameter Models</em>, 2020:
 * figure 1 for memory, section 7 for what is sent.
 */
public enum Sharding {
    /** Everything whole on every device; gradients are added up: 2 numbers sent for each that is trained. */
    DATA_PARALLEL("data parallel"),
    /** The optimizer's state is split (ZeRO stage 1, P_os); as much is sent. */
    ZERO_1("ZeRO-1"),
    /** Weights, gradients and the optimizer's state are split (ZeRO stage 3); weights are fetched when needed. */
    ZERO_3("ZeRO-3");

    private final String label;

    Sharding(String label) {
        this.label = label;
    }

    /** The name that people use. */
    public String label() {
        return label;
    }
}
