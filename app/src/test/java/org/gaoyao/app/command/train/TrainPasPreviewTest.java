package org.gaoyao.app.command.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.gaoyao.app.Program;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TrainPasPreviewTest {

    @TempDir
    private Path folder;

    @Test
    void tableOfTheMethodAndThePictureOfTheScheduleAreThere() throws IOException {
        Path picture = folder.resolve("pas.png");

        Program.Said said = Program.run("train", "pas-preview", "--out", picture);

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .containsPattern("0\\.25 +0\\.914017 +0\\.053739 +0\\.032243")
                .containsPattern("0\\.9 +0\\.291875 +0\\.442578 +0\\.265547")
                .contains("0.68343", "The pool is an example");
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1280);
    }

    @Test
    void figuresOfAGivenPoolAreThoseOfTheSampling() {
        Program.Said said = Program.run(
                "train",
                "pas-preview",
                "--json",
                "--pool",
                "general-low=1000,legal-mid=2000,legal-mid-high-quality=500",
                "--coupling",
                "source-first",
                "--decay-policy",
                "equilibrium",
                "--parts",
                "general=1,legal=3",
                "--steps",
                "200",
                "--sequences",
                "4",
                "--length",
                "10");

        assertThat(said.err()).isEmpty();
        JsonNode figures = Json.parse(said.out());
        assertThat(figures.at("/settings/coupling").asString()).isEqualTo("source-first");
        assertThat(figures.at("/phases/STABLE/parts/legal").asDouble()).isCloseTo(.75, within(.005));
        assertThat(figures.at("/phases/DECAY/parts/legal").asDouble()).isCloseTo(.75, within(.02));
        assertThat(figures.at("/cells/general-low/drawn").asLong()).isBetween(1990L, 2010L);
        assertThat(figures.at("/cells/general-low/epochs").asDouble()).isCloseTo(2, within(.02));
        assertThat(figures.at("/curves/learning_rate")).hasSize(200);
    }

    @Test
    void recipesStageIsPreviewedAsItWillRun() throws IOException {
        Path recipe = folder.resolve("recipe.yaml");
        Files.writeString(recipe, """
            name: trial
            stages:
              moot: {cases: 10}
              corpus: {moot: true}
              tokenizer: {}
              base: {}
              midtrain:
                steps: 50
                rows: {sequences: 6, length: 32}
                sampling: {method: %s, lambda: 3}
            """.formatted("pas"));
        JsonNode pas = Json.parse(Program.run("train", "pas-preview", "--recipe", recipe, "--json")
                .out());
        Files.writeString(recipe, Files.readString(recipe).replace("pas", "uniform"));
        String uniform = Program.run("train", "pas-preview", "--recipe", recipe).out();

        assertThat(pas.at("/settings/lambda").asDouble()).isEqualTo(3);
        assertThat(pas.at("/curves/learning_rate")).hasSize(50);
        assertThat(uniform).doesNotContain("λ").containsPattern("general-low +14,000,000 +1,");
        assertThat(Program.run(
                                "train",
                                "pas-preview",
                                "--recipe",
                                Program.root().resolve("recipes/none.yaml"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void allThatIsWrongWithAnOptionIsSaid() {
        assertThat(Program.run("train", "pas-preview", "--pool", "general-low=0,lawful=3")
                        .err())
                .contains("general-low has 0 tokens", "\"lawful\" is no cell");
        assertThat(Program.run("train", "pas-preview", "--coupling", "loose").err())
                .contains("\"loose\" is not known", "joint or source-first");
        assertThat(Program.run("train", "pas-preview", "--warmup", ".8", "--decay", ".7")
                        .err())
                .contains("must be from 0 to 1 together");
        assertThat(Program.run("train", "pas-preview", "--lambda", "-1").err()).contains("λ must be 0 or more");
    }
}
