package org.gaoyao.score.grammar;

/**
 * One correction: the tokens of the source from {@code start} to {@code end} become {@code correction}.
 *
 * @param start first token, inclusive; -1 if nothing is corrected
 * @param end last token, exclusive; -1 if nothing is corrected
 * @param correction what stands there instead, {@link #NOTHING} for nothing
 */
record Edit(int start, int end, String correction) {

    static final String NOTHING = "-NONE-";

    /** Says that a sentence needs no correction. */
    static final Edit NO_CORRECTION = new Edit(-1, -1, NOTHING);
}
