package org.gaoyao.retrieval.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/**
 * An article as a document of the index.
 *
 * @param id the id of the law's version and the unit: {@code jl_6d73c374cf#264-1}
 * @param law the law's title
 * @param unit the unit: {@code 264-1}, {@code u7}
 * @param headings the headings above it, outermost first
 * @param text its words
 * @param level the law's rank
 * @param region the province of a local regulation, else empty
 * @param from the first day on which it is in force; empty if the source does not say
 * @param until the first day on which it is no longer; empty while it is
 */
public record IndexedArticle(
        String id,
        String law,
        String unit,
        List<String> headings,
        String text,
        Level level,
        String region,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public IndexedArticle {
        headings = List.copyOf(headings);
    }

    /** The articles of a version as they stand in its text; none for an amendment, whose clauses are not rules. */
    public static List<IndexedArticle> of(LawText law) {
        LawVersion version = law.version();
        if (version.amending()) {
            return List.of();
        }
        return law.articles().stream().map(article -> of(version, article)).toList();
    }

    private static IndexedArticle of(LawVersion version, Article article) {
        return new IndexedArticle(
                version.id() + "#" + article.unit(),
                version.title(),
                article.unit(),
                article.headings(),
                article.text(),
                version.level(),
                version.level() == Level.LOCAL_REGULATION ? version.category() : "",
                version.inForceFrom(),
                // Of what ended on an unknown day all that is known is that it does not hold now.
                version.ending().map(ending -> ending.on().orElse(LocalDate.MIN)));
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return from.map(first -> !first.isAfter(day)).orElse(true)
                && until.map(day::isBefore).orElse(true);
    }
}
