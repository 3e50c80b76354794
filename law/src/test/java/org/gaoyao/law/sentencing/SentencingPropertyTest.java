package org.gaoyao.law.sentencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementDefinition;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.ElementType;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.number.TermRange;

class SentencingPropertyTest {

    private static final List<String> AGGRAVATING =
            List.of("recidivist", "prior_conviction", "vulnerable_victim", "disaster_period");
    private static final Set<String> MITIGATE_BELOW = Set.of(
            "minor_12_16",
            "minor_16_18",
            "minor",
            "elderly",
            "limited_capacity",
            "deaf_mute_or_blind",
            "excessive_defence",
            "excessive_necessity",
            "preparation",
            "attempt",
            "desistance",
            "accessory",
            "coerced",
            "surrender",
            "confession_averted_harm",
            "merit",
            "major_merit",
            "age",
            "birth_date");

    private final Sentencing sentencing = new Sentencing(SentencingRules.load());

    @Property(tries = 600)
    void neverOutsideTheStatutoryRangeWithoutAMitigatingCircumstance(@ForAll("offences") Offence offence) {
        Sentence sentence = sentenceOf(offence);
        boolean below = offence.elements().all().stream()
                .anyMatch(element -> MITIGATE_BELOW.contains(element.code())
                        && offence.elements().has(element.code()));
        assertThat(sentence.high()).isLessThanOrEqualTo(most(sentence));
        assertThat(sentence.months()).isBetween(1, (int) most(sentence));
        if (!below) {
            assertThat(sentence.low()).isGreaterThanOrEqualTo(least(sentence));
            assertThat((double) sentence.months()).isGreaterThanOrEqualTo(least(sentence));
            assertThat(sentence.range().contains(sentence.term()))
                    .as("%s in %s", sentence.term(), sentence.range())
                    .isTrue();
        }
    }

    @Property(tries = 600)
    void theFigureLiesInItsSpanAndTheStepsLeadToIt(@ForAll("offences") Offence offence) {
        Sentence sentence = sentenceOf(offence);
        Figures figures = Step.replay(sentence.steps());
        assertThat(figures.months()).isEqualTo(sentence.months());
        assertThat(figures.low()).isEqualTo(sentence.low()).isLessThanOrEqualTo(sentence.months());
        assertThat(figures.high()).isEqualTo(sentence.high()).isGreaterThanOrEqualTo(sentence.months());
    }

