package org.gaoyao.law.sentencing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gaoyao.law.element.ElementDefinition;

/** The first two steps of the guidance: the starting point (量刑起点), and the base term (基准刑) by facts beyond it. */
final class BaseTerm {

    private final SentencingRules rules;
    private final Offence offence;
    private final CaseFacts facts;
    private final Situation situation;

    BaseTerm(SentencingRules rules, Offence offence, CaseFacts facts, Situation situation) {
        this.rules = rules;
        this.offence = offence;
        this.facts = facts;
        this.situation = situation;
    }

    /** Takes the steps; what stands against it is returned, nothing if all is well. */
    Optional<Reason> build(Steps steps) {
        Start start = situation.start();
        Optional<Double> chosen = offence.choices().start();
        Figures range = start.months().orElseGet(this::statutory);
        if (chosen.isPresent() && (chosen.get() < range.low() || chosen.get() > range.high())) {
            return Optional.of(new Reason(
                    "start",
                    "量刑起点应在%s至%s个月内，所给为%s".formatted(plain(range.low()), plain(range.high()), plain(chosen.get())),
                    "a starting point lies from %s to %s months, got %s"
                            .formatted(plain(range.low()), plain(range.high()), plain(chosen.get()))));
        }
        Figures begin = chosen.map(Figures::of).orElse(range);
        steps.act(
                Step.Kind.STARTING_POINT,
                "量刑起点：%s，幅度%s至%s个月，取%s个月"
                        .formatted(start.name(), plain(range.low()), plain(range.high()), plain(begin.months())),
                "starting point: %s, %s to %s months, applied %s"
                        .formatted(start.english(), plain(range.low()), plain(range.high()), plain(begin.months())),
                new Operation.Begin(begin),
                Optional.of(start.basis()));
        for (Increment increment : rules.increments(start, offence.province(), situation.day())) {
            if (increment.when().holds(facts, situation.thresholds())) {
                months(increment, range.high()).ifPresent(months -> add(increment, months, steps));
            }
        }
        return Optional.empty();
    }

    /** Where no guidance at hand has a starting point: anywhere in the statutory range, a quarter of the way applied. */
    private Figures statutory() {
        double least = situation.least();
        double most = situation.most();
        return new Figures(least, least + (most - least) / 4, most);
    }

    private Optional<Figures> months(Increment increment, double startHigh) {
        OptionalDouble number = facts.number(increment.element());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Figures months =
                switch (increment.amount()) {
                    case Increment.Amount.PerUnit(double beyond, double each, Figures perUnit) -> {
                        double units = Math.max(0, (number.getAsDouble() - beyond) / each);
                        yield perUnit.map(figure -> figure * units);
                    }
                    case Increment.Amount.Spread(Figures share) -> {
                        double way = way(number.getAsDouble()) * Math.max(0, situation.most() - startHigh);
                        yield share.map(figure -> figure * way);
                    }
                };
        return Optional.of(months).filter(some -> some.high() > 0);
    }

    /** How far a number has come from the threshold of the situation to the next, from 0 to 1. */
    private double way(double number) {
        Map<String, Double> thresholds = situation.thresholds();
        double own = thresholds.getOrDefault(situation.start().situation(), 0.0);
        OptionalDouble next = thresholds.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(threshold -> threshold > own)
                .min();
        if (number <= own) {
            return 0;
        }
        return next.isPresent() ? Math.min(1, (number - own) / (next.getAsDouble() - own)) : 1 - own / number;
    }

    private void add(Increment increment, Figures months, Steps steps) {
        Optional<ElementDefinition> element = facts.elements().schema().find(increment.element());
        String number = plain(facts.number(increment.element()).orElse(0));
        steps.act(
                Step.Kind.BASE_TERM,
                "%s %s：增加%s个月（%s至%s）"
                        .formatted(
                                element.map(ElementDefinition::name).orElse("毒品折合海洛因克数"),
                                number,
                                plain(months.months()),
                                plain(months.low()),
                                plain(months.high())),
                "%s %s: %s months more (%s to %s)"
                        .formatted(
                                element.map(ElementDefinition::english).orElse("drugs in grams of heroin"),
                                number,
                                plain(months.months()),
                                plain(months.low()),
                                plain(months.high())),
                new Operation.Add(months),
                Optional.of(increment.basis()));
    }

    /** A figure with at most two digits behind the point. */
    static String plain(double figure) {
        long hundredths = Math.round(figure * 100);
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /** The codes of the elements on which the situation and its increments looked. */
    List<String> used() {
        return Stream.concat(
                        situation.start().when().elements().stream(),
                        rules.increments(situation.start(), offence.province(), situation.day()).stream()
                                .flatMap(
                                        row -> Stream.concat(Stream.of(row.element()), row.when().elements().stream())))
                .distinct()
                .toList();
    }
}
