package org.gaoyao.score.grammar;

/**
 * One operation of an alignment, or several merged into one.
 *
 * @param operation what is done
 * @param start first token of the source, inclusive
 * @param end last token of the source, exclusive
 * @param from first token of the target, inclusive
 * @param to last token of the target, exclusive
 */
record Step(Operation operation, int start, int end, int from, int to) {

    /** What is done with tokens. */
    enum Operation {
        /** They stay. */
        MATCH,
        /** The same tokens stand in another order. */
        TRANSPOSE,
        /** Others stand in their place. */
        SUBSTITUTE,
        /** They are added. */
        INSERT,
        /** They are left out. */
        DELETE
    }

    /** A step from the beginning of one step to the end of another. */
    static Step across(Operation operation, Step first, Step last) {
        return new Step(operation, first.start, last.end, first.from, last.to);
    }
}
