package org.gaoyao.eval.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.comparison.TaskComparison.Procedure;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.ResultFiles;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.score.statistic.Correction;
import org.gaoyao.score.statistic.McNemar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ComparisonTest {

    private static final int QUESTIONS = 40;

    @TempDir
    private Path folder;

    /** The first run knows the first ten answers, the second the last thirty. */
    @Test
    void rightAndWrongAnswersArePairedAndTested() throws IOException {
        ScoredRun first = run("a", i -> i < 10 ? "A" : "B", QUESTIONS);
        ScoredRun second = run("b", i -> i < 10 ? "B" : "A", QUESTIONS);

        TaskComparison task = compare(first, second).tasks().getFirst();
        assertThat(task.pairs()).isEqualTo(QUESTIONS);
        assertThat(task.first()).isEqualTo(0.25);
        assertThat(task.second()).isEqualTo(0.75);
        assertThat(task.difference().value()).isEqualTo(0.5);
        assertThat(task.difference().interval().contains(0.5)).isTrue();
        assertThat(task.gained()).isEqualTo(30);
        assertThat(task.lost()).isEqualTo(10);
        assertThat(task.test()).isEqualTo(Procedure.MCNEMAR);
        assertThat(task.probability()).isEqualTo(McNemar.probability(10, 30));
        assertThat(task.changes()).hasSize(QUESTIONS);
        Change change = task.changes().getLast();
        assertThat(change.better()).isTrue();
        assertThat(change.first().extracted()).isEqualTo("B");
        assertThat(change.first().verdict()).isEqualTo("wrong");
        assertThat(change.second().verdict()).isEqualTo("right");
        assertThat(change.second().reason()).startsWith("chooses A");
    }

    @Test
    void aRunDiffersFromItselfInNothing() throws IOException {
        ScoredRun run = run("a", i -> i % 3 == 0 ? "A" : "无法判断", QUESTIONS);
        Comparison comparison = compare(run, run);
        TaskComparison task = comparison.tasks().getFirst();
        assertThat(task.changes()).isEmpty();
        assertThat(task.probability()).isEqualTo(1);
        assertThat(comparison.overall().orElseThrow().value()).isZero();
    }

    @Test
    void questionsThatOneRunAloneAnsweredAreNamedAndNotCompared() throws IOException {
        TaskComparison task = compare(run("a", _ -> "A", QUESTIONS), run("b", _ -> "A", QUESTIONS - 2))
                .tasks()
                .getFirst();
        assertThat(task.pairs()).isEqualTo(QUESTIONS - 2);
        assertThat(task.onlyFirst()).containsExactly(QUESTIONS - 2, QUESTIONS - 1);
        assertThat(task.onlySecond()).isEmpty();
    }

    @Test
    void aFailedRequestIsNoLoss() throws IOException {
        ScoredRun failing = run("b", i -> i == 0 ? "[API request failed: timeout]" : "A", QUESTIONS);
        TaskComparison task =
                compare(run("a", _ -> "A", QUESTIONS), failing).tasks().getFirst();
        assertThat(task.uncounted()).isEqualTo(1);
        assertThat(task.lost()).isZero();
        assertThat(task.changes()).extracting(each -> each.second().verdict()).containsExactly("failed");
    }

    @Test
    void runsOnOtherDataAreRefused() throws IOException {
        ScoredRun first = run("a", _ -> "A", QUESTIONS);
        data("A", i -> "另" + i);
        ScoredRun otherQuestions = score("b", _ -> "A", QUESTIONS);
        assertThatThrownBy(() -> compare(first, otherQuestions))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("a and b: are of different data: 40 of 40 questions or their references differ")
                .hasMessageContaining("1_1/0, 1_1/1, 1_1/2");

        data("B", i -> "题" + i);
        ScoredRun otherAnswers = score("b", _ -> "A", QUESTIONS);
        assertThatThrownBy(() -> compare(first, otherAnswers)).hasMessageContaining("different data");
        var other = new ScoredRun("c", "lawbench", "1", first.tasks(), first.records());
        assertThatThrownBy(() -> compare(first, other)).hasMessageContaining("different benchmarks: lexeval");
        assertThatThrownBy(() -> ScoredRun.read("d", folder)).hasMessageContaining("is not there");
    }

    /** The mean of the marks, and the bootstrap, where answers are right in part. */
    @Test
    void partsOfAnAnswerAreTestedByTheBootstrap() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("data/5_3.json"),
                lines(20, i -> "{\"instruction\":\"译\",\"input\":\"%d\",\"answer\":\"法不溯及既往\"}".formatted(i)));
        ScoredRun first = scored("a", lines(20, i -> prediction("5_3", i, i < 5 ? "法不溯及既往" : "法律不溯")));
        ScoredRun second = scored("b", lines(20, i -> prediction("5_3", i, "法不溯及既往")));
        TaskComparison task = compare(first, second).tasks().getFirst();
        assertThat(task.test()).isEqualTo(Procedure.BOOTSTRAP);
        assertThat(task.second()).isEqualTo(1);
        assertThat(task.difference().value()).isCloseTo(1 - task.first(), within(1e-12));
        assertThat(task.probability()).isLessThan(0.01);
        assertThat(task.changes()).hasSize(15).allMatch(Change::better);
    }

    @Test
    void everyFileSaysTheSame() throws IOException {
        ScoredRun first = run("a", i -> i < 10 ? "A" : "B", QUESTIONS);
        Comparison comparison = compare(first, run("b|c", _ -> "A", QUESTIONS));
        ComparisonFiles.write(comparison, folder.resolve("out"));

        JsonNode summary = Json.parse(Files.readString(folder.resolve("out/comparison.json")));
        assertThat(summary.path("overall").path("difference").asDouble()).isEqualTo(0.75);
        assertThat(summary.path("tasks").get(0).path("gained").asInt()).isEqualTo(30);
        assertThat(summary.path("tasks").get(0).path("p_adjusted").asDouble()).isEqualTo(McNemar.probability(0, 30));
        assertThat(Files.readAllLines(folder.resolve("out/changes.jsonl")))
                .hasSize(30)
                .allMatch(line -> Json.parse(line)
                        .path("second")
                        .path("verdict")
                        .asString("")
                        .equals("right"));
        assertThat(Files.readString(folder.resolve("out/comparison.md")))
                .contains("# lexeval: a → b\\|c")
                .contains("| 1_1 | 法律概念 | 40 | 0.2500 | 1.0000 | +0.7500 [");
        assertThat(Files.readString(folder.resolve("out/comparison.html")))
                .contains("id=\"changes-1_1\"")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    private static Comparison compare(ScoredRun first, ScoredRun second) {
        return Comparison.of(first, second, Rule.CORRECTED, Correction.HOLM);
    }

    private ScoredRun run(String name, IntFunction<String> answer, int answers) throws IOException {
        data("A", i -> "题" + i);
        return score(name, answer, answers);
    }

    private void data(String answer, IntFunction<String> question) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("data/1_1.json"),
                lines(QUESTIONS, i -> "{\"instruction\":\"选\",\"input\":\"%s\",\"answer\":\"%s\"}"
                        .formatted(question.apply(i), answer)));
    }

    private ScoredRun score(String name, IntFunction<String> answer, int answers) throws IOException {
        return scored(name, lines(answers, i -> prediction("1_1", i, answer.apply(i))));
    }

    private ScoredRun scored(String name, String predictions) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.jsonl"), predictions);
        Benchmark benchmark = Benchmark.of("lexeval");
        Path out = folder.resolve("run-" + name.hashCode());
        ResultFiles.write(
                new Evaluation(new Questions(benchmark, folder), "", 1)
                        .score(PredictionReader.read(file, benchmark), Progress.silent()),
                "answers.jsonl",
                out);
        return ScoredRun.read(name, out);
    }

    private static String prediction(String task, int i, String text) {
        return "{\"task\":\"%s\",\"i\":%d,\"output\":\"%s\"}".formatted(task, i, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
