package org.gaoyao.law.citation;

/**
 * Where a quotation and the text that it claims to quote part.
 *
 * @param quoted what the writer says the law says
 * @param actual the passage of the law that comes nearest to it
 */
public record Difference(String quoted, String actual) {

    /** How many characters both begin with. */
    public int sameAtStart() {
        int limit = Math.min(quoted.length(), actual.length());
        int same = 0;
        while (same < limit && quoted.charAt(same) == actual.charAt(same)) {
            same++;
        }
        return same;
    }

    /** How many characters both end with, behind those that they begin with. */
    public int sameAtEnd() {
        int limit = Math.min(quoted.length(), actual.length()) - sameAtStart();
        int same = 0;
        while (same < limit && quoted.charAt(quoted.length() - 1 - same) == actual.charAt(actual.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
