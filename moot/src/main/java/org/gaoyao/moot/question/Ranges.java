package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.digest.Tier;
import org.gaoyao.law.number.TermRange;

/** The ranges of punishment that the digest knows of one charge, in the order of their weight. */
final class Ranges {

    /** By the heaviest alternative, then by the lightest: the order in which laws are compared under article 12. */
    static final Comparator<TermRange> WEIGHT =
            Comparator.comparingInt(Ranges::heaviest).thenComparingInt(Ranges::lightest);

    private static final Set<String> SEVERAL_PARAGRAPHS = Set.of("234", "236", "238", "239", "260", "293", "347");
    private static final Set<String> COMPLETED_ELSEWHERE = Set.of("102", "144");

    private final List<Fact> ladders;

    Ranges(Rulebook rulebook) {
        ladders = rulebook.facts().stream().filter(Ranges::isOneCharge).toList();
    }

    /** The rows of a day on one charge of the Criminal Law whose ranges all differ in weight. */
    List<Fact> charges(LocalDate day) {
        return ladders.stream().filter(fact -> fact.holdsOn(day)).toList();
    }

    /**
     * Whether a row is about one charge, so that its ranges are steps of one ladder. Articles of several paragraphs are,
     * where all of them are on the charge; left out are those for which another article adds a step (102 with 113, 144 with
     * 141).
     */
    static boolean isOneCharge(Fact fact) {
        boolean one = fact.subject().endsWith("罪") && !fact.subject().contains("罪、");
        boolean whole = fact.tiers().stream().map(Tier::paragraph).distinct().count() <= 1
                || SEVERAL_PARAGRAPHS.contains(fact.article().key());
        List<TermRange> ladder = ladder(fact);
        return one
                && whole
                && !COMPLETED_ELSEWHERE.contains(fact.article().key())
                && !ladder.isEmpty()
                && ladder.stream()
                                .map(range -> heaviest(range) * 1000 + lightest(range))
                                .distinct()
                                .count()
                        == ladder.size();
    }

    /** The ranges of a row from the lightest to the heaviest. */
    static List<TermRange> ladder(Fact fact) {
        return fact.tiers().stream().map(Tier::range).sorted(WEIGHT).toList();
    }

    /** Months of imprisonment, with life and death above all of them and detention, control and fines below. */
    static int heaviest(TermRange range) {
        Set<TermRange.Kind> others = range.others();
        if (others.contains(TermRange.Kind.DEATH)) {
            return 999;
        }
        if (others.contains(TermRange.Kind.LIFE)) {
            return 998;
        }
        return range.imprisonment().map(TermRange.Months::to).orElse(others.contains(TermRange.Kind.DETENTION) ? 3 : 2);
    }

    private static int lightest(TermRange range) {
        Set<TermRange.Kind> others = range.others();
        if (others.contains(TermRange.Kind.FINE) || others.contains(TermRange.Kind.RIGHTS)) {
            return 0;
        }
        if (others.contains(TermRange.Kind.CONTROL)) {
            return 1;
        }
        if (others.contains(TermRange.Kind.DETENTION)) {
            return 2;
        }
        return range.imprisonment().map(TermRange.Months::from).orElse(998);
    }
}
