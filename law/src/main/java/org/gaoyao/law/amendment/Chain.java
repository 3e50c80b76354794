package org.gaoyao.law.amendment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.statute.LawVersion;

/**
 * The acts that changed one law, in the order of their effect, and since when none of them is missing.
 *
 * @param steps one for each act, and one on either side of every gap in a numbered series
 * @param completeSince the day since which every change of the law is known, as far as the numbers of the series or the
 *     lines of the law's history tell; empty when they do not
 */
record Chain(List<Step> steps, Optional<LocalDate> completeSince) {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日(?!\\s*起?\\s*施行)");

    Chain {
        steps = List.copyOf(steps);
    }

    /**
     * The chain of the acts that change a law.
     *
     * @param acts any acts, read; those without a day, or that do not change the law, are left out
     * @param isLaw whether what an act calls a law is this law
     * @param law the consolidated text that is at hand
     */
    static Chain of(List<Act> acts, Predicate<String> isLaw, LawVersion law) {
        var seen = new HashSet<Series>();
        List<Act> changing = acts.stream()
                .filter(act -> act.from().isPresent()
                        && act.changingClauses().stream().anyMatch(clause -> isLaw.test(clause.target())))
                .sorted(Comparator.comparing((Act act) -> act.from().orElseThrow())
                        .thenComparing(act -> act.series().map(Series::first).orElse(0)))
                .filter(act -> act.series().map(seen::add).orElse(true))
                .toList();
        var steps = new ArrayList<Step>();
        Act previous = null;
        boolean gapless = true;
        for (Act act : changing) {
            LocalDate from = act.from().orElseThrow();
            if (act.series().isPresent()) {
                int expected =
                        previous == null ? 1 : previous.series().orElseThrow().last() + 1;
                if (act.series().get().first() > expected) {
                    gapless = gapless && previous != null;
                    if (previous != null) {
                        steps.add(
                                indexAfter(steps, previous.version()),
                                Step.gap(previous.from().orElseThrow(), act.version()));
                    }
                    steps.add(Step.gap(from, act.version()));
                }
                previous = act;
            }
            steps.add(step(act, from, isLaw));
        }
        Optional<LocalDate> since = previous != null && gapless ? beginning(law) : toldByHistory(law, changing);
        return new Chain(
                steps,
                since.filter(
                        day -> steps.isEmpty() || day.isBefore(steps.getFirst().from())));
    }

    private static int indexAfter(List<Step> steps, LawVersion act) {
        int index = steps.size();
        while (index > 0 && !steps.get(index - 1).act().equals(act)) {
            index--;
        }
        return index;
    }

    private static Step step(Act act, LocalDate from, Predicate<String> isLaw) {
        var parts = new ArrayList<Step.Part>();
        boolean blocks = false;
        for (Clause clause : act.clauses()) {
            if (isLaw.test(clause.target())) {
                clause.changes().forEach(change -> parts.add(new Step.Part(clause.label(), change)));
                blocks |= clause.reading() instanceof Clause.Reading.NotUnderstood unread
                        && unread.articles().isEmpty();
            }
        }
        return new Step(from, act.version(), parts, blocks);
    }

    /** The day on which the law as it was before its first amendment took effect. */
    private static Optional<LocalDate> beginning(LawVersion law) {
        return law.inForceFrom();
    }

    /** That day, if every later day in the history is that of an imported act. */
    private static Optional<LocalDate> toldByHistory(LawVersion law, List<Act> acts) {
        var days = new TreeSet<LocalDate>();
        for (String line : law.history()) {
            Matcher day = DAY.matcher(line);
            while (day.find()) {
                try {
                    days.add(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))));
                } catch (DateTimeException _) {
                    return Optional.empty();
                }
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.pollFirst();
        acts.forEach(act -> act.version().adopted().ifPresent(days::remove));
        LocalDate effect = law.inForceFrom().orElse(first);
        return days.isEmpty() ? Optional.of(effect.isBefore(first) ? first : effect) : Optional.empty();
    }
}
