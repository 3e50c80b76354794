package org.gaoyao.moot.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.Source;
import org.gaoyao.law.intake.JsonlCollection;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.scenario.Scenario;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class CitationsHoldTest {

    private static final int CASES = 50;

    /** The statutes beside the repository; skips the test where they are absent. */
    private static StatuteBook book() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("recipes"))) {
            folder = folder.resolve("..").normalize();
        }
        Path statutes = folder.resolveSibling("shared").resolve("data/statutes");
        assumeTrue(Files.exists(statutes), "needs ../shared/data/statutes, which is absent");
        return StatuteBook.of(JsonlCollection.read(statutes, Progress.silent()).orThrow());
    }

    /** What the texts cite is in force on the day of the decision; case numbers are no citations of law. */
    @Test
    void everyCitationHoldsOnItsDay() {
        var checker = new CitationChecker(book());
        var failing = new ArrayList<String>();
        int citations = 0;
        for (Scenario scenario : CivilScenario.all()) {
            for (int index = 0; index < CASES; index++) {
                Simulation simulation = scenario.simulate(CivilScenarioTest.draw(index));
                for (String text : texts(simulation)) {
                    for (Checked checked :
                            checker.check(text, simulation.trial().judged())) {
                        if (!(checked.citation().source() instanceof Source.CaseNumber)) {
                            citations++;
                            if (!checked.verdict().holds()) {
                                failing.add(simulation.trial().judged()
                                        + " "
                                        + checked.citation().text()
                                        + " "
                                        + checked.verdict().sentence());
                            }
                        }
                    }
                }
            }
        }
        assertThat(failing.stream().map(line -> line.substring(11)).distinct()).isEmpty();
        assertThat(citations).isGreaterThan(7_000);
    }

    private static List<String> texts(Simulation simulation) {
        var texts = new ArrayList<String>();
        simulation.documents().stream().map(Document::text).forEach(text -> texts.add(text.text()));
        for (Exercise exercise : simulation.exercises()) {
            texts.add(exercise.answer());
            texts.add(exercise.thinking());
            if (exercise.kind() != ExerciseKind.CHOOSE) {
                texts.add(exercise.prompt());
            }
        }
        return texts;
    }
}
