package org.gaoyao.app.stage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gaoyao.app.execution.Execution;
import org.gaoyao.app.execution.Selection;
import org.gaoyao.app.recipe.RecipeReader;
import org.gaoyao.app.recipe.Stages;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.folder.StageRecord;
import org.gaoyao.train.metric.MetricFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PretrainingStagesTest {

    private static final String RECIPE = """
        name: small
        seed: 3
        stages:
          corpus:
            sources:
              law: {path: law.jsonl, document-class: statute, licence: CC0-1.0}
              tales: {path: tales.jsonl, document-class: web, licence: CC0-1.0}
            gates: []
          tokenizer: {size: 400, held-out: 0.2}
          base:
            model: {width: 32, layers: 1, heads: 2, head-width: 16, feed-forward: 64, context: 128}
            steps: 24
            rows: {length: 48, sequences: 6}
            rate: {max: 1e-2, min: 1e-3}
            checks: {save-every: 5}
          midtrain:
            steps: 16
            rows: {length: 48, sequences: 6}
            rate: {max: 3e-3, min: 3e-4, warmup: 0.25, decay: 0.25}
            checks: {save-every: 5}
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void texts() throws IOException {
        var law = new ArrayList<String>();
        var tales = new ArrayList<String>();
        for (int n = 1; n <= 80; n++) {
            law.add(Json.line(Map.of(
                    "text",
                    "第%d条　盗窃公私财物，数额较大的，处%d年以下有期徒刑，并处罚金。".formatted(n, 1 + n % 9).repeat(1 + n % 3))));
            tales.add(Json.line(Map.of(
                    "text", "第%d天，小船过了%d座桥，岸上有人唱戏，水声很轻。".formatted(n, n % 7).repeat(1 + n % 3))));
        }
        Files.write(folder.resolve("law.jsonl"), law);
        Files.write(folder.resolve("tales.jsonl"), tales);
        Files.writeString(folder.resolve("small.yaml"), RECIPE);
    }

    private RunFolder run(String name, Progress progress, String... overrides) throws IOException {
        var run = new RunFolder(folder.resolve(name));
        var lines = new ArrayList<String>();
        new Execution(
                        new RecipeReader(Stages.all())
                                .read(folder.resolve("small.yaml"), List.of(overrides), Optional.empty()),
                        run,
                        new Selection(Optional.empty(), Optional.empty()),
                        progress,
                        lines::add)
                .run();
        return run;
    }

    private static StageRecord record(RunFolder run, String stage) throws IOException {
        return run.record(stage).orElseThrow();
    }

    private static double score(RunFolder run, String stage, String name) throws IOException {
        return record(run, stage).scores().getOrDefault(name, Double.NaN);
    }

    @Test
    void aCorpusBecomesAModelThatPredictsItBetter() throws IOException {
        RunFolder run = run("run", Progress.silent());

        for (String stage : List.of("base", "midtrain")) {
            Path model = run.stage(stage).resolve("model");
            Decoder decoder = Checkpoint.open(model).load(DType.F32, Device.CPU);
            Tokenizer tokenizer = TokenizerFiles.read(model);
            assertThat(decoder.configuration().vocabulary()).isEqualTo(tokenizer.size());
            assertThat(decoder.logits(tokenizer.encode("第一条　盗窃"))).isNotEmpty();
            assertThat(run.stage(stage).resolve("states")).doesNotExist();
            assertThat(run.stage(stage).resolve("buckets")).doesNotExist();
            assertThat(Files.readString(model.resolve("generation_config.json")))
                    .contains("eos_token_id");
        }
        assertThat(score(run, "base", "eval/perplexity/legal")).isLessThan(150);
        assertThat(score(run, "midtrain", "eval/loss")).isLessThan(score(run, "base", "eval/loss"));
        var measured = MetricFolder.read(run.stage("midtrain").resolve("metrics.jsonl"));
        assertThat(measured).hasSize(17);
        assertThat(measured.get(4).values()).containsEntry("pas/plasticity", 1.0);
        assertThat(measured.get(16).values().keySet()).anyMatch(name -> name.startsWith("pas/planned/legal-"));
        assertThat(Files.readString(run.stage("midtrain").resolve("summary.json")))
                .contains("Plasticity-Adjusted Sampling", "general-zh");
    }

    @Test
    void stoppedInBothStagesItEndsWithTheSameBits() throws IOException {
        RunFolder whole = run("whole", Progress.silent());
        assertThatThrownBy(() -> run("stopped", stoppingAfter(13))).hasMessage("power cut");
        assertThatThrownBy(() -> run("stopped", stoppingAfter(24))).hasMessage("power cut");
        RunFolder stopped = run("stopped", Progress.silent());

        for (String stage : List.of("tokenizer", "base", "midtrain")) {
            assertThat(record(stopped, stage)).isEqualTo(record(whole, stage));
        }
    }

    /** Progress that dies after so many steps of training. */
    private static Progress stoppingAfter(long steps) {
        var taken = new AtomicLong();
        return (name, _, _) -> new Progress.Task() {
            @Override
            public void advance(long units) {
                if (name.equals("training") && taken.addAndGet(units) >= steps) {
                    throw new IllegalStateException("power cut");
                }
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void baselinesAndTheBucketsOfTheCorpusAreOneSettingAway() throws IOException {
        run("run", Progress.silent());
        for (String method : List.of("uniform", "perplexity-ordered", "replay")) {
            RunFolder run = run(
                    "run",
                    Progress.silent(),
                    "midtrain.sampling.method=" + method,
                    "midtrain.buckets=corpus",
                    "midtrain.steps=2");

            assertThat(record(run, "midtrain").address().settings().toString()).contains(method);
            assertThat(score(run, "midtrain", "eval/loss")).isPositive();
        }
    }

    @Test
    void curvatureAndNoiseAreMeasuredWithoutATraceInTheModel() throws IOException {
        RunFolder plain = run("plain", Progress.silent(), "base.steps=6", "midtrain.steps=1");
        RunFolder watched =
                run("watched", Progress.silent(), "base.steps=6", "midtrain.steps=1", "base.checks.stability=true");

        assertThat(record(watched, "base").outputs().get("model"))
                .isEqualTo(record(plain, "base").outputs().get("model"));
        assertThat(score(watched, "base", "stability/lambda_max")).isPositive();
        assertThat(score(watched, "base", "stability/noise_trace")).isPositive();
        assertThat(score(watched, "base", "stability/greatest_rate_with_noise"))
                .isLessThan(score(watched, "base", "stability/greatest_rate"));
    }

    @Test
    void aModelWithAnotherTokenizerIsRefused() throws IOException {
        Path other = run("other", Progress.silent(), "tokenizer.size=300", "base.steps=1", "midtrain.steps=1")
                .stage("base")
                .resolve("model");

        assertThatThrownBy(() -> run("run", Progress.silent(), "base.steps=1", "midtrain.from=" + other))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("make the shards with the tokenizer of the model");
        RunFolder fitting = run(
                "fitting",
                Progress.silent(),
                "tokenizer.from=" + other,
                "base.steps=1",
                "midtrain.steps=1",
                "midtrain.from=" + other);
        assertThat(score(fitting, "midtrain", "eval/loss")).isPositive();
    }

    @Test
    void wrongSettingsAreSaidAllAtOnceWithTheirKeys() throws IOException {
        Files.writeString(
                folder.resolve("small.yaml"),
                RECIPE.replace("max: 1e-2", "max: -1")
                        .replace("heads: 2", "heads: 0")
                        .replace("size: 400", "held-out: 2"));

        assertThatThrownBy(() -> run("run", Progress.silent()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("\"max\"")
                .hasMessageContaining("num_attention_heads")
                .hasMessageContaining("held-out");
    }
}
