package org.gaoyao.app.command.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.app.Program;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.moot.brief.BriefSettings;
import org.gaoyao.moot.brief.BriefWriter;
import org.gaoyao.run.Progress;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.folder.StageRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on the moot court's short tasks, and a recipe in which the stages stand below each other. */
class TrainSftTest {

    private static final List<String> SMALL = List.of(
            "sft.data.held-out=0.1",
            "sft.vocabulary=500",
            "sft.fresh.width=32",
            "sft.fresh.layers=1",
            "sft.fresh.heads=1",
            "sft.fresh.feed-forward=32",
            "sft.pace.rate=1e-2",
            "sft.step.tokens=1000",
            "sft.look.times=2",
            "sft.look.sample-tokens=8");

    @TempDir
    private Path folder;

    private Path train = Path.of("");

    @BeforeEach
    void shortTasks() throws IOException {
        new BriefWriter(new BriefSettings(1, 12, 12, List.of(), List.of()), folder.resolve("brief"))
                .write(2, Progress.silent());
        train = folder.resolve("brief/train");
    }

    private Program.Said sft(Object... more) {
        var arguments = new ArrayList<Object>(List.of("train", "sft", "law=" + train.resolve("brief-00000.jsonl")));
        SMALL.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray());
    }

    @Test
    void aPreviewShowsLengthsAndWhatIsLearntAndTrainsNothing() {
        Program.Said said = sft(
                "--general",
                train.resolve("general-00000.jsonl"),
                "--preview",
                "--plain",
                "--examples",
                "1",
                "--lang",
                "en");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("law: ", " sequences of ", "general-00000: ", "█", "<|im_start|>user\n", "⟦<think>\n")
                .doesNotContain("\u001b[");
        assertThat(sft("--preview").out()).contains("\u001b[32m");
    }

    @Test
    void aModelIsTunedAndTheSameCommandKeepsIt() throws IOException {
        Path run = folder.resolve("run");
        Program.Said said = sft("--out", run, "--set", "sft.pace.steps=4");

        assertThat(said.code()).as(said.err()).isZero();
        StageRecord record = new RunFolder(run).record("sft").orElseThrow();
        assertThat(record.scores()).containsKeys("eval/loss", "steps").containsEntry("steps", 4.0);
        assertThat(Checkpoint.open(run.resolve("sft/model"))
                        .map()
                        .configuration()
                        .width())
                .isEqualTo(32);
        assertThat(run.resolve("sft/report.html")).content().contains("color:#1a7f37");
        assertThat(run.resolve("report.html")).content().contains("Tuned for 4 steps");
        assertThat(sft("--out", run, "--set", "sft.pace.steps=4").code()).isZero();
        assertThat(new RunFolder(run).record("sft")).contains(record);
    }

    @Test
    void anAdapterIsTrainedAlone() {
        Path run = folder.resolve("run");
        Program.Said said = sft("--out", run, "--lora", 4, "--set", "sft.pace.steps=2");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(run.resolve("sft/adapter/adapter_config.json")).exists();
        assertThat(run.resolve("sft/model")).doesNotExist();
    }

    @Test
    void badRowsAndAMissingFolderAreTold() throws IOException {
        Files.writeString(train.resolve("brief-00000.jsonl"), "{\"messages\":[]}\n{\"instruction\":\"a\"}\n");
        assertThat(sft("--preview").err()).contains("row 1, field \"messages\"", "row 2, field \"output\"");
        assertThat(sft().err()).contains("--out: is missing");
    }

    @Test
    void aRecipeGoesFromTheMootCourtToScores() throws IOException {
        Path recipe = folder.resolve("recipe.yaml");
        Files.writeString(recipe, """
            name: small
            stages:
              moot: {cases: 1, questions: 0, statutes: 0, consultations: 0, general: 0, brief: 80, brief-general: 20}
              sft: {pace: {steps: 2}}
              eval: {sample: 1, tokens: 8, tasks: [element_extraction, case_analysis]}
              report:
            """);
        var arguments = new ArrayList<Object>(List.of("run", recipe, "--runs", folder));
        SMALL.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        Program.Said said = Program.run(arguments.toArray());

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(new RunFolder(folder.resolve("small"))
                        .record("eval")
                        .orElseThrow()
                        .scores())
                .containsOnlyKeys("element_extraction", "case_analysis");
        assertThat(folder.resolve("small/eval/scoreboard.html")).exists();
        assertThat(folder.resolve("small/report.html")).content().contains("held-out questions of the moot court");
    }
}
