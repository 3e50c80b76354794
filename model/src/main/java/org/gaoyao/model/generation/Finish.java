package org.gaoyao.model.generation;

/** Why a sample ended. */
public enum Finish {
    /** One of the stop tokens came, as when the model has said all it had to say. */
    STOP_TOKEN,
    /** One of the stop strings came. */
    STOP_STRING,
    /** There were as many tokens as the request allows, or as fit in the model's context. */
    LENGTH,
    /** The listener wanted no more. */
    CANCELLED
}
