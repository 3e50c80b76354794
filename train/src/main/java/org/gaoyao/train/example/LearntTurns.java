package org.gaoyao.train.example;

/** Which answers of a conversation are learnt. */
public enum LearntTurns {
    /** The last. */
    LAST,
    /** Every one, each after what a model is shown when it gives it. */
    EVERY
}
