package org.gaoyao.corpus.pattern;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where one of the characters stands with which its matches begin.
 *
 * <p>It finds what {@link Matcher#find} finds, many times as fast: Java's engine tries a pattern that begins with alternatives at
 * every character, and asks each Chinese character of a class one by one. Immutable and safe for concurrent use.
 */
public final class KeyedPattern {

    private final BitSet keys = new BitSet();
    private final Pattern pattern;

    /**
     * A pattern with its keys.
     *
     * @param keys every character (UTF-16 unit) with which a match can begin; a match is never empty
     * @param pattern what is looked for; it may look behind and ahead of its match
     */
    public KeyedPattern(String keys, Pattern pattern) {
        keys.chars().forEach(this.keys::set);
        this.pattern = pattern;
    }

    /** A search of a whole text. */
    public Search in(String text) {
        return in(text, 0, text.length());
    }

    /** A search of a text between two indices, outside of which nothing matches but is seen. */
    public Search in(String text, int from, int to) {
        return new Search(text, from, to);
    }

    /** Goes from match to match of one text. Not safe for concurrent use. */
    public final class Search {

        private final String text;
        private final int to;
        private final Matcher matcher;
        private int next;

        private Search(String text, int from, int to) {
            this.text = text;
            this.next = from;
            this.to = to;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Finds the next match behind the last one, if there is one. */
        public boolean find() {
            while (next < to) {
                if (keys.get(text.charAt(next)) && matcher.region(next, to).lookingAt()) {
                    next = matcher.end();
                    return true;
                }
                next++;
            }
            return false;
        }

        /** Where the match begins. */
        public int start() {
            return matcher.start();
        }

        /** Where the match ends. */
        public int end() {
            return matcher.end();
        }

        /** Where a group of the match begins. */
        public int start(String group) {
            return matcher.start(group);
        }

        /** Where a group of the match ends. */
        public int end(String group) {
            return matcher.end(group);
        }
    }
}
