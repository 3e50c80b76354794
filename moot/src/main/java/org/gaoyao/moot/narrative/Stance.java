package org.gaoyao.moot.narrative;

/** How words stand to an element of the case. */
public enum Stance {
    /** They state it as it is. */
    STATES,
    /** They say otherwise, on purpose; the evidence of the same case resolves it. */
    CONTRADICTS
}
