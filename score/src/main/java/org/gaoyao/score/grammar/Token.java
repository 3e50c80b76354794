package org.gaoyao.score.grammar;

import java.util.Arrays;

/** One token of a sentence with what decides how like it is to others. */
final class Token {

    /** The meaning of a token that the thesaurus does not have. */
    static final int UNKNOWN = -1;

    private final int character;
    private final int meaning;
    private final boolean chinese;
    private final boolean punctuation;
    private final int[] readings;
    private final int[] confused;

    /**
     * A token.
     *
     * @param text the token: a character, or a mark for a missing part
     * @param meaning its class in the thesaurus: the great and the middle one in a byte each, the small one in two; or
     *     {@link #UNKNOWN}
     * @param chinese whether it is a Chinese character
     * @param punctuation whether it is punctuation
     * @param readings its readings without tones, numbered and ascending
     * @param confused the characters with which it is confused, ascending
     */
    Token(String text, int meaning, boolean chinese, boolean punctuation, int[] readings, int[] confused) {
        character = text.codePointAt(0);
        this.meaning = meaning;
        this.chinese = chinese;
        this.punctuation = punctuation;
        this.readings = readings;
        this.confused = confused;
    }

    int meaning() {
        return meaning;
    }

    boolean chinese() {
        return chinese;
    }

    boolean punctuation() {
        return punctuation;
    }

    /** How many of the three parts of their classes are equal: the great one, the middle one, the small one. */
    int equalClasses(Token other) {
        int difference = meaning ^ other.meaning;
        return ((difference >>> 24) == 0 ? 1 : 0)
                + (((difference >>> 16) & 0xFF) == 0 ? 1 : 0)
                + ((difference & 0xFFFF) == 0 ? 1 : 0);
    }

    /** Whether two Chinese characters sound alike or are confused with each other. */
    boolean alike(Token other) {
        int i = 0;
        int j = 0;
        while (i < readings.length && j < other.readings.length) {
            int order = Integer.compare(readings[i], other.readings[j]);
            if (order == 0) {
                return true;
            }
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
        return Arrays.binarySearch(confused, other.character) >= 0
                || Arrays.binarySearch(other.confused, character) >= 0;
    }
}
