package org.gaoyao.law.amendment;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * What is held of a law between one act and the next. Mutable while it is composed.
 *
 * @param articles by their numbers in this epoch
 * @param complete whether the law has no other articles than these
 */
record Epoch(Map<ArticleNumber, Held> articles, boolean complete) {

    /** An epoch of which nothing is held. */
    static Epoch unknown() {
        return new Epoch(new TreeMap<>(), false);
    }

    /** What is held of an article; empty if the law is known to have none of this number. */
    Optional<Held> at(ArticleNumber number) {
        Held held = articles.get(number);
        return held == null && !complete ? Optional.of(Held.nothing()) : Optional.ofNullable(held);
    }

    Epoch copy() {
        return new Epoch(new TreeMap<>(articles), complete);
    }
}
