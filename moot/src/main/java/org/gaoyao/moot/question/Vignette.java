package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * A kind of facts that falls under one charge or rule.
 *
 * @param id its name in the resource, and of the grammar's rule that tells the facts
 * @param label the charge or rule
 * @param basis the article that governs it
 * @param from the first day for which that is so
 * @param until the first day for which it is not, if there is one
 * @param confused the ids of what it is easily confused with, none of which it is
 * @param test what makes it what it is, in our own words
 * @param only where it is a circumstance, the ids of the only crimes beside which it may stand; empty for all
 * @param never the ids of crimes beside which it may not stand
 * @param wordings how many ways of telling the facts there are
 */
public record Vignette(
        String id,
        String label,
        LegalBasis basis,
        LocalDate from,
        Optional<LocalDate> until,
        List<String> confused,
        String test,
        Set<String> only,
        Set<String> never,
        int wordings) {

    private static final LocalDate EARLIEST = LocalDate.of(2018, 11, 1);

    public Vignette {
        confused = List.copyOf(confused);
        only = Set.copyOf(only);
        never = Set.copyOf(never);
    }

    /** A day on which it is what it says, not before 2018-11-01, since when pleas lead to leniency. */
    public LocalDate day(Chance chance) {
        return chance.day(
                from.isAfter(EARLIEST) ? from : EARLIEST,
                until.map(end -> end.minusDays(1)).orElse(Chance.LAST));
    }

    /**
     * Whether circumstances can be those of one person who committed a crime: nobody is seventeen and eighty, or a recidivist
     * at seventeen.
     */
    public static boolean together(Vignette crime, List<Vignette> circumstances, LocalDate day) {
        List<String> ids = circumstances.stream().map(Vignette::id).toList();
        boolean young = ids.contains("minor");
        return circumstances.stream().allMatch(each -> each.fits(crime) && each.holdsOn(day))
                && !(young && (ids.contains("old") || ids.contains("recidivist")));
    }

    private boolean fits(Vignette crime) {
        return !never.contains(crime.id()) && (only.isEmpty() || only.contains(crime.id()));
    }

    /** Whether facts of that day are what it says. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    Vignette withTest(String words) {
        return new Vignette(id, label, basis, from, until, confused, words, only, never, wordings);
    }

    Vignette withOnly(Set<String> crimes) {
        return new Vignette(id, label, basis, from, until, confused, test, crimes, never, wordings);
    }

    Vignette withNever(Set<String> crimes) {
        return new Vignette(id, label, basis, from, until, confused, test, only, crimes, wordings);
    }

    Vignette withWording() {
        return new Vignette(id, label, basis, from, until, confused, test, only, never, wordings + 1);
    }
}
