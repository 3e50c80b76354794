package org.gaoyao.law.amendment;

import org.gaoyao.law.statute.ArticleNumber;

/**
 * One change that an amending act prints.
 *
 * <p>Three kinds: a {@link TextChange} changes the text of one article; the changes of order add, take away and renumber
 * articles; {@link Elsewhere} is all that does not touch an article.
 */
public sealed interface Change permits Change.Order, Change.Elsewhere, TextChange {

    /** A change of which articles there are and how they are numbered. */
    sealed interface Order extends Change {}

    /**
     * A new article.
     *
     * @param article its number after the act
     * @param text its paragraphs and items, one to a line
     */
    record InsertArticle(ArticleNumber article, String text) implements Order {}

    /** An article is struck out; {@code article} is its number before the act. */
    record DeleteArticle(ArticleNumber article) implements Order {}

    /** An article gets another number: 将第七条改为第十二条. A new text for it stands in a change of its own. */
    record MoveArticle(ArticleNumber before, ArticleNumber after) implements Order {}

    /** The articles that remain are numbered one after the other: 条文顺序作相应调整. */
    record Renumber() implements Order {}

    /**
     * A change of the title, the preamble, a heading, or a text without articles.
     *
     * @param part what is changed, in the words of the act: 引言, 名称
     * @param text what it says now
     */
    record Elsewhere(String part, String text) implements Change {}
}
