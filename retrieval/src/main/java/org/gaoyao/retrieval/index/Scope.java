package org.gaoyao.retrieval.index;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.statute.Level;

/**
 * Which articles are searched.
 *
 * @param day only what is in force on it
 * @param level only of laws of this rank
 * @param law only of the law of this full title
 * @param region only of this province, by its usual name (北京): its local regulations
 */
public record Scope(Optional<LocalDate> day, Optional<Level> level, Optional<String> law, Optional<String> region) {

    /** Everything that is indexed. */
    public static final Scope ALL = on(Optional.empty());

    /** What is in force on a day; everything if none is given. */
    public static Scope on(Optional<LocalDate> day) {
        return new Scope(day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is in force on a day. */
    public static Scope on(LocalDate day) {
        return on(Optional.of(day));
    }

    /** Whether it holds an article. */
    public boolean holds(IndexedArticle article) {
        return day.map(article::isInForce).orElse(true)
                && level.map(article.level()::equals).orElse(true)
                && law.map(article.law()::equals).orElse(true)
                && region.map(article.region()::equals).orElse(true);
    }
}
