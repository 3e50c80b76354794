package org.gaoyao.app.command.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.moot.brief.BriefSettings;
import org.gaoyao.moot.brief.BriefWriter;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that knows nothing, for two steps: what is shown is that everything is joined, not that anything is learnt. */
class TrainRlTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Path model = Path.of("");
    private static Path tasks = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        tasks = folder.resolve("tasks");
        new BriefWriter(new BriefSettings(1, 40, 0, List.of(), List.of()), tasks).write(1, Progress.silent());
        model = folder.resolve("model");
        ChatTemplate template = ChatTemplates.named("qwen3").orElseThrow();
        var tokens = template.specialTokens();
        var trainer = new TokenizerTrainer(new TrainingPlan(
                600,
                PreTokenizer.QWEN,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(
                        tokens.begin(), Optional.of(template.endOfTurn()), Optional.of(tokens.padding())),
                512));
        for (Path file : FileTree.files(tasks.resolve("train"))) {
            trainer.add(Files.readString(file));
        }
        Tokenizer tokenizer = trainer.train(Progress.silent());
        TokenizerFiles.write(tokenizer.with(tokenizer.config().withChatTemplate(template.jinja())), model);
        var shape = new Configuration(
                Family.QWEN3,
                tokenizer.size(),
                32,
                2,
                2,
                1,
                16,
                64,
                1e-6,
                1e4,
                Optional.empty(),
                512,
                true,
                false,
                0.02);
        CheckpointWriter.initialise(
                model, new ConfigurationFile(shape, DType.F32, Map.of()), 1, SafetensorsWriter.SHARD);
    }

    private static Said rl(Path out, String... settings) {
        var arguments = new ArrayList<Object>(List.of(
                "train",
                "rl",
                tasks.resolve("train"),
                "--held-out",
                tasks.resolve("test"),
                "--model",
                model,
                "--out",
                out));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        return Program.run(arguments.toArray());
    }

    @Test
    void commandMakesAModelRolloutsAndAReport() {
        Path out = folder.resolve("out");
        Said said = rl(
                out,
                "rl.phases=[{tasks: [case-analysis, element-extraction], longest: 16}]",
                "rl.drawing.groups=2",
                "rl.drawing.samples=2",
                "rl.drawing.most-rounds=1",
                "rl.pace.steps=2",
                "rl.pace.warmup=1",
                "rl.pace.updates=1",
                "rl.look.prompts=1",
                "rl.look.samples=1");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("report.html");
        assertThat(out.resolve("rl/model/model.safetensors")).exists();
        assertThat(out.resolve("rl/rollouts/step-000002.jsonl.zst")).exists();
        assertThat(out.resolve("rl/suspicious.html")).content().contains("可疑的回答");
        assertThat(out.resolve("report.html")).content().contains("greedy, before");
        assertThat(out.resolve("rl/states")).doesNotExist();
        assertThat(Program.run("train", "rl-compare", out).out())
                .contains("case_analysis")
                .contains("all");
    }

    @Test
    void wrongSettingsAreAllNamed() {
        Said said = rl(
                folder.resolve("wrong"), "rl.phases=[{tasks: [dance]}]", "rl.algorithm.name=ppo", "rl.drawing.groop=2");

        assertThat(said.code()).isNotZero();
        assertThat(said.err())
                .contains("unknown value \"dance\"")
                .contains("unknown value \"ppo\"")
                .contains("unknown key \"groop\"");
    }
}
