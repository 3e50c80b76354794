package org.gaoyao.law.sentencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.number.TermRange;

/**
 * From the elements of a case to its term, by the sentencing guidance of 2021 (法发〔2021〕21号), every step explained.
 *
 * <ol>
 *   <li>the law: that of the act, unless the newer is lighter; the situation that the facts make, and its range
 *   <li>the starting point, and the base term by amount, number and consequence
 *   <li>the factors: first layer multiplied, second layer added up
 *   <li>the statutory range holds: below its minimum only with a circumstance that the law calls mitigating (减轻), and then
 *       not below the next lower range (art. 63); above its maximum never
 *   <li>the court's ±20 % after a look at the whole case, within the same bounds
 *   <li>months rounded, halves up; under six months detention, where the law has it
 * </ol>
 *
 * <p>Three figures are carried along: the one that is applied, for which the middle of every range is taken where nothing
 * is chosen, and the least and the greatest that the rules allow. The guidance speaks of fixed-term imprisonment; where
 * detention is possible the figures go down to one month. Life and death are not computed: the figure ends at the longest
 * imprisonment, and a step says so. Immutable and safe for any number of threads; the same request gives the same sentence.
 */
public final class Sentencing {

    private static final double WHOLE_CASE = 0.2;

    private final SentencingRules rules;
    private final Situations situations;

    /** A calculation by these rules. */
    public Sentencing(SentencingRules rules) {
        this.rules = rules;
        this.situations = new Situations(rules, Digest.load());
    }

    /** The rules by which it computes. */
    public SentencingRules rules() {
        return rules;
    }

    /** How it finds where a case lies. */
    Situations situations() {
        return situations;
    }

