package org.gaoyao.moot.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementType;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Reading;
import org.gaoyao.law.element.ValueReader;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.moot.scenario.Draw;
import org.gaoyao.moot.scenario.Scenario;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CivilScenarioTest {

    private static final int CASES = 150;

    private static final List<CivilScenario> SCENARIOS =
            CivilScenario.all().stream().map(CivilScenario.class::cast).toList();
    private static final Map<String, List<Simulation>> SIMULATIONS = new HashMap<>();

    static List<CivilScenario> scenarios() {
        return SCENARIOS;
    }

    static Draw draw(int index) {
        return new Draw(
                7,
                index,
                Jurisdiction.provinces().get(index % 31),
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2026, 3, 31));
    }

    private static List<Simulation> simulations(Scenario scenario) {
        return SIMULATIONS.computeIfAbsent(scenario.matter(), _ -> IntStream.range(0, CASES)
                .mapToObj(index -> scenario.simulate(draw(index)))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCaseReplaysFromItsElements(CivilScenario scenario) {
        for (Simulation simulation : simulations(scenario)) {
            SimulatedCase trial = simulation.trial();
            Ruling replayed = scenario.rule(trial);
            assertThat(new Outcome.Award(replayed.orders())).as(trial.id()).isEqualTo(trial.outcome());
            assertThat(replayed.basis()).isEqualTo(trial.basis());
            assertThat(trial.act()).isAfterOrEqualTo(LocalDate.of(2021, 1, 1));
            assertThat(trial.judged().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyElementIsFoundWhereItsSpanSays(CivilScenario scenario) {
        for (Simulation simulation : simulations(scenario)) {
            String facts = simulation.trial().facts().text();
            for (Element element : simulation.trial().elements().all()) {
                assertThat(element.span()).as(element.code() + ": " + facts).isPresent();
                String words = element.span().orElseThrow().words(facts);
                if (element.definition().type() != ElementType.FLAG) {
                    assertThat(ValueReader.read(element.definition(), words))
                            .as(element.code() + ": " + words)
                            .isEqualTo(new Reading.Read(element.value()));
                }
            }
        }
    }

    /** What a document states of an element is its value; what it says otherwise is planted as a contradiction. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void noDocumentContradictsTheCaseUnlessItWasPlanted(CivilScenario scenario) {
        int contradictions = 0;
        for (Simulation simulation : simulations(scenario)) {
            SimulatedCase trial = simulation.trial();
            for (Document document : simulation.documents()) {
                for (Planted place : document.text().planted()) {
                    switch (place.stance()) {
                        case CONTRADICTS -> contradictions++;
                        case STATES -> {
                            Element element =
                                    trial.elements().get(place.element()).orElseThrow();
                            String words = document.text().words(place);
                            assertThat(element.value() instanceof ElementValue.Flag
                                            || ValueReader.read(element.definition(), words)
                                                    .equals(new Reading.Read(element.value())))
                                    .as("%s: %s in %s", element.code(), words, document.kind())
                                    .isTrue();
                        }
                    }
                }
            }
        }
        assertThat(contradictions).isPositive();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void textsAreWhole(CivilScenario scenario) {
        var broken = Pattern.compile("[{}<>|\\[\\]]|null|，，|。。|，。|；。|。；|：。|、。|\\(|Optional|E\\+|％%|[0-9]元元");
        for (Simulation simulation : simulations(scenario)) {
            for (Document document : simulation.documents()) {
                assertThat(broken.matcher(document.text().text()).results().map(found -> found.group()))
                        .as(document.text().text())
                        .isEmpty();
            }
            for (Exercise exercise : simulation.exercises()) {
                assertThat(exercise.prompt()).isNotBlank();
                assertThat(exercise.answer()).isNotBlank();
                assertThat(exercise.thinking()).doesNotContain("根据提供的", "参考资料", "上述材料");
            }
            assertThat(simulation.document(DocumentKind.JUDGMENT).segments()).hasSize(11);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aMillionFactTextsAndNoTwoAlike(CivilScenario scenario) {
        var texts = new HashSet<String>();
        var lay = new HashSet<String>();
        for (Simulation simulation : simulations(scenario)) {
            texts.add(simulation.trial().facts().text());
            lay.add(simulation.document(DocumentKind.CONSULTATION).text().text());
        }
        assertThat(texts).hasSize(CASES);
        assertThat(lay).hasSize(CASES);
        double logarithm = 0;
        for (int index = 0; index < 20; index++) {
            logarithm += Math.log10(scenario.tellings(draw(index)));
        }
        // The tellings of one case; its facts multiply them by names, amounts and days.
        assertThat(logarithm / 20).isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theCaseFileIsLongAndStatesEveryElement(CivilScenario scenario) {
        for (int index = 0; index < 5; index++) {
            Document file = scenario.caseFile(draw(index));
            SimulatedCase trial = scenario.simulate(draw(index)).trial();
            assertThat(file.text().text().length()).isBetween(20_000, 100_000);
            assertThat(trial.elements().all())
                    .allSatisfy(element ->
                            assertThat(file.text().stating(element.code())).isNotEmpty());
            assertThat(file.text().text()).doesNotContain("判决如下");
        }
    }

    @Test
    void equalDrawsGiveEqualBytes() {
        for (CivilScenario scenario : scenarios()) {
            assertThat(Json.line(scenario.simulate(draw(3)).exercises()))
                    .isEqualTo(Json.line(scenario.simulate(draw(3)).exercises()));
        }
    }

    @Test
    void aTenthOfTheConsultationsIsInEnglish() {
        var languages = new TreeMap<String, Integer>();
        for (CivilScenario scenario : scenarios()) {
            for (Simulation simulation : simulations(scenario)) {
                simulation.exercises().stream()
                        .filter(exercise -> exercise.kind() == ExerciseKind.CONSULT)
                        .forEach(exercise -> languages.merge(exercise.language(), 1, Integer::sum));
            }
        }
        assertThat(languages.get("en")).isBetween(50, 140);
    }

    @Test
    void daysBeforeTheCivilCodeAreRefusedWithTheReason() {
        var early =
                new Draw(1, 1, Jurisdiction.provinces().getFirst(), LocalDate.of(2016, 1, 1), LocalDate.of(2019, 1, 1));
        assertThatThrownBy(() -> CivilScenario.all().getFirst().simulate(early))
                .hasMessageContaining("civil acts lie between 2021-01-01 and 2024-12-31");
    }
}
