package org.gaoyao.corpus.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What is measured of a text, with the limit for Chinese legal text.
 *
 * <p>The rules are those of Gopher (arXiv 2112.11446, table A1), C4 and FineWeb (arXiv 2406.17557), which count words; here
 * characters count, white space never. The limits are ours: set on real judgments and statutes (docs/corpus.md has the rates), since
 * what the papers name would drop most of them. Judgments tell the same facts two or three times, so that the limits on
 * repetition are wide.
 */
public enum Measure {
    /** How many characters there are. */
    CHARACTERS(false, 10),
    /** Share of letters and Chinese characters. */
    LETTERS(false, 0.45),
    /** Share of digits. */
    DIGITS(true, 0.45),
    /** Share of signs that are no punctuation: # * | ★ and the like (Gopher: symbols to words). */
    SYMBOLS(true, 0.15),
    /** Share of punctuation, at least: words in a row without any are lists of search words. Not of texts under 100 characters. */
    PUNCTUATION(false, 0.005),
    /** Share of punctuation, at most. */
    TOO_MUCH_PUNCTUATION(true, 0.45),
    /** Share of characters that broke on the way here: U+FFFD, private ones, 锟斤拷. */
    BROKEN(true, 0.002),
    /** Share of 的, 之, 在 and their like among Chinese characters (Gopher: stop words). Not of texts under 100 of them. */
    FUNCTION_CHARACTERS(false, 0.02),
    /** Share of tags, entities, scripts and styles of web pages. */
    MARKUP(true, 0.05),
    /** Share of addresses of web pages. */
    LINKS(true, 0.1),
    /** Share of lines that are rows of tables. Measures of lines count from ten lines on. */
    TABLE_LINES(true, 0.5),
    /** Share of lines that begin with a bullet (Gopher: 0.9). */
    BULLET_LINES(true, 0.9),
    /** Share of lines that end in an ellipsis (Gopher: 0.3). */
    ELLIPSIS_LINES(true, 0.3),
    /** Share of lines of fewer than 6 characters (FineWeb: of 30 letters, 0.67). */
    SHORT_LINES(true, 0.67),
    /** Share of lines that end in punctuation (FineWeb: 0.12). */
    ENDED_LINES(false, 0.06),
    /** Share of characters in lines that stood before (Gopher: 0.2). */
    REPEATED_LINES(true, 0.3),
    /** Share of characters in paragraphs that stood before, an empty line parting paragraphs (Gopher: 0.2). */
    REPEATED_PARAGRAPHS(true, 0.3),
    /** Share of the most frequent run of 6 characters (Gopher: of 2 to 4 words, 0.2 to 0.16). */
    FREQUENT_RUN(true, 0.25),
    /** Share of runs of 20 characters that stood before (Gopher: of 5 to 10 words, 0.15 to 0.1). */
    REPEATED_RUNS(true, 0.6);

    private final boolean upper;
    private final double limit;

    Measure(boolean upper, double limit) {
        this.upper = upper;
        this.limit = limit;
    }

    /** Whether its limit is the most that is allowed, and not the least. */
    public boolean isUpper() {
        return upper;
    }

    /** The limit for Chinese legal text. */
    public double limit() {
        return limit;
    }

    /** The name in recipes and ledgers. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
