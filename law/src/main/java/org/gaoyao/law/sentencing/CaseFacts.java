package org.gaoyao.law.sentencing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.number.Age;

/**
 * The elements of a case with what follows from them: the age from the date of birth and the day of the act, the bands of
 * age, injuries of all grades, the weight of all drugs in grams of heroin.
 *
 * @param elements as given
 * @param on the day of the act
 */
record CaseFacts(Elements elements, LocalDate on) {

    /** All drugs together, in grams of heroin. */
    static final String DRUG_EQUIVALENT = "drug_equivalent";

    /** What follows from other elements and is in no schema. */
    static final Set<String> DERIVED = Set.of(DRUG_EQUIVALENT);

    /** Grams of each drug that weigh as one gram of heroin (法释〔2016〕8号 1: as much of it as of 50 g of heroin is much). */
    private static final Map<String, Double> GRAMS_PER_HEROIN = Map.ofEntries(
            Map.entry("heroin", 1.0),
            Map.entry("methamphetamine", 1.0),
            Map.entry("methamphetamine_tablets", 1.0),
            Map.entry("cocaine", 1.0),
            Map.entry("morphine", 2.0),
            Map.entry("mdma", 2.0),
            Map.entry("methcathinone", 4.0),
            Map.entry("ketamine", 10.0),
            Map.entry("opium", 20.0),
            Map.entry("cannabis", 3000.0),
            Map.entry("other_drug", 1.0));

    /** Whether a flag is set or a count is not 0, given or following from others. */
    boolean has(String code) {
        if (elements.has(code)) {
            return true;
        }
        return switch (code) {
            case "minor_12_16" -> aged(12, 16);
            case "minor_16_18" -> aged(16, 18);
            case "minor" -> aged(0, 18) || elements.has("minor_12_16") || elements.has("minor_16_18");
            case "elderly" -> aged(75, Age.MAX);
            case "recidivist" -> elements.has("special_recidivist");
            default -> number(code).orElse(0) > 0;
        };
    }

    /** A number, given or following from others. */
    OptionalDouble number(String code) {
        return switch (code) {
            case "age" -> age().stream().asDoubleStream().findFirst();
            case "serious_injuries", "minor_injuries" ->
                greater(given(code), sum(given(code + "_1"), given(code + "_2")));
            case DRUG_EQUIVALENT -> drugs();
            default -> given(code);
        };
    }

    /** The code of a chosen value. */
    Optional<String> choice(String code) {
        return elements.choice(code);
    }

    private OptionalInt age() {
        Optional<BigDecimal> given = elements.number("age");
        return given.isPresent()
                ? OptionalInt.of(given.get().intValue())
                : elements.day("birth_date")
                        .map(birth -> Age.completed(birth, on))
                        .orElse(OptionalInt.empty());
    }

    private boolean aged(int from, int below) {
        OptionalInt age = age();
        return age.isPresent() && age.getAsInt() >= from && age.getAsInt() < below;
    }

    private OptionalDouble given(String code) {
        return elements.number(code)
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElse(elements.has(code) ? OptionalDouble.of(1) : OptionalDouble.empty());
    }

    private OptionalDouble drugs() {
        OptionalDouble total = OptionalDouble.empty();
        for (Map.Entry<String, Double> drug : GRAMS_PER_HEROIN.entrySet()) {
            OptionalDouble weight = given(drug.getKey());
            if (weight.isPresent()) {
                total = sum(total, OptionalDouble.of(weight.getAsDouble() / drug.getValue()));
            }
        }
        OptionalDouble weight = given("drug_weight");
        if (total.isEmpty() && weight.isPresent()) {
            double grams = GRAMS_PER_HEROIN.getOrDefault(choice("drug_kind").orElse("heroin"), 1.0);
            return OptionalDouble.of(weight.getAsDouble() / grams);
        }
        return total;
    }

    private static OptionalDouble sum(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() && other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.orElse(0) + other.orElse(0));
    }

    private static OptionalDouble greater(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() && other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(one.orElse(0), other.orElse(0)));
    }
}
