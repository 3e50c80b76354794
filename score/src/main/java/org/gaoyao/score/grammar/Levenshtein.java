package org.gaoyao.score.grammar;

/** Whether two texts differ in one character at most: added, left out or replaced. */
final class Levenshtein {

    private Levenshtein() {}

    /** Whether their Levenshtein distance is 0 or 1. */
    static boolean within(String a, String b) {
        int[] one = a.codePoints().toArray();
        int[] other = b.codePoints().toArray();
        if (Math.abs(one.length - other.length) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length, other.length) && one[start] == other[start]) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length, other.length) - start
                && one[one.length - 1 - end] == other[other.length - 1 - end]) {
            end++;
        }
        return Math.max(one.length, other.length) - start - end <= 1;
    }
}
