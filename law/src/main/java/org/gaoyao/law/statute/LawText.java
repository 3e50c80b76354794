package org.gaoyao.law.statute;

import java.util.List;

/**
 * One version of a law with its text.
 *
 * @param version what is known about it
 * @param articles its units in the order of the text, each unit key once
 */
public record LawText(LawVersion version, List<Article> articles) {

    public LawText {
        articles = List.copyOf(articles);
    }
}
