package org.gaoyao.eval.judge;

/** Which of two answers is better. */
public enum Preference {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND,
    /** Neither. */
    TIE;

    /** The same preference when the two change places. */
    public Preference swapped() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> FIRST;
            case TIE -> TIE;
        };
    }
}
