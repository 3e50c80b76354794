package org.gaoyao.law.sentencing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.element.ElementDefinition;

/**
 * Looks a written calculation of a term through, step by step, against the rules and the facts of the case.
 *
 * <p>Which steps are looked at, and that the arithmetic may be a month off, is our choice (methods.md §4.5). Deterministic, and
 * safe for any number of threads.
 */
public final class WorkingReview {

    /** What is looked at. */
    public enum Check {
        /** The situation is that of the facts, and the starting point lies in its range. */
        START,
        /** Every circumstance is one of the case, with a ratio that the guidance allows. */
        RATIOS,
        /** No circumstance is counted beside one that excludes it or is judged together with it. */
        EXCLUSION,
        /** The ratios lead from the base term to what they are said to, within a month. */
        ARITHMETIC,
        /** The declared term is within a fifth of that. */
        WHOLE_CASE,
        /** The declared term lies in the statutory range, or below it where a circumstance mitigates. */
        STATUTORY_RANGE
    }

    /**
     * What was found.
     *
     * @param check of what
     * @param holds whether it is right
     * @param reason what is wrong, or right, for a person
     */
    public record Finding(Check check, boolean holds, String reason) {}

    /** A court may move by a fifth after a look at the whole case. */
    private static final double WHOLE_CASE = 0.2;

    /** By how many months arithmetic may be off: whole months are declared. */
    private static final double OFF = 1;

    private static final double SLACK = 1e-6;

    private final SentencingRules rules;
    private final Situations situations;

    /** A review by the rules of a calculation. */
    public WorkingReview(Sentencing sentencing) {
        rules = sentencing.rules();
        situations = sentencing.situations();
    }

    /**
     * All checks in their order.
     *
     * @return empty if the facts make no situation of the charge, so that nothing can be said
     */
    public List<Finding> review(Offence offence, Working working) {
        var facts = new CaseFacts(offence.elements(), offence.on());
        if (!(situations.find(offence, facts, new Steps()) instanceof Situation.Finding.Found(Situation situation))) {
            return List.of();
        }
        List<Factor> factors = rules.factors(offence.charge().name(), offence.province(), situation.day());
        var adjustment = new Adjustment(factors, facts, Choices.NONE);
        Map<Factor, Double> counted = new LinkedHashMap<>();
        Optional<String> unlawful = Optional.empty();
        for (Working.Ratio ratio : working.ratios()) {
            Optional<Factor> factor = adjustment.found().stream()
                    .filter(each -> means(each, ratio.name(), facts))
                    .findFirst();
            factor.ifPresent(found -> counted.merge(found, ratio.ratio(), Double::sum));
            if (unlawful.isEmpty()) {
                unlawful = factor.isEmpty()
                        ? Optional.of("the case does not have this: " + ratio.name())
                        : outOfRange(adjustment.range(factor.get()), ratio);
            }
        }
        var findings = new ArrayList<Finding>();
        findings.add(start(situation, working));
        findings.add(finding(Check.RATIOS, unlawful, "all ratios are allowed"));
        findings.add(finding(
                Check.EXCLUSION,
                counted.keySet().stream()
                        .flatMap(factor -> adjustment.notCounted(factor).stream())
                        .findFirst(),
                "nothing is counted twice"));
        findings.add(arithmetic(working, counted));
        findings.add(wholeCase(working));
        findings.add(range(situation, working, adjustment.found()));
        return List.copyOf(findings);
    }

    private static boolean means(Factor factor, String name, CaseFacts facts) {
        return factor.code().equals(name)
                || factor.name().equals(name)
                || facts.elements()
                        .schema()
                        .find(name)
                        .map(ElementDefinition::code)
                        .filter(factor.code()::equals)
                        .isPresent();
    }

    private static Optional<String> outOfRange(Figures range, Working.Ratio ratio) {
        boolean within = ratio.ratio() >= range.low() - SLACK && ratio.ratio() <= range.high() + SLACK;
        return within
                ? Optional.empty()
                : Optional.of("%s weighs from %s to %s, not %s"
                        .formatted(ratio.name(), range.low(), range.high(), ratio.ratio()));
    }

    private static Finding start(Situation situation, Working working) {
        Start start = situation.start();
        Optional<String> other = working.situation()
                .filter(told -> !told.equals(start.situation()) && !told.equals(start.name()))
                .map(told -> "the facts make %s, not %s".formatted(start.name(), told));
        Figures range = start.months().orElse(new Figures(situation.least(), situation.least(), situation.most()));
        Optional<String> beyond = working.start() >= range.low() - SLACK && working.start() <= range.high() + SLACK
                ? Optional.empty()
                : Optional.of("%s starts from %s to %s months, not %s"
                        .formatted(
                                start.english(),
                                BaseTerm.plain(range.low()),
                                BaseTerm.plain(range.high()),
                                BaseTerm.plain(working.start())));
        return finding(Check.START, other.or(() -> beyond), "the starting point is that of " + start.english());
    }

    private static Finding arithmetic(Working working, Map<Factor, Double> counted) {
        Figures figures = Figures.of(working.base());
        for (Map.Entry<Factor, Double> factor : counted.entrySet()) {
            if (factor.getKey().layer() == 1) {
                figures = new Operation.Scale(Figures.of(factor.getValue())).apply(figures);
            }
        }
        Figures of = figures;
        for (Map.Entry<Factor, Double> factor : counted.entrySet()) {
            if (factor.getKey().layer() == 2) {
                figures = new Operation.Share(
                                Figures.of(factor.getValue()),
                                of,
                                factor.getKey().leastMonths())
                        .apply(figures);
            }
        }
        boolean same = Math.abs(figures.months() - working.adjusted()) <= OFF + SLACK;
        return new Finding(
                Check.ARITHMETIC,
                same && working.base() >= working.start() - SLACK,
                "the ratios lead from %s to %s months, and %s were written"
                        .formatted(
                                BaseTerm.plain(working.base()),
                                BaseTerm.plain(figures.months()),
                                BaseTerm.plain(working.adjusted())));
    }

    private static Finding wholeCase(Working working) {
        double room = WHOLE_CASE * working.adjusted();
        return new Finding(
                Check.WHOLE_CASE,
                Math.abs(working.declared() - working.adjusted()) <= room + SLACK,
                "a court may go from %s to %s months, and %s were declared"
                        .formatted(
                                BaseTerm.plain(working.adjusted() - room),
                                BaseTerm.plain(working.adjusted() + room),
                                BaseTerm.plain(working.declared())));
    }

    private static Finding range(Situation situation, Working working, List<Factor> found) {
        double least = found.stream().anyMatch(Factor::below) ? situation.leastBelow() : situation.least();
        return new Finding(
                Check.STATUTORY_RANGE,
                working.declared() >= least - SLACK && working.declared() <= situation.most() + SLACK,
                "the law allows %s to %s months, and %s were declared"
                        .formatted(
                                BaseTerm.plain(least),
                                BaseTerm.plain(situation.most()),
                                BaseTerm.plain(working.declared())));
    }

    private static Finding finding(Check check, Optional<String> wrong, String right) {
        return new Finding(check, wrong.isEmpty(), wrong.orElse(right));
    }
}
