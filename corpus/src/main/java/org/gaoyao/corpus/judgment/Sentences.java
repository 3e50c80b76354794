package org.gaoyao.corpus.judgment;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a judgment into sentences: after a full stop, and between paragraphs. Published judgments come with their paragraphs
 * on lines of their own, or all in one line with a space between them.
 */
final class Sentences {

    private static final String STOPS = "。！？";
    private static final String CLOSERS = "”’」』）)\"";

    /** A sentence with the white space after it, so that sentences cover the text. */
    record Sentence(int start, int end, boolean opensParagraph) {}

    private Sentences() {}

    static List<Sentence> of(String text) {
        boolean lines = text.indexOf('\n') >= 0;
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        boolean opens = true;
        for (int i = 0; i < text.length(); ) {
            int next = i + 1;
            boolean stop = STOPS.indexOf(text.charAt(i)) >= 0;
            while (stop && next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            int after = skipSpace(text, stop ? next : i);
            boolean breaks = after > (stop ? next : i)
                    && (!lines || text.substring(stop ? next : i, after).indexOf('\n') >= 0);
            if (stop || breaks) {
                if (after > start && !text.substring(start, after).isBlank()) {
                    sentences.add(new Sentence(start, after, opens));
                    start = after;
                    opens = breaks;
                }
                i = Math.max(after, next);
            } else {
                i = Math.max(next, after);
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(start, text.length(), opens));
        }
        return sentences;
    }

    private static int skipSpace(String text, int from) {
        int to = from;
        while (to < text.length()
                && (Character.isWhitespace(text.charAt(to)) || Character.isSpaceChar(text.charAt(to)))) {
            to++;
        }
        return to;
    }
}
