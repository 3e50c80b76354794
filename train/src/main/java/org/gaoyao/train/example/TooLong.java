package org.gaoyao.train.example;

/** What is done with a sequence that is longer than the model sees at once. */
public enum TooLong {
    /** It is left out. */
    DROP,
    /** Its end is cut off; it is left out where no token to learn remains. */
    CUT,
    /** The row is a problem. */
    ERROR
}
