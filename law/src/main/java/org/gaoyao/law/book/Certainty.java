package org.gaoyao.law.book;

/** How well the first day of a version is known. */
public enum Certainty {
    /** The source prints both when this version was adopted and a day of effect that is not earlier. */
    DATED,
    /**
     * The source prints a day of effect that lies before the adoption, as consolidated texts do that keep the day of the
     * first version: the version counts from its adoption, and may have taken effect some weeks later.
     */
    DATED_BY_FIRST_VERSION,
    /** Only the adoption is known; the version counts from that day. */
    ADOPTED_ONLY,
    /** Only the day of effect is known. */
    EFFECT_ONLY,
    /** Neither is known: the version is taken as in force because its source says that it is. */
    UNDATED
}
