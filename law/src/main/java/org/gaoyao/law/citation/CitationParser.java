package org.gaoyao.law.citation;

import java.util.List;

/**
 * Finds every citation in a text and resolves what it cites.
 *
 * <p>Understood are full and short titles with and without 《》, titles with their issuers, short names that the text
 * itself gives (以下简称《解释》), articles, paragraphs, items and subitems in lists and ranges, words that point back (同法,
 * 该解释第三条, 前款), numbers of documents and of cases, half and full width, traditional characters, and English (Article
 * 264 of the Criminal Law). Clauses of contracts and things that are counted with 条 are not citations.
 *
 * <p>One pass from left to right, without regular expressions; linear in the length of the text except for the looks back
 * at a title, which are bounded. Deterministic, never throws on any text, and safe for concurrent use.
 */
public final class CitationParser {

    private final LawNames titles;
    private final EnglishTitles englishTitles;
    private final byte[] triggers;

    /** A parser that knows the laws of {@code titles} by name. */
    public CitationParser(LawNames titles) {
        this.titles = titles;
        englishTitles = new EnglishTitles();
        triggers = Triggers.of(titles);
    }

    /** The citations in {@code text}, by where they stand; their spans lie in it, and only members of a range share one. */
    public List<Citation> parse(String text) {
        return new Scan(text, titles, englishTitles, triggers).run();
    }
}