    /** What is executed for the acts of one person that are judged together, or every reason why there is no sentence. */
    public Outcome sentence(List<Offence> offences) {
        if (offences.size() == 1) {
            return sentence(offences.getFirst());
        }
        var sentences = new ArrayList<Sentence>();
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < offences.size(); i++) {
            String place = "charges[%d].".formatted(i);
            switch (sentence(offences.get(i))) {
                case Sentence sentence -> sentences.add(sentence);
                case Outcome.Refused(List<Reason> own) ->
                    own.forEach(reason ->
                            reasons.add(new Reason(place + reason.field(), reason.chinese(), reason.english())));
            }
        }
        return reasons.isEmpty() ? Concurrence.of(sentences) : new Outcome.Refused(reasons);
    }

    /** The sentence for an act, or every reason why there is none. */
    public Outcome.Single sentence(Offence offence) {
        if (!offence.charge().existsOn(offence.on())) {
            return new Outcome.Refused(List.of(new Reason(
                    "charge",
                    "%s在%s不存在".formatted(offence.charge(), offence.on()),
                    "%s did not exist on %s".formatted(offence.charge(), offence.on()))));
        }
        var facts = new CaseFacts(offence.elements(), offence.on());
        List<Reason> reasons = new ArrayList<>(contradictions(offence, facts));
        var steps = new Steps();
        switch (situations.find(offence, facts, steps)) {
            case Situation.Finding.None(List<Reason> none) -> reasons.addAll(none);
            case Situation.Finding.Found(Situation situation) -> {
                var base = new BaseTerm(rules, offence, facts, situation);
                base.build(steps).ifPresent(reasons::add);
                List<Factor> factors = rules.factors(offence.charge().name(), offence.province(), situation.day());
                var adjustment = new Adjustment(factors, facts, offence.choices());
                reasons.addAll(adjustment.reasons());
                if (reasons.isEmpty()) {
                    adjustment.apply(steps);
                    unused(facts, base, factors, steps);
                    return declare(offence, facts, situation, adjustment.found(), steps);
                }
            }
        }
        return new Outcome.Refused(reasons);
    }

    private List<Reason> contradictions(Offence offence, CaseFacts facts) {
        return rules.contradictions(offence.charge().name()).stream()
                .filter(each -> each.when().holds(facts, Map.of()))
                .map(each -> new Reason(
                        "elements",
                        "%s（%s）".formatted(each.chinese(), each.place()),
                        "%s (%s)".formatted(each.english(), each.place())))
                .toList();
    }

    /** Says which of the given elements no rule looked at. */
    private static void unused(CaseFacts facts, BaseTerm base, List<Factor> factors, Steps steps) {
        List<String> used = Stream.concat(
                        base.used().stream(), factors.stream().flatMap(factor -> factor.when().elements().stream()))
                .toList();
        List<Element> unused = facts.elements().all().stream()
                .filter(element -> facts.has(element.code())
                        && (element.value() instanceof ElementValue.Flag
                                || element.value() instanceof ElementValue.Quantity)
                        && !used.contains(element.code()))
                .toList();
        if (!unused.isEmpty()) {
            steps.note(
                    Step.Kind.NOT_COUNTED,
                    "未计入："
                            + unused.stream()
                                    .map(each -> each.definition().name())
                                    .collect(Collectors.joining("、")),
                    "not counted: "
                            + unused.stream()
                                    .map(each -> each.definition().english())
                                    .collect(Collectors.joining(", ")),
                    Optional.empty());
        }
    }

    private static Sentence declare(
            Offence offence, CaseFacts facts, Situation situation, List<Factor> found, Steps steps) {
        boolean below = found.stream().anyMatch(Factor::below);
        double from = below ? situation.leastBelow() : situation.least();
        double to = situation.most();
        hold(situation, below, from, to, steps);
        if (situation.range().imprisonment().isPresent()) {
            steps.act(
                    Step.Kind.WHOLE_CASE,
                    "综合全案，可在20%的幅度内调整",
                    "after a look at the whole case the court may move 20 % either way",
                    new Operation.Widen(WHOLE_CASE),
                    Optional.of(situation.start().basis()));
            if (!new Operation.Clamp(from, to).apply(steps.figures()).equals(steps.figures())) {
                hold(situation, below, from, to, steps);
            }
        }
        steps.act(
                Step.Kind.DECLARED_TERM,
                "按月计算，不足一月的四舍五入",
                "whole months, halves up",
                new Operation.Round(),
                Optional.empty());
        int months = (int) Math.max(1, steps.figures().months());
        Term term = situation.range().imprisonment().isPresent() && months >= TermRange.Months.LEAST
                ? new Term.Imprisonment(TermLength.ofMonths(months))
                : new Term.Detention(TermLength.ofMonths(months));
        boolean exempt = found.stream().anyMatch(Factor::exempt);
        kinds(situation, term, exempt, steps);
        return new Sentence(
                offence.charge(),
                offence.on(),
                situation.start().situation(),
                situation.day().isAfter(offence.on()) ? situation.fact().from() : offence.on(),
                situation.range(),
                steps.figures().low(),
                steps.figures().high(),
                months,
                term,
                exempt,
                Probation.of(term, months, facts),
                situation.tier().fines(),
                steps.all());
    }

    private static void hold(Situation situation, boolean below, double from, double to, Steps steps) {
        Figures before = steps.figures();
        boolean lifted = before.months() < from;
        boolean lowered = before.months() > to;
        String least = BaseTerm.plain(from);
        String most = BaseTerm.plain(to);
        String chinese = lifted
                ? (below ? "减轻处罚也不低于下一幅度的%s个月（刑法63）" : "没有减轻处罚情节，不低于法定最低刑%s个月（刑法62、63）").formatted(least)
                : lowered
                        ? "不高于法定最高刑%s个月（刑法62）".formatted(most)
                        : below && before.months() < situation.least() ? "具有减轻处罚情节，可以低于法定最低刑（刑法63）" : "在法定刑幅度内";
        String english = lifted
                ? (below
                                ? "even mitigated not below the %s months of the next range (art. 63)"
                                : "no circumstance mitigates below the range: not below its minimum of %s months"
                                        + " (arts. 62, 63)")
                        .formatted(least)
                : lowered
                        ? "not above the maximum of %s months (art. 62)".formatted(most)
                        : below && before.months() < situation.least()
                                ? "a mitigating circumstance leads below the statutory minimum (art. 63)"
                                : "within the statutory range";
        steps.act(Step.Kind.STATUTORY_RANGE, chinese, english, new Operation.Clamp(from, to), Optional.empty());
    }

    private static void kinds(Situation situation, Term term, boolean exempt, Steps steps) {
        TermRange range = situation.range();
        boolean graver =
                range.others().contains(TermRange.Kind.LIFE) || range.others().contains(TermRange.Kind.DEATH);
        steps.note(
                Step.Kind.DECLARED_TERM,
                "宣告刑：%s%s%s".formatted(term.format(), exempt ? "；法律允许免除处罚" : "", graver ? "；本幅度另有无期徒刑等，不在计算之内" : ""),
                "declared: %s%s%s"
                        .formatted(
                                english(term),
                                exempt ? "; the law allows exemption from punishment" : "",
                                graver
                                        ? "; the range also has life imprisonment or death, which are not computed"
                                        : ""),
                Optional.empty());
    }

    private static String english(Term term) {
        return switch (term) {
            case Term.Imprisonment(TermLength length) -> length.months() + " months of imprisonment";
            case Term.Detention(TermLength length) -> length.months() + " months of detention";
            case Term.Control _, Term.Life _, Term.SuspendedDeath _, Term.Death _, Term.Exempt _ -> term.format();
        };
    }
}
