package org.gaoyao.moot.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.score.Explained;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.score.rubric.RuleMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BriefTasksTest {

    private static final BriefSettings SETTINGS = new BriefSettings(7, 40, 60, List.of(), List.of("四川省"));
    private static final RuleMarks RULES = new RuleMarks(new CitationParser(LawNames.of(List.of())));
    private static final BriefTasks TASKS = new BriefTasks(SETTINGS);
    private static final List<List<TaskRow>> ROWS =
            IntStream.range(0, 100).mapToObj(TASKS::rows).toList();

    @TempDir
    Path folder;

    private static String prompt(TaskRow row) {
        return row.messages().getFirst().content();
    }

    private static TaskRow.Turn answer(TaskRow row) {
        return row.messages().getLast();
    }

    private static Stream<TaskRow> rows(String task) {
        return ROWS.stream().flatMap(List::stream).filter(row -> row.task().equals(task));
    }

    @Test
    void aTaskIsShortEnoughForASmallModel() {
        for (List<TaskRow> rows : ROWS) {
            for (TaskRow row : rows) {
                assertThat(prompt(row).length()).as(prompt(row)).isBetween(10, 260);
                assertThat(answer(row).content().length()
                                + answer(row).thinking().orElseThrow().length())
                        .as(answer(row).content())
                        .isBetween(5, 420);
            }
        }
    }

    @Test
    void aCaseGivesATaskOfEveryKindOnTheSameFacts() {
        List<TaskRow> rows = ROWS.get(3);
        assertThat(rows)
                .extracting(TaskRow::task)
                .containsExactlyInAnyOrder(
                        "element_extraction",
                        "judgment_prediction",
                        "statute_application",
                        "document_generation",
                        "case_analysis",
                        "statute_memorisation");
        String facts = prompt(rows.getFirst()).substring(prompt(rows.getFirst()).indexOf('：') + 1);
        assertThat(rows.stream().filter(row -> prompt(row).contains(facts))).hasSize(5);
    }

    @Test
    void everyFigureOfTheKeyStandsInTheFacts() {
        rows("element_extraction").forEach(row -> {
            var elements = (Map<?, ?>) Objects.requireNonNull(row.gold().get("elements"));
            elements.values().stream().filter(Number.class::isInstance).forEach(figure -> assertThat(prompt(row))
                    .contains(figure.toString()));
        });
    }

    @Test
    void equalFactsHaveEqualElements() {
        // Were an element not told, two cases could read alike and differ.
        var byFacts = new TreeMap<String, Object>();
        for (List<TaskRow> rows : ROWS) {
            TaskRow row = rows.getFirst();
            String facts = prompt(row).substring(prompt(row).indexOf('：') + 1);
            Object other = byFacts.put(facts, row.gold());
            assertThat(other == null || other.equals(row.gold())).as(facts).isTrue();
        }
    }

    @Test
    void aDecisionEarnsAllPointsThatAProgramCanGive() {
        rows("document_generation").forEach(row -> {
            List<RubricItem> items = row.rubric().stream()
                    .filter(item -> item.check().isPresent())
                    .toList();
            Explained score = new Rubric(items)
                    .score(items.stream()
                            .map(item -> RULES.mark(item, answer(row).content()).orElseThrow())
                            .toList());
            assertThat(score.value()).as(score.toString()).isEqualTo(1.0);
        });
    }

    @Test
    void theRightOptionIsRight() {
        for (int index = 0; index < 60; index++) {
            SimulatedCase trial = TASKS.trial(index);
            TaskRow row = TASKS.rows(index, trial).get(4);
            String letter = (String) row.gold().get("letters");
            String right = prompt(row)
                    .lines()
                    .filter(line -> line.startsWith(letter + ". "))
                    .map(line -> line.substring(3))
                    .findFirst()
                    .orElseThrow();
            Set<String> elements = trial.elements().all().stream()
                    .map(element -> element.definition().name())
                    .collect(Collectors.toSet());
            if (prompt(row).contains("构成何罪")) {
                assertThat(right).isEqualTo(trial.matter());
            } else if (prompt(row).contains("有哪一情节")) {
                assertThat(elements).contains(right);
                assertThat(prompt(row)
                                .lines()
                                .filter(line -> elements.contains(line.substring(Math.min(3, line.length())))))
                        .hasSize(1);
            } else {
                Outcome.Sentence outcome = (Outcome.Sentence) trial.outcome();
                assertThat(outcome.guidance() * 1.0).isBetween(outcome.low() - 1, outcome.high() + 1);
                assertThat(answer(row).thinking().orElseThrow()).contains("约" + outcome.guidance() + "个月");
            }
        }
    }

    @Test
    void generalTasksAreRight() {
        var general = new BriefGeneral(5);
        for (int index = 0; index < 200; index++) {
            TaskRow row = general.row(index);
            String answer = answer(row).content();
            if (prompt(row).contains("加") && !prompt(row).contains("：")) {
                int sum = Stream.of(prompt(row).split("\\D+"))
                        .filter(part -> !part.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .sum();
                assertThat(answer).isEqualTo("" + sum);
            }
            if (prompt(row).contains("：")) {
                assertThat(prompt(row)).endsWith(answer);
            }
        }
    }

    @Test
    void filesAreEqualOnAnyNumberOfThreadsAndHeldProvincesAreForTesting() throws IOException {
        var one = new BriefWriter(SETTINGS, folder.resolve("one")).write(1, Progress.silent());
        var four = new BriefWriter(SETTINGS, folder.resolve("four")).write(4, Progress.silent());
        assertThat(one).isEqualTo(four).isNotEmpty();
        assertThat(folder.resolve("one/test-province/brief-00000.jsonl")).exists();
        for (String line : Files.readAllLines(folder.resolve("one/train/brief-00000.jsonl"))) {
            JsonNode row = Json.parse(line);
            assertThat(row.path("messages").path(0).path("content").asString(""))
                    .doesNotContain("四川");
        }
    }
}
