package org.gaoyao.eval.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvaluationTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void questions() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/1_1.json"), """
            {"instruction":"选","input":"甲","answer":"A"}
            {"instruction":"选","input":"乙","answer":"B"}
            {"instruction":"选","input":"丙","answer":""}
            {"instruction":"选","input":"丁","answer":"CD"}
            """);
    }

    @Test
    void resultsHaveBothScoresCoverageNotesAndFlips() throws IOException {
        Path file = predictions("""
            {"task":"1_1","i":0,"output":"A"}
            {"task":"1_1","i":1,"output":"Answer: B"}
            {"task":"1_1","i":2,"output":""}
            {"task":"1_1","i":7,"output":"A","answer":"A"}
            """);
        Scoreboard scoreboard = score(file);
        ResultFiles.write(scoreboard, "answers.jsonl", folder.resolve("out"));

        JsonNode results = Json.parse(Files.readString(folder.resolve("out/results.json")));
        JsonNode task = results.path("tasks").path("1_1");
        assertThat(task.path("n").asInt()).isEqualTo(4);
        assertThat(task.path("published").path("score").asDouble()).isEqualTo(3.0 / 4);
        assertThat(task.path("corrected").path("score").asDouble()).isEqualTo(1);
        assertThat(task.path("corrected").path("skipped").asInt()).isEqualTo(1);
        assertThat(task.path("missing").toString()).isEqualTo("[3]");
        assertThat(task.path("surplus").toString()).isEqualTo("[7]");
        assertThat(task.path("flips").size()).isEqualTo(2);
        assertThat(task.path("flips").get(0).path("reason").asString(""))
                .isEqualTo("published: reads \"AB\", wants \"B\"; corrected: chooses B (announced as the answer), wants"
                        + " B");
        assertThat(results.path("notes").toString())
                .contains("row 3: the reference is empty")
                .contains("no question 7");
        assertThat(results.path("levels").get(0).path("published").asDouble()).isCloseTo(0.75, within(1e-12));
        assertThat(Files.readAllLines(folder.resolve("out/records.jsonl"))).hasSize(4);
    }

    @Test
    void whatAScoreDoesNotSayIsSaidBesideIt() throws IOException {
        Path file = predictions("""
            {"task":"1_1","i":0,"output":"选A"}
            {"task":"1_1","i":1,"output":"两项都有道理"}
            {"task":"1_1","i":2,"output":"A"}
            {"task":"1_1","i":3,"output":"<think>C？"}
            """);
        Scoreboard scoreboard = score(file);
        Diagnosis diagnosis = scoreboard.tasks().getFirst().diagnosis();
        assertThat(diagnosis.unread()).isEqualTo(1);
        assertThat(diagnosis.unfinished()).isEqualTo(1);
        assertThat(diagnosis.silent()).isZero();
        assertThat(diagnosis.letters().orElseThrow().questions()).isEqualTo(1);
        assertThat(scoreboard.coverage()).isEqualTo(1);
    }

    @Test
    void tablesHaveOneRowForEachTask() throws IOException {
        Path file = predictions(
                "{\"task\":\"1_1\",\"i\":0,\"output\":\"A\"}\n{\"task\":\"1_1\",\"i\":1,\"output\":\"C\"}\n");
        ResultFiles.write(score(file), "answers.jsonl", folder.resolve("out"));
        assertThat(Files.readAllLines(folder.resolve("out/results.csv")))
                .containsExactly(
                        "task,name,level,n,missing,surplus,published,corrected,low,high,abstention_rate,unread,skipped,"
                                + "failed,flips,letter_bias_p,length_spearman,length_p",
                        "1_1,legal concepts 法律概念,memorization,2,2,0,0.5,0.5,0.0,1.0,0.0,0,0,0,0,1.0,,");
        assertThat(Files.readString(folder.resolve("out/results.md")))
                .contains("Coverage 覆盖率 50.00 %: 2 answers, 2 missing, 0 to no question.")
                .contains("| 1_1 | legal concepts 法律概念 | memorization | 2 | 2 | 0 | 0.5000 | 0.5000 |")
                .contains("| memorization 记忆 | 1 | 0.5000 | 0.5000 |");
    }

    @Test
    void anAnswerToWhichNothingIsKnownIsNamed() throws IOException {
        Path file = predictions("{\"task\":\"1_2\",\"i\":0,\"output\":\"A\"}\n");
        assertThatThrownBy(() -> score(file))
                .hasMessageContaining("row 1: what is right is neither in the predictions nor in")
                .hasMessageContaining("1_2.json");
    }

    @Test
    void aReferenceThatCannotBeScoredIsNamed() throws IOException {
        Path file = predictions("{\"task\":\"3-4\",\"i\":5,\"prediction\":\"三年\",\"refr\":\"刑期:很久\"}\n");
        Benchmark benchmark = Benchmark.of("lawbench");
        var evaluation = new Evaluation(new Questions(benchmark, folder), "", 1);
        assertThatThrownBy(() -> evaluation.score(PredictionReader.read(file, benchmark), Progress.silent()))
                .hasMessageContaining("task 3-4, question 5: the reference \"刑期:很久\" cannot be scored");
    }

    private Path predictions(String lines) throws IOException {
        return Files.writeString(folder.resolve("answers.jsonl"), lines);
    }

    private Scoreboard score(Path file) throws IOException {
        Benchmark benchmark = Benchmark.of("lexeval");
        return new Evaluation(new Questions(benchmark, folder), "", 2)
                .score(PredictionReader.read(file, benchmark), Progress.silent());
    }
}
