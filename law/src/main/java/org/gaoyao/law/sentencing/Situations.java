package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.digest.ListedLaw;
import org.gaoyao.law.digest.Tier;
import org.gaoyao.law.number.TermRange;

/** Finds where a case lies, under the law of the act or under a lighter one since (art. 12). */
final class Situations {

    /** Stands for the newest law that is known. */
    private static final LocalDate NEWEST = LocalDate.of(9999, 1, 1);

    private final SentencingRules rules;
    private final Digest digest;
    private final ListedLaw law;

    Situations(SentencingRules rules, Digest digest) {
        this.rules = rules;
        this.digest = digest;
        this.law = digest.law("刑法").orElseThrow();
    }

    /** The situation of an act, and the step that says under which law; the older law unless the newer is lighter. */
    Situation.Finding find(Offence offence, CaseFacts facts, Steps steps) {
        Situation.Finding then = on(offence, facts, offence.on());
        if (!(then instanceof Situation.Finding.Found(Situation act))) {
            return then;
        }
        LocalDate judged = offence.judged().orElse(NEWEST);
        Situation since = act;
        if (judged.isAfter(offence.on())) {
            switch (on(offence, facts, judged)) {
                case Situation.Finding.Found(Situation later) -> since = later;
                case Situation.Finding.None none
                when none.isNoCrime() -> {
                    return none;
                }
                case Situation.Finding.None _ -> {}
            }
        }
        boolean newer = TermRange.BY_SEVERITY.compare(since.range(), act.range()) < 0;
        explain(offence, act, since, newer, steps);
        return new Situation.Finding.Found(newer ? since : act);
    }

    private static void explain(Offence offence, Situation act, Situation since, boolean newer, Steps steps) {
        Situation lighter = newer ? since : act;
        boolean changed = !act.range().equals(since.range());
        String compared = !changed
                ? ""
                : !newer ? "；裁判时法为%s，不轻于行为时法，从旧".formatted(since.range()) : "；行为时法为%s，裁判时法较轻，从轻".formatted(act.range());
        String comparedEnglish = !changed
                ? ""
                : !newer
                        ? "; the law of the judgment says %s, which is not lighter".formatted(since.range())
                        : "; the law of the act says %s, the newer law is lighter".formatted(act.range());
        steps.note(
                Step.Kind.LAW,
                "%s（%s）：%s，刑法第%s条，法定刑%s%s"
                        .formatted(
                                offence.charge(),
                                offence.on(),
                                lighter.start().name(),
                                lighter.fact().article(),
                                lighter.range(),
                                compared),
                "%s (%s): %s, Criminal Law article %s, statutory range %s%s"
                        .formatted(
                                offence.charge(),
                                offence.on(),
                                lighter.start().english(),
                                lighter.fact().article(),
                                lighter.range(),
                                comparedEnglish),
                Optional.of(new Basis(
                        new Source(
                                "digest",
                                lighter.fact().law().title(),
                                Optional.empty(),
                                lighter.fact().from(),
                                lighter.fact().until(),
                                Optional.empty()),
                        "第" + lighter.fact().article() + "条",
                        lighter.fact().verified())));
    }

    private Situation.Finding on(Offence offence, CaseFacts facts, LocalDate day) {
        String charge = offence.charge().name();
        List<Start> starts = rules.starts(charge, offence.province(), day);
        if (starts.isEmpty()) {
            return none(
                    "charge",
                    "没有%s在%s的量刑规则；已有：%s".formatted(charge, day, String.join("、", rules.charges())),
                    "there are no sentencing rules for %s on %s; there are for %s"
                            .formatted(charge, day, String.join(", ", rules.charges())));
        }
        Map<String, Double> thresholds = rules.thresholds(charge, offence.province(), day, facts);
        Optional<String> asked = offence.choices().situation();
        Optional<Start> start = starts.stream()
                .filter(row -> asked.isPresent()
                        ? asked.get().equals(row.situation()) || asked.get().equals(row.name())
                        : row.when().holds(facts, thresholds))
                .findFirst();
        if (start.isEmpty()) {
            String known = starts.stream()
                    .map(row -> row.situation() + " " + row.name())
                    .collect(Collectors.joining("；"));
            return asked.isPresent()
                    ? none(
                            "situation",
                            "%s没有情形“%s”；有：%s".formatted(charge, asked.get(), known),
                            "%s has no situation \"%s\"; it has %s".formatted(charge, asked.get(), known))
                    : none(
                            Situation.Finding.None.NO_CRIME,
                            "%s所给要素不够%s的任何一种情形（数额标准%s）：%s"
                                    .formatted(day.isAfter(offence.on()) ? "依较轻的裁判时法，" : "", charge, thresholds, known),
                            "%sthe elements reach none of the situations of %s (thresholds %s): %s"
                                    .formatted(
                                            day.isAfter(offence.on())
                                                    ? "under the law of the judgment, which is lighter, "
                                                    : "",
                                            charge,
                                            thresholds,
                                            known));
        }
        Optional<Fact> fact = fact(start.get(), day);
        Optional<Tier> tier = tier(start.get(), day);
        return fact.isPresent() && tier.isPresent()
                ? new Situation.Finding.Found(new Situation(
                        start.get(),
                        day,
                        fact.get(),
                        tier.get(),
                        lower(starts, tier.get().range(), day),
                        thresholds))
                : none(
                        "on",
                        "不知道刑法第%s条在%s的法定刑".formatted(start.get().article(), day),
                        "the statutory range of article %s on %s is not known"
                                .formatted(start.get().article(), day));
    }

    private Optional<Fact> fact(Start start, LocalDate day) {
        return digest.facts(law, start.article()).stream()
                .filter(fact -> fact.holdsOn(day))
                .findFirst();
    }

    private Optional<Tier> tier(Start start, LocalDate day) {
        return fact(start, day)
                .map(Fact::tiers)
                .filter(tiers -> tiers.size() >= start.step())
                .map(tiers -> tiers.get(start.step() - 1));
    }

    private Optional<TermRange> lower(List<Start> starts, TermRange range, LocalDate day) {
        return starts.stream()
                .flatMap(start -> tier(start, day).stream())
                .map(Tier::range)
                .filter(other -> TermRange.BY_SEVERITY.compare(other, range) < 0)
                .max(TermRange.BY_SEVERITY);
    }

    private static Situation.Finding none(String field, String chinese, String english) {
        return new Situation.Finding.None(List.of(new Reason(field, chinese, english)));
    }
}
