package org.gaoyao.score.legal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.TermReader.Reading;

/**
 * How near a predicted criminal judgment is to the declared one: {@code w·F1(articles) + w·F1(charges) + w·m(term) + w·m(fine)}.
 *
 * @param articles the weight of the articles
 * @param charges that of the charges
 * @param term that of the term
 * @param fine that of the fine; the four sum to 1
 * @param terms m of two terms of months; below 0 counts as 0
 */
public record JudgmentScore(double articles, double charges, double term, double fine, TermScore terms) {

    /** The weights of Judge-R1 (2026), by a digest of the paper, with the shorter term over the longer. */
    public static final JudgmentScore JUDGE_R1 = new JudgmentScore(.35, .30, .20, .15, TermScore.RATIO);

    /** What a term that the law does not allow can score at most (our choice). */
    public static final double UNLAWFUL = 0.2;

    private static final double SLACK = 1e-9;

    public JudgmentScore {
        boolean negative = articles < 0 || charges < 0 || term < 0 || fine < 0;
        if (negative || !(Math.abs(articles + charges + term + fine - 1) < SLACK)) {
            throw new IllegalArgumentException("weights must not be negative and must sum to 1, got %s, %s, %s, %s"
                    .formatted(articles, charges, term, fine));
        }
    }

    /**
     * The judgment as declared.
     *
     * @param charges what was convicted of
     * @param articles on which it rests, as {@link NamedArticles} gives them
     * @param term the declared term
     * @param fine in yuan, 0 if there is none
     * @param lawful the months that the law allows for the case, if it is known
     */
    public record Key(
            Collection<String> charges,
            Collection<String> articles,
            Reading term,
            BigDecimal fine,
            Optional<Months> lawful) {}

    /** A span of months, both ends included. */
    public record Months(double from, double to) {

        boolean contains(int months) {
            return months >= from - SLACK && months <= to + SLACK;
        }
    }

    /** The score with a part for each of the four; 0 for an answer that decides nothing. */
    public Explained score(JudgmentReading read, Key declared) {
        Explained basis = NamedArticles.score(read.articles(), declared.articles());
        Explained charge = ChargeScore.score(read.charges(), declared.charges());
        Explained months = lawful(read, declared, term(read.term(), declared.term()));
        Explained yuan = FineScore.score(read.fine(), declared.fine());
        double value = read.decides()
                ? articles * basis.value() + charges * charge.value() + term * months.value() + fine * yuan.value()
                : 0;
        return new Explained(
                value,
                String.format(
                        Locale.ROOT,
                        "articles %.2f, charge %.2f, term %.2f, fine %.2f",
                        basis.value(),
                        charge.value(),
                        months.value(),
                        yuan.value()),
                List.of(
                        new Explained(basis.value(), "articles", List.of(basis)),
                        new Explained(charge.value(), "charge", List.of(charge)),
                        new Explained(months.value(), "term", List.of(months)),
                        new Explained(yuan.value(), "fine", List.of(yuan))));
    }

    private Explained term(Optional<Reading> read, Reading declared) {
        if (read.isEmpty()) {
            return Explained.of(0, "no term where %s".formatted(words(declared)));
        }
        if (months(read.get()).isPresent() && months(declared).isPresent()) {
            Explained near =
                    terms.score(months(read.get()).get(), months(declared).get());
            return near.value() < 0 ? Explained.of(0, near.reason()) : near;
        }
        boolean same = read.get().equals(declared);
        return Explained.of(same ? 1 : 0, "%s where %s".formatted(words(read.get()), words(declared)));
    }

    /** Terms that can be compared in months; exemption is none of them. */
    private static Optional<Integer> months(Reading term) {
        return switch (term) {
            case Reading.Months(int months) -> Optional.of(months);
            case Reading.Exempt() -> Optional.of(0);
            case Reading.Life(), Reading.Death() -> Optional.empty();
        };
    }

    private static String words(Reading term) {
        return switch (term) {
            case Reading.Months(int months) -> "%d months were declared".formatted(months);
            case Reading.Exempt() -> "exemption was declared";
            case Reading.Life() -> "life was declared";
            case Reading.Death() -> "death was declared";
        };
    }

    private static Explained lawful(JudgmentReading read, Key declared, Explained term) {
        return read.term()
                .flatMap(JudgmentScore::months)
                .flatMap(months -> declared.lawful()
                        .filter(range -> !range.contains(months) && term.value() > UNLAWFUL)
                        .map(range -> new Explained(
                                UNLAWFUL,
                                String.format(
                                        Locale.ROOT,
                                        "the law allows %.1f to %.1f months, so no more than %.1f",
                                        range.from(),
                                        range.to(),
                                        UNLAWFUL),
                                List.of(term))))
                .orElse(term);
    }
}