    @Property(tries = 600)
    void moreAggravationNeverLowersATerm(@ForAll("offences") Offence offence, @ForAll("aggravating") String code) {
        Assume.that(offence.elements().get(code).isEmpty());
        Sentence before = sentenceOf(offence);
        ElementDefinition definition = offence.elements().schema().definition(code);
        Sentence after =
                sentenceOf(with(offence, offence.elements().with(Element.of(definition, new ElementValue.Flag(true)))));
        assertThat(after.months()).isGreaterThanOrEqualTo(before.months());
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    @Property(tries = 400)
    void moreHarmNeverLowersATerm(@ForAll("offences") Offence offence, @ForAll Random random) {
        List<Element> numbers = offence.elements().all().stream()
                .filter(element -> Set.of(
                                "amount", "deaths", "serious_injuries", "minor_injuries", "drug_weight", "times")
                        .contains(element.code()))
                .toList();
        Assume.that(!numbers.isEmpty());
        Element one = numbers.get(random.nextInt(numbers.size()));
        double number = offence.elements().number(one.code()).orElseThrow().doubleValue();
        Sentence before = sentenceOf(offence);
        Sentence after = sentenceOf(with(
                offence,
                offence.elements()
                        .with(Element.of(
                                one.definition(), ElementValue.Quantity.of((long) number + 1 + random.nextInt(3))))));
        assertThat(after.months()).isGreaterThanOrEqualTo(before.months());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    /** The factors of a layer in two orders lead to the same figures. */
    @Property(tries = 400)
    void theOrderWithinALayerDoesNotMatter(@ForAll("offences") Offence offence, @ForAll Random random) {
        var facts = new CaseFacts(offence.elements(), offence.on());
        List<Factor> factors =
                SentencingRules.load().factors(offence.charge().name(), offence.province(), offence.on());
        var shuffled = new ArrayList<>(factors);
        Collections.shuffle(shuffled, random);
        Figures one = adjusted(factors, facts);
        Figures other = adjusted(shuffled, facts);
        assertThat(one.low()).isCloseTo(other.low(), within(1e-9));
        assertThat(one.months()).isCloseTo(other.months(), within(1e-9));
        assertThat(one.high()).isCloseTo(other.high(), within(1e-9));
    }

    private static Figures adjusted(List<Factor> factors, CaseFacts facts) {
        var steps = new Steps();
        steps.act(Step.Kind.STARTING_POINT, "", "", new Operation.Begin(new Figures(36, 42, 48)), Optional.empty());
        new Adjustment(factors, facts, Choices.NONE).apply(steps);
        return steps.figures();
    }

    private Sentence sentenceOf(Offence offence) {
        Outcome.Single outcome = sentencing.sentence(offence);
        Assume.that(outcome instanceof Sentence);
        return (Sentence) outcome;
    }

    private static Offence with(Offence offence, Elements elements) {
        return new Offence(
                offence.charge(), offence.on(), offence.judged(), offence.province(), elements, offence.choices());
    }

    private static double most(Sentence sentence) {
        return sentence.range()
                .imprisonment()
                .map(months -> (double) months.to())
                .orElse(6.0);
    }

    private static double least(Sentence sentence) {
        boolean detention = sentence.range().others().contains(TermRange.Kind.DETENTION);
        return detention
                ? 1
                : sentence.range()
                        .imprisonment()
                        .map(months -> (double) months.from())
                        .orElse(1.0);
    }

    @Provide
    Arbitrary<String> aggravating() {
        return Arbitraries.of(AGGRAVATING);
    }

    @Provide
    Arbitrary<Offence> offences() {
        Arbitrary<Charge> charges = Arbitraries.of(Charges.load().ofGuidance());
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2010, 6, 1), LocalDate.of(2018, 6, 1), LocalDate.of(2020, 6, 1), LocalDate.of(2023, 6, 1));
        return Combinators.combine(charges, days)
                .flatAs((charge, day) ->
                        elements(ElementSchemas.load().of(charge)).map(elements -> Offence.of(charge, day, elements)));
    }

    /** A few elements of a schema, those that single out the commonest situations among them more often than others. */
    private static Arbitrary<Elements> elements(ElementSchema schema) {
        List<ElementDefinition> known = schema.definitions().stream()
                .filter(definition -> Set.of(
                                ElementType.FLAG,
                                ElementType.COUNT,
                                ElementType.AMOUNT,
                                ElementType.MASS,
                                ElementType.AGE,
                                ElementType.NUMBER)
                        .contains(definition.type()))
                .toList();
        Map<String, ElementDefinition> telling = new LinkedHashMap<>();
        known.stream()
                .filter(definition -> Set.of("amount", "deaths", "minor_injuries", "drug_weight")
                        .contains(definition.code()))
                .forEach(definition -> telling.put(definition.code(), definition));
        Arbitrary<Set<ElementDefinition>> some = Arbitraries.of(known).set().ofMaxSize(5);
        return some.flatMap(chosen -> {
            var all = new LinkedHashSet<>(telling.values());
            all.addAll(chosen);
            return Combinators.combine(
                            all.stream().map(SentencingPropertyTest::element).toList())
                    .as(each -> Elements.of(schema, each));
        });
    }

    private static Arbitrary<Element> element(ElementDefinition definition) {
        Arbitrary<? extends ElementValue> value =
                switch (definition.type()) {
                    case FLAG -> Arbitraries.of(true, true, true, false).map(ElementValue.Flag::new);
                    case COUNT -> Arbitraries.longs().between(0, 6).map(ElementValue.Quantity::of);
                    case AMOUNT -> Arbitraries.longs().between(0, 2_000_000).map(ElementValue.Quantity::of);
                    case MASS -> Arbitraries.longs().between(0, 90).map(ElementValue.Quantity::of);
                    case AGE -> Arbitraries.longs().between(16, 80).map(ElementValue.Quantity::of);
                    case NUMBER -> Arbitraries.longs().between(0, 200).map(ElementValue.Quantity::of);
                    case MONTHS, GRADE, DATE, CHOICE, TEXT, SELECTION -> throw new IllegalArgumentException();
                };
        return value.map(each -> Element.of(definition, each));
    }
}
