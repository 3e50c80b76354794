package org.gaoyao.law.citation;

import java.util.Optional;

/**
 * What a text quotes from an article that it cites, held against the article.
 *
 * <p>Quoted is what stands in quotation marks behind the citation (规定：“…”, 规定“…”, or the mark at once), and what
 * follows it as a collection or an appendix prints it, if it begins like the article. A term in quotation marks (规定的
 * “醉酒驾驶”) is no quotation. Punctuation, width, white space and traditional characters do not matter; …… stands for
 * anything.
 */
final class Quotation {

    private static final int LONGEST = 3000;
    private static final int LONGEST_LEAD = 14;
    private static final int SHORTEST = 6;
    /** So many equal letters at the start show that unmarked words are meant to be the article's. */
    private static final int TELLING = 10;
    /** How alike an unmarked sentence and one of the law must be to count as the same sentence, written wrongly. */
    private static final double SAME_SENTENCE = 0.75;

    private Quotation() {}

    /**
     * Where the text behind a citation departs from the article.
     *
     * @param text the text that cites
     * @param from where the citation ends
     * @param to where the next citation begins, or the end of the text
     * @param law the paragraph or article that is cited
     */
    static Optional<Difference> differing(String text, int from, int to, Wording law) {
        int open = openingMark(text, from);
        if (open >= 0) {
            int close = closingMark(text, open);
            return close < 0 ? Optional.empty() : marked(text.substring(open + 1, close), law);
        }
        return unmarked(text.substring(behindColon(text, from), Math.max(behindColon(text, from), to)), law);
    }

    private static Optional<Difference> marked(String quoted, Wording law) {
        String words = withoutNumber(quoted);
        if (Glyph.key(words).length() < SHORTEST || law.contains(words)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(words, law.nearest(words)));
    }

    private static Optional<Difference> unmarked(String following, Wording law) {
        String key = Glyph.key(following.substring(0, Math.min(following.length(), 40)));
        if (key.length() < TELLING || !law.hasLineThatBegins(key.substring(0, TELLING))) {
            return Optional.empty();
        }
        for (String sentence : Wording.sentences(following)) {
            if (Glyph.key(sentence).length() >= SHORTEST && !law.contains(sentence)) {
                String near = law.nearest(sentence);
                return Wording.alike(sentence, near) >= SAME_SENTENCE
                        ? Optional.of(new Difference(sentence.strip(), near))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Drops 第二百六十四条 at the start of a quotation. */
    private static String withoutNumber(String quoted) {
        String words = quoted.strip();
        var reader = new ProvisionReader(words);
        int end = words.startsWith("第") ? reader.read(0, false, Place.NONE) : 0;
        return end > 0 && reader.found().size() == 1 ? words.substring(end).strip() : words;
    }

    /** Where the mark stands that opens a quotation behind 规定： and the like, or -1. */
    private static int openingMark(String text, int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST_LEAD; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' || c == '「' || c == '『') {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                return before == '的' || before == '之' ? -1 : i;
            }
            if ("之的中明确也还亦就均作出对此规規定指出载写内容为為是条文了：:，, 　".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int closingMark(String text, int open) {
        char opening = text.charAt(open);
        char closing = opening == '“' ? '”' : opening == '「' ? '」' : opening == '『' ? '』' : '"';
        int depth = 1;
        for (int i = open + 1; i < text.length() && i - open <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == closing && --depth == 0) {
                return i;
            }
            if (c == opening) {
                depth++;
            }
        }
        return -1;
    }

    private static int behindColon(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 8 && "规定的内容是为：: 　".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
