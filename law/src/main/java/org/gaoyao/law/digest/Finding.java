package org.gaoyao.law.digest;

import java.time.LocalDate;

/** What the digest knows of an article on a day; it never knows the text. */
public sealed interface Finding {

    /** The article exists on that day, and this is its subject. */
    record Listed(Fact fact) implements Finding {}

    /** The law took effect only later, in any version. */
    record NotYetInForce(ListedLaw law, LocalDate from) implements Finding {}

    /** No version of the law has an article of that number. */
    record NoSuchArticle(ListedLaw law) implements Finding {}

    /** The digest says nothing of the article, or nothing for that day; it may well exist. */
    record ArticleNotListed(ListedLaw law) implements Finding {}

    /** The digest does not list the law. */
    record LawNotListed() implements Finding {}
}
