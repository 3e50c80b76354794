package org.gaoyao.moot.crime;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.Money;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.sentencing.Probation;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.narrative.Facts;

/**
 * What the court makes of the sentence that the guidance leads to: it moves the term by up to a fifth, within what the
 * rules allow, suspends it where the law and the circumstances allow it, and imposes a fine where the article has one.
 */
final class Decision {

    private static final double ROOM = 0.2;

    private final Sentence sentence;
    private final Facts facts;
    private final RandomGenerator random;
    private final OptionalLong amount;

    Decision(Sentence sentence, Facts facts, OptionalLong amount, RandomGenerator random) {
        this.sentence = sentence;
        this.facts = facts;
        this.amount = amount;
        this.random = random;
    }

    /** The decision; equal random numbers make it again from the same sentence. */
    Outcome.Sentence make() {
        int moved = (int) Math.round(sentence.months() * (1 + ROOM * (2 * random.nextDouble() - 1)));
        int least = (int) Math.max(1, Math.ceil(sentence.low() - 1e-9));
        int most = (int) Math.max(least, Math.floor(sentence.high() + 1e-9));
        int months = Math.clamp(moved, least, most);
        boolean imprisonment = sentence.range().imprisonment().isPresent() && months >= TermRange.Months.LEAST;
        Term term = imprisonment
                ? new Term.Imprisonment(TermLength.ofMonths(months))
                : new Term.Detention(TermLength.ofMonths(months));
        return new Outcome.Sentence(
                term,
                probation(months, imprisonment).map(TermLength::ofMonths),
                fine(months),
                sentence.low(),
                sentence.months(),
                sentence.high());
    }

    private Optional<Integer> probation(int months, boolean imprisonment) {
        boolean lawful = !facts.is("recidivist") && !facts.is("ringleader") && months <= 36;
        boolean required = sentence.probation() instanceof Probation.Possible possible && possible.required();
        boolean repented = facts.is("forgiveness") || facts.is("restitution") || facts.is("surrender");
        boolean known = facts.is("prior_conviction") || facts.is("drug_recidivist");
        double share = required ? 1 : known ? 0.02 : repented ? 0.6 : 0.12;
        if (!lawful || random.nextDouble() >= share) {
            return Optional.empty();
        }
        int least = imprisonment ? Math.max(12, months) : Math.max(2, months);
        int most = imprisonment ? 60 : 12;
        int drawn = imprisonment
                ? (int) Math.round(months * (1.2 + 0.6 * random.nextDouble()) / 6) * 6
                : months + random.nextInt(3);
        return Optional.of(Math.clamp(drawn, least, most));
    }

    /** A fine by the rule of thumb that every month weighs a thousand yuan and the amount counts, within the article's bounds. */
    private OptionalLong fine(int months) {
        if (sentence.fines().isEmpty()) {
            return OptionalLong.empty();
        }
        double weight = months * 800.0 + amount.orElse(0) * 0.12;
        double drawn = weight * (0.6 + 0.8 * random.nextDouble());
        long step = drawn < 10_000 ? 1_000 : drawn < 100_000 ? 5_000 : 10_000;
        long yuan = Math.max(1_000, Math.round(drawn / step) * step);
        for (Fine fine : sentence.fines()) {
            if (fine instanceof Fine.Band band) {
                long least = band.from()
                        .map(Money::amount)
                        .map(BigDecimal::longValue)
                        .orElse(1_000L);
                long most =
                        band.to().map(Money::amount).map(BigDecimal::longValue).orElse(Long.MAX_VALUE);
                yuan = Math.clamp(yuan, least, most);
            }
        }
        return OptionalLong.of(yuan);
    }
}
