package org.gaoyao.law.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * What the digest says of one article for a time. It is not the text of the law and not official: everything but titles,
 * numbers, dates and figures is in our own words, and whoever shows it shows {@link Digest#NOTICE} with it.
 *
 * @param law the law
 * @param article the article
 * @param from the first day for which everything in this row holds; the article itself may be older
 * @param until the first day for which it no longer holds, if an amendment or a new numbering ended it
 * @param subject charge or subject in Chinese; several charges are joined by 、
 * @param english charge or subject in English
 * @param tiers the steps of punishment in the order of the text; none where the article threatens none by itself
 * @param says one sentence in Chinese
 * @param saysEnglish one sentence in English
 * @param verified whether a text of the law or of an amendment was at hand that prints what the row says; the text of the
 *     Criminal Law of 1997 was not, so that rows for what amendments ended since are from knowledge
 */
public record Fact(
        ListedLaw law,
        ArticleNumber article,
        LocalDate from,
        Optional<LocalDate> until,
        String subject,
        String english,
        List<Tier> tiers,
        String says,
        String saysEnglish,
        boolean verified) {

    public Fact {
        tiers = List.copyOf(tiers);
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "a fact ends after it begins, got %s to %s".formatted(from, until.get()));
        }
    }

    /** Whether the fact holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
