package org.gaoyao.law.statute;

import java.util.List;
import java.util.Optional;

/**
 * One unit of a law's text: an article, or a piece without an article number (a preamble, a clause of an amendment).
 *
 * @param unit its key within the version: {@code "264"}, {@code "133-1"}, or {@code "u7"} for a piece without number
 * @param number the article number, empty for a piece without one
 * @param headings the headings above it, outermost first: 编, 章, 节
 * @param text its paragraphs (款) and items (项), one to a line, without the 第…条 in front
 */
public record Article(String unit, Optional<ArticleNumber> number, List<String> headings, String text) {

    public Article {
        headings = List.copyOf(headings);
    }
}
