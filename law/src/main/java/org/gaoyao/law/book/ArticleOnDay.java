package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawVersion;

/** What the statute book knows of one article on one day. */
public sealed interface ArticleOnDay {

    /** The article is in force on that day and says this; {@code basis} tells from where the text is known. */
    record InForce(LawVersion law, Article article, Basis basis) implements ArticleOnDay {}

    /** The law, or this article of it, takes effect only on {@code from}. */
    record NotYetInForce(LawVersion law, LocalDate from) implements ArticleOnDay {}

    /** The law, or this article of it, had ended by that day. */
    record Ended(LawVersion law, LawVersion.Ending ending, Optional<LawVersion> successor) implements ArticleOnDay {}

    /** The law is in force on that day and has no such article. */
    record NoSuchArticle(LawVersion law, ArticleNumber number) implements ArticleOnDay {}

    /** The book cannot say: the text of that day was never imported. */
    record NotKnown(Reason reason) implements ArticleOnDay {}
}
