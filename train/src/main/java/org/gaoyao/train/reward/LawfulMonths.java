package org.gaoyao.train.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Tier;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.score.legal.JudgmentScore.Months;
import tools.jackson.databind.JsonNode;

/**
 * What terms the law allows for a case of which the right judgment is known: the statutory range of the article in which the
 * declared term lies, as the digest has it for the day of the act.
 *
 * <p>A declared term below the lowest range that could hold it was mitigated (减轻, art. 63); then the range begins with what
 * the guidance allows at least. So the law of the right day counts: 开设赌场 in 2018 was three to ten years, and three years
 * are lawful; since 2021-03-01 it is five to ten.
 */
final class LawfulMonths {

    /** The longest detention and the shortest term of months. */
    private static final int DETENTION = 6;

    private final Digest digest;

    LawfulMonths(Digest digest) {
        this.digest = digest;
    }

    /**
     * The allowed months.
     *
     * @param gold {@code articles}, {@code months}, and {@code low} and {@code high} of the guidance where they are known
     * @param day of the act
     * @return empty if the digest knows no range of the articles on that day
     */
    Optional<Months> of(JsonNode gold, LocalDate day) {
        int declared = gold.path("months").asInt(0);
        List<Months> ranges = new ArrayList<>();
        for (JsonNode article : gold.path("articles")) {
            ArticleNumber.parse(article.path("article").asString(""))
                    .flatMap(number -> digest.fact(article.path("law").asString(""), number, day))
                    .ifPresent(
                            fact -> fact.tiers().stream().map(Tier::range).forEach(range -> ranges.add(months(range))));
        }
        OptionalDouble low = optional(gold.path("low"));
        OptionalDouble high = optional(gold.path("high"));
        return ranges.stream()
                .filter(range -> range.from() <= declared && declared <= range.to())
                .reduce((one, other) -> new Months(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())))
                .or(() -> ranges.stream()
                        .filter(range -> range.from() > declared)
                        .min(Comparator.comparingDouble(Months::from))
                        .map(range -> new Months(declared, range.to())))
                .map(range -> new Months(
                        Math.min(range.from(), low.orElse(range.from())),
                        Math.max(range.to(), high.orElse(range.to()))));
    }

    private static OptionalDouble optional(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.doubleValue()) : OptionalDouble.empty();
    }

    /** A range in months: detention and control are lighter than any imprisonment, life and death have no months. */
    private static Months months(TermRange range) {
        boolean light = range.others().contains(TermRange.Kind.DETENTION)
                || range.others().contains(TermRange.Kind.CONTROL);
        return new Months(
                light ? 0 : range.imprisonment().map(TermRange.Months::from).orElse(0),
                range.imprisonment().map(TermRange.Months::to).orElse(DETENTION));
    }
}
