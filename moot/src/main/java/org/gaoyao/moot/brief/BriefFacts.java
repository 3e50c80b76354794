package org.gaoyao.moot.brief;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.grammar.Grammar;
import org.gaoyao.moot.matter.SimulatedCase;

/** Tells what the moot court knows of a case in some fifty to a hundred characters; every element is told. */
final class BriefFacts {

    static final Grammar GRAMMAR = Grammar.ofResources(
            BriefFacts.class,
            Set.of("begin", "who", "v", "manner", "sum", "back", "level", "article", "day", "words", "a", "b"),
            "facts.txt");

    private BriefFacts() {}

    static String tell(SimulatedCase trial, RandomGenerator random) {
        BriefCharge charge = BriefCharge.of(trial.matter()).orElseThrow();
        Elements elements = trial.elements();
        var given = new HashMap<String, String>();
        given.put("who", "被告人" + masked(trial.parties().getFirst().name()));
        given.put(
                "v", trial.parties().size() > 1 ? masked(trial.parties().get(1).name()) : "他人");
        given.put(
                "begin",
                "%d年%d月，%s"
                        .formatted(
                                trial.act().getYear(),
                                trial.act().getMonthValue(),
                                trial.place().province().shortName()));
        given.put("sum", figure(elements, "amount"));
        given.put("back", figure(elements, "restitution_amount"));
        given.put("level", figure(elements, "blood_alcohol"));
        given.put("manner", told(charge.deed().subList(1, charge.deed().size()), elements, given, random, ""));
        String deed = GRAMMAR.text(charge.rule(), given, random);
        String circumstances = told(BriefCharge.CIRCUMSTANCES, elements, given, random, "，");
        return circumstances.isEmpty() ? deed : deed + circumstances + "。";
    }

    /** The elements that have a rule of their own; what the deed itself states has none. */
    private static String told(
            List<String> codes, Elements elements, Map<String, String> given, RandomGenerator random, String between) {
        return codes.stream()
                .filter(elements::has)
                .filter(code -> !code.equals("blood_alcohol"))
                .map(code -> GRAMMAR.text(code.replace('_', '-'), given, random))
                .collect(Collectors.joining(between));
    }

    private static String figure(Elements elements, String code) {
        return elements.number(code).map(BigDecimal::toPlainString).orElse("");
    }

    private static String masked(String name) {
        return name.length() > 3 ? "某公司" : name.charAt(0) + "某";
    }
}
