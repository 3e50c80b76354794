package org.gaoyao.eval.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.eval.SharedData;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The figures of the published evaluators, which were run unchanged on the same answers. */
class PublishedScoresTest {

    @Test
    void lawBenchToTheLastBit() throws IOException {
        Scoreboard scoreboard = score("lawbench", "LawBench", "internlm-chat-7b-hf", 2);
        JsonNode expected = expected("lawbench", "internlm-chat-7b-hf");
        assertThat(scoreboard.tasks()).hasSize(18);
        for (TaskResult task : scoreboard.tasks()) {
            JsonNode figures = expected.path(task.task().id());
            // 2-6 was summed in the random order of a Python set.
            double tolerance = task.task().id().equals("2-6") ? 1e-12 : 0;
            assertThat(task.published())
                    .as(task.task().id())
                    .isCloseTo(figures.path("score").asDouble(), within(tolerance));
            if (figures.has("abstention_rate")) {
                assertThat(task.publishedAbstentions())
                        .as(task.task().id())
                        .isEqualTo(figures.path("abstention_rate").asDouble());
            }
        }
    }

    @Test
    void lexEvalToTheLastBitOnAnyNumberOfThreads() throws IOException {
        Scoreboard scoreboard = score("lexeval", "LexEval", "Qwen_7B_chat", 3);
        JsonNode expected = expected("lexeval", "Qwen_7B_chat");
        assertThat(scoreboard.tasks()).hasSize(20);
        for (TaskResult task : scoreboard.tasks()) {
            assertThat(task.published())
                    .as(task.task().id())
                    .isEqualTo(expected.path(task.task().id()).asDouble());
        }
        // Computed with a few lines of Python from the rule of evaluate.py.
        assertThat(scoreboard.tasks().getFirst().publishedFigures()).containsEntry("f1", 0.4979809523809524);
        Scoreboard alone = score("lexeval", "LexEval", "Qwen_7B_chat", 1);
        assertThat(alone).isEqualTo(scoreboard);
    }

    private static Scoreboard score(String id, String folder, String model, int threads) throws IOException {
        Path file = SharedData.at("data/predictions/" + id + "_zero_shot_" + model + ".jsonl.gz");
        Benchmark benchmark = Benchmark.of(id);
        PredictionSet predictions = PredictionReader.read(file, benchmark);
        var questions = new Questions(benchmark, SharedData.at("data/benchmarks/" + folder));
        return new Evaluation(questions, model, threads).score(predictions, Progress.silent());
    }

    private static JsonNode expected(String id, String model) throws IOException {
        return Json.parse(Files.readString(SharedData.at("data/predictions/" + id + "_zero_shot_reference.json")))
                .path(model);
    }
}
