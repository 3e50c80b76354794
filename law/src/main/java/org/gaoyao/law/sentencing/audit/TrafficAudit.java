package org.gaoyao.law.sentencing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.province.Province;
import org.gaoyao.law.sentencing.Choices;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.Outcome;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.run.Progress;

/**
 * Replays judgments on 交通肇事罪 by the guidance: their elements are given, nothing is fitted, the terms are compared.
 *
 * <p>Responsibility is not given to the calculation, because the source does not say what its codes mean. Probation is
 * about execution and not given either. The day of the act is not in the table; article 133 has not changed since 1997, so
 * that any day does.
 */
public final class TrafficAudit {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    private final Sentencing sentencing;
    private final Charge charge = Charges.load().require("交通肇事罪", DAY);
    private final ElementSchema schema = ElementSchemas.load().of(charge);

    /** An audit of a calculation. */
    public TrafficAudit(Sentencing sentencing) {
        this.sentencing = sentencing;
    }

    /** Replays judgments, of which at least one has a term. */
    public AuditReport run(List<TrafficCase> judgments, Progress progress) {
        var replayed = new ArrayList<Replayed>();
        var refused = new ArrayList<String>();
        List<TrafficCase> withTerm =
                judgments.stream().filter(each -> each.months() > 0).toList();
        try (Progress.Task task = progress.task("replay", withTerm.size(), "judgments")) {
            for (TrafficCase judgment : withTerm) {
                switch (sentencing.sentence(offence(judgment))) {
                    case Sentence sentence ->
                        replayed.add(new Replayed(judgment, sentence.low(), sentence.months(), sentence.high()));
                    case Outcome.Refused _ -> refused.add(judgment.number());
                }
                task.advance(1);
            }
        }
        return new AuditReport(
                judgments.size(),
                judgments.size()
                        - new HashSet<>(judgments.stream()
                                        .map(TrafficCase::number)
                                        .toList())
                                .size(),
                judgments.size() - withTerm.size(),
                refused,
                Closeness.of(replayed),
                baselines(withTerm),
                byProvince(replayed),
                byCircumstance(replayed),
                histogram(replayed));
    }

    /** The act of a judgment, with what of it the calculation may see. */
    Offence offence(TrafficCase judgment) {
        var elements = new ArrayList<Element>();
        elements.add(flag("flight", judgment.flight()));
        elements.add(flag("surrender", judgment.surrender()));
        elements.add(flag("forgiveness", judgment.forgiveness()));
        elements.add(flag("compensation", judgment.compensation()));
        elements.add(count("deaths", judgment.deaths()));
        elements.add(count("serious_injuries", judgment.seriousInjuries()));
        elements.add(count("minor_injuries", judgment.minorInjuries()));
        return new Offence(
                charge,
                DAY,
                Optional.empty(),
                Province.ofCourts(judgment.province()),
                Elements.of(schema, elements),
                Choices.NONE);
    }

    private Element flag(String code, boolean present) {
        return Element.of(schema.definition(code), new ElementValue.Flag(present));
    }

    private Element count(String code, int number) {
        return Element.of(schema.definition(code), ElementValue.Quantity.of(number));
    }

    private static List<Baseline> baselines(List<TrafficCase> judgments) {
        return List.of(
                Baseline.of("overall median", judgments, _ -> ""),
                Baseline.of("median by flight and deaths", judgments, each -> List.of(each.flight(), each.deaths())),
                Baseline.of(
                        "median by flight, surrender, forgiveness, compensation, deaths, serious injuries,"
                                + " responsibility",
                        judgments,
                        each -> List.of(
                                each.flight(),
                                each.surrender(),
                                each.forgiveness(),
                                each.compensation(),
                                each.deaths(),
                                each.seriousInjuries(),
                                each.responsibility())));
    }

    private static Map<String, Closeness> byProvince(List<Replayed> replayed) {
        Map<String, List<Replayed>> groups = replayed.stream()
                .collect(Collectors.groupingBy(each -> each.judgment().province(), TreeMap::new, Collectors.toList()));
        var closeness = new LinkedHashMap<String, Closeness>();
        groups.forEach((province, some) -> closeness.put(province, Closeness.of(some)));
        return closeness;
    }

    private static Map<String, Closeness> byCircumstance(List<Replayed> replayed) {
        var groups = new LinkedHashMap<String, Predicate<TrafficCase>>();
        groups.put("no flight, no death recorded", each -> !each.flight() && each.deaths() == 0);
        groups.put("no flight, one death", each -> !each.flight() && each.deaths() == 1);
        groups.put("no flight, two deaths or more", each -> !each.flight() && each.deaths() > 1);
        groups.put("flight, no death recorded", each -> each.flight() && each.deaths() == 0);
        groups.put("flight, one death", each -> each.flight() && each.deaths() == 1);
        groups.put("flight, two deaths or more", each -> each.flight() && each.deaths() > 1);
        groups.put("surrender", TrafficCase::surrender);
        groups.put("no surrender", each -> !each.surrender());
        groups.put("compensation and forgiveness", each -> each.compensation() && each.forgiveness());
        groups.put("compensation only", each -> each.compensation() && !each.forgiveness());
        groups.put("forgiveness only", each -> !each.compensation() && each.forgiveness());
        groups.put("neither", each -> !each.compensation() && !each.forgiveness());
        groups.put("suspended", each -> each.probation() > 0);
        groups.put("not suspended", each -> each.probation() == 0);
        for (int code = 0; code <= 3; code++) {
            int wanted = code;
            groups.put("responsibility code " + code, each -> each.responsibility() == wanted);
        }
        var closeness = new LinkedHashMap<String, Closeness>();
        groups.forEach((name, wanted) -> {
            List<Replayed> some = replayed.stream()
                    .filter(each -> wanted.test(each.judgment()))
                    .toList();
            if (!some.isEmpty()) {
                closeness.put(name, Closeness.of(some));
            }
        });
        return closeness;
    }

    /** How many real terms, and how many computed figures, lie in each half-year. */
    private static List<AuditReport.Bar> histogram(List<Replayed> replayed) {
        Collection<AuditReport.Bar> bars = new ArrayList<>();
        for (int from = 0; from < 90; from += 6) {
            int first = from;
            bars.add(new AuditReport.Bar(
                    from,
                    (int) replayed.stream()
                            .filter(each -> each.real() >= first && each.real() < first + 6)
                            .count(),
                    (int) replayed.stream()
                            .filter(each -> each.months() >= first && each.months() < first + 6)
                            .count()));
        }
        return List.copyOf(bars);
    }
}
