package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.digest.Tier;
import org.gaoyao.law.number.TermRange;

/**
 * Where a case lies under the law of a day.
 *
 * @param start the row that the facts meet
 * @param day the day of the law
 * @param fact what the digest knows of the article on that day
 * @param tier the step of punishment
 * @param lower the next lower range of the charge, to which a mitigating circumstance can lead (art. 63)
 * @param thresholds the amounts that count, by name
 */
record Situation(
        Start start, LocalDate day, Fact fact, Tier tier, Optional<TermRange> lower, Map<String, Double> thresholds) {

    /** Looking for the situation of a case. */
    sealed interface Finding {

        /** It was found. */
        record Found(Situation situation) implements Finding {}

        /** There is none, and why. */
        record None(List<Reason> reasons) implements Finding {

            /** The field of the reason that the facts make no crime of this charge. */
            static final String NO_CRIME = "elements";

            /** Whether the law of that day is known and the facts make no crime of this charge under it. */
            boolean isNoCrime() {
                return reasons.stream().anyMatch(reason -> reason.field().equals(NO_CRIME));
            }
        }
    }

    TermRange range() {
        return tier.range();
    }

    /** The least number of months of the range; 1 where detention is among its alternatives. */
    double least() {
        return least(range());
    }

    /** The greatest number of months of the range. */
    double most() {
        return range().imprisonment().map(TermRange.Months::to).orElse(6);
    }

    /** The least number of months to which a mitigating circumstance can lead. */
    double leastBelow() {
        return lower.map(Situation::least).orElse(Math.min(least(), TermRange.Months.LEAST));
    }

    private static double least(TermRange range) {
        return range.others().contains(TermRange.Kind.DETENTION)
                ? 1
                : range.imprisonment().map(TermRange.Months::from).orElse(1);
    }
}
