package org.gaoyao.moot.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.intake.JsonlCollection;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.question.Question;
import org.gaoyao.moot.question.QuestionText;
import org.gaoyao.moot.question.Questions;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

/** What is cited holds against imported statutes too, whose text the digest does not know. */
class ImportedLawTest {

    private static StatuteBook book() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("recipes"))) {
            folder = folder.resolve("..").normalize();
        }
        Path statutes = folder.resolveSibling("shared").resolve("data/statutes");
        assumeTrue(Files.exists(statutes), "needs ../shared/data/statutes, which is absent");
        return StatuteBook.of(JsonlCollection.read(statutes, Progress.silent()).orThrow());
    }

    @Test
    void everyCitationHoldsAndRecitationIsOfTheText() {
        StatuteBook book = book();
        var checker = new CitationChecker(book);
        var failing = new ArrayList<String>();
        var questions = new Questions(1);
        for (int index = 0; index < 600; index++) {
            Question question = questions.question(index);
            Exercise exercise = QuestionText.exercise(question);
            String text = exercise.prompt() + "\n" + exercise.thinking() + "\n" + exercise.answer();
            failing(checker, text, question.day()).forEach(failing::add);
        }
        var consultations = new Consultations(1);
        for (int index = 0; index < 200; index++) {
            Assignment consultation = consultations.consultation(index);
            failing(checker, consultation.exercise().answer(), consultation.day())
                    .forEach(failing::add);
        }
        var statutes = new StatuteTasks(1, Optional.of(book));
        for (int index = 0; index < 320; index++) {
            Assignment task = statutes.task(index);
            task.citations().forEach(basis -> failing(checker, basis.toString(), task.day())
                    .forEach(failing::add));
            if (task.id().startsWith("statute-recite")) {
                String quoted =
                        task.citations().getFirst() + "规定：“" + task.exercise().answer() + "”";
                failing(checker, quoted, task.day()).forEach(failing::add);
            }
        }
        assertThat(failing.stream().distinct()).isEmpty();
    }

    private static List<String> failing(CitationChecker checker, String text, LocalDate day) {
        List<Checked> checked = checker.check(text, day);
        assertThat(checked).as(text).isNotEmpty();
        return checked.subList(0, text.contains("规定：“") ? 1 : checked.size()).stream()
                .filter(each -> !each.verdict().holds())
                .map(each -> day + " " + each.citation().text() + " "
                        + each.verdict().sentence())
                .toList();
    }
}
