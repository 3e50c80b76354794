package org.gaoyao.moot.civil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.scenario.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a lawyer would hold against a civil case: each rule is looked for in every document of cases of all causes. */
class CivilConsistencyTest {

    private static final int CASES = 600;

    private static List<Simulation> all = List.of();

    /** Not in the initialiser of the class, for which other threads would wait. */
    @BeforeAll
    static void drawCases() {
        List<CivilScenario> scenarios =
                CivilScenario.all().stream().map(CivilScenario.class::cast).toList();
        all = IntStream.range(0, CASES)
                .parallel()
                .mapToObj(i -> scenarios.get(i % scenarios.size()).simulate(CivilScenarioTest.draw(i)))
                .toList();
    }

    /** But for the days of what was agreed, which are elements: the end of a lease. */
    @Test
    void noDocumentTellsOfADayBehindTheJudgment() {
        for (Simulation simulation : all) {
            LocalDate judged = simulation.trial().judged();
            Set<ElementValue> agreed = simulation.trial().elements().all().stream()
                    .map(Element::value)
                    .collect(Collectors.toSet());
            for (Document document : simulation.documents()) {
                assertThat(days(document))
                        .as(
                                "%s, %s: %s",
                                simulation.trial().id(),
                                document.kind(),
                                document.text().text())
                        .allMatch(day -> !day.isAfter(judged) || agreed.contains(new ElementValue.Day(day)));
            }
        }
    }

    /** 民法典 1047: 22 years for men, 20 for women. */
    @Test
    void spousesAreManAndWomanOfMarriageableAge() {
        List<SimulatedCase> divorces = all.stream()
                .map(Simulation::trial)
                .filter(trial -> trial.matter().contains("离婚"))
                .toList();
        assertThat(divorces).hasSizeGreaterThan(50);
        for (SimulatedCase trial : divorces) {
            LocalDate married = trial.elements().day("marriage_date").orElseThrow();
            assertThat(trial.parties()).extracting(CivilConsistencyTest::sex).containsExactlyInAnyOrder("男", "女");
            assertThat(trial.parties()).allSatisfy(party -> assertThat(days(party.about())
                            .findFirst()
                            .orElseThrow()
                            .plusYears(sex(party).equals("男") ? 22 : 20))
                    .as(party.about())
                    .isBeforeOrEqualTo(married));
        }
    }

    @Test
    void everybodyIsOfAgeAndBornBeforeTheAct() {
        for (Simulation simulation : all) {
            for (Party party : simulation.trial().parties()) {
                days(party.about()).forEach(born -> assertThat(born.plusYears(18))
                        .as(party.about())
                        .isBeforeOrEqualTo(simulation.trial().judged()));
            }
        }
    }

    private static List<LocalDate> days(Document document) {
        return days(document.text().text()).toList();
    }

    private static Stream<LocalDate> days(String text) {
        return LegalDate.find(text).stream().map(Found::value).flatMap(date -> date.exact().stream());
    }

    private static String sex(Party party) {
        return party.about().substring(0, 1);
    }
}
