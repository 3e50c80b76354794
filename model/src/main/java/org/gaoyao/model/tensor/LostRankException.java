package org.gaoyao.model.tensor;

/** Says that a process of the group is gone, or that the group never came together; this process cannot go on without it. */
public final class LostRankException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A loss: which ranks, and what was under way. */
    LostRankException(String message) {
        super(message);
    }

    /** A loss and how it showed. */
    LostRankException(String message, Throwable cause) {
        super(message, cause);
    }
}
