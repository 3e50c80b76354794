package org.gaoyao.law.citation;

import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * One citation found in a text: what it names, and where it stands.
 *
 * <p>A list (第六十七条第一款、第七十二条) and a range (第七十二条至第七十四条) are one citation for each article that they
 * name; each has the span of the words that name it, and all members of a range share the range's span.
 *
 * @param start first UTF-16 index of the span, inclusive
 * @param end last UTF-16 index of the span, exclusive
 * @param text the words of the span
 * @param source what is cited: a law by its title as resolved, a numbered document, a case
 * @param article the article, if one is named
 * @param paragraph 款, from 1, or 0 if none is named
 * @param item 项, from 1, or 0 if none is named
 * @param subitem 目, from 1, or 0 if none is named
 */
public record Citation(
        int start,
        int end,
        String text,
        Source source,
        Optional<ArticleNumber> article,
        int paragraph,
        int item,
        int subitem) {}
