package org.gaoyao.law.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * A criminal charge (罪名): the name under which certain articles of the Criminal Law are charged, and for which time.
 *
 * <p>A charge that an amendment renamed is two charges that follow each other: 生产、销售假药罪 until 2021-03-01, then
 * 生产、销售、提供假药罪.
 *
 * @param name the full name with 罪: 盗窃罪
 * @param english what it is in English, for the charges of the guidance; empty for others
 * @param articles the articles of the Criminal Law that it rests on, at least one, except where a decision of the
 *     Standing Committee stands beside the code (骗购外汇罪)
 * @param aliases other names for the same, without 罪
 * @param from the first day of an act that can be so charged: when the amendment took effect that made the charge or
 *     its name (the judicial interpretations that fix the names sometimes came later and are applied to it)
 * @param until the first day of an act that can no longer be so charged, if there is one
 * @param successors the names that followed it then
 * @param guidance its place among the 23 crimes of the sentencing guidance of 2021, from 1
 * @param verified whether a rule that fixes the names of charges was at hand that prints name and article; other rows
 *     are from knowledge
 */
public record Charge(
        String name,
        Optional<String> english,
        List<ArticleNumber> articles,
        List<String> aliases,
        LocalDate from,
        Optional<LocalDate> until,
        List<String> successors,
        Optional<Integer> guidance,
        boolean verified) {

    public Charge {
        articles = List.copyOf(articles);
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
        if (!name.endsWith("罪") || name.length() < 2) {
            throw new IllegalArgumentException("a charge is named with 罪 at its end, got " + name);
        }
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "%s ends after it begins, got %s to %s".formatted(name, from, until.get()));
        }
    }

    /** The name without 罪, as fact labels and benchmarks write it: 盗窃. */
    public String shortName() {
        return name.substring(0, name.length() - 1);
    }

    /** Whether an act of that day can be so charged. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
