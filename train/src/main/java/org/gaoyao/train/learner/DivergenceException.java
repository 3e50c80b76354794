package org.gaoyao.train.learner;

/** Says that a loss or a gradient is not a number any more; the weights are those before the step. */
public final class DivergenceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A divergence and what shows it. */
    DivergenceException(String message) {
        super(message);
    }
}
