package org.gaoyao.law.statute;

import java.util.List;
import java.util.function.Supplier;

/**
 * One version of a law with its text.
 *
 * @param version what is known about it
 * @param articles its units in the order of the text, each unit key once
 */
public record LawText(LawVersion version, List<Article> articles) {

    public LawText {
        articles = articles instanceof DeferredArticles ? articles : List.copyOf(articles);
    }

    /**
     * A version whose units are read when first asked for, as a store of many laws does.
     *
     * @param articles gives the units; called at most once unless it throws
     */
    public static LawText deferred(LawVersion version, Supplier<List<Article>> articles) {
        return new LawText(version, new DeferredArticles(articles));
    }
}
