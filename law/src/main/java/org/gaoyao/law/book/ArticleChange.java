package org.gaoyao.law.book;

import java.util.List;
import org.gaoyao.law.statute.Article;

/** What became of one article from one version to another. */
public sealed interface ArticleChange {

    /** Only the newer version has it. */
    record Added(Article article) implements ArticleChange {}

    /** Only the older version has it. */
    record Removed(Article article) implements ArticleChange {}

    /** Both have it with the same text under different numbers. */
    record Renumbered(Article before, Article after) implements ArticleChange {}

    /** Both have it under one number and its text differs; {@code paragraphs} goes through both texts in order. */
    record Changed(Article before, Article after, List<ParagraphChange> paragraphs) implements ArticleChange {
        public Changed {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * One paragraph of an article that changed.
     *
     * @param kind whether both versions have it
     * @param text the paragraph
     */
    record ParagraphChange(Kind kind, String text) {

        /** Where a paragraph stands. */
        public enum Kind {
            /** In both versions. */
            KEPT,
            /** Only in the older version. */
            REMOVED,
            /** Only in the newer version. */
            ADDED
        }
    }
}
