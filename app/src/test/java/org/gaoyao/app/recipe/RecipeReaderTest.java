package org.gaoyao.app.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gaoyao.app.Program;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeReaderTest {

    @TempDir
    private Path folder;

    @Test
    void tenMistakesAreTenProblemsWithLinesAndNearNames() throws IOException {
        Path recipe = write("""
            nmae: ten mistakes
            seed: one
            seed: 2
            data: no/such/folder
            stages:
              lwa:
              law:
                statuts: here
                licence: [MIT]
                on: 2026-02-30
              report:
                language: fr
                title: {zh: 标题}
            """);

        Program.Said said = Program.run("recipe", "check", recipe);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines().skip(1).map(line -> line.strip().replace(recipe + ":", "")))
                .containsExactlyInAnyOrder(
                        "1: unknown key \"nmae\" → did you mean \"name\"? known: name, seed, data, stages",
                        "2: expected a whole number, got \"one\"",
                        "3: the key \"seed\" appears a second time, first at 2 → remove one of the two",
                        "4: there is no folder " + folder.resolve("no/such/folder") + " → check the path",
                        "6: unknown stage \"lwa\" → did you mean \"law\"? known: "
                                + Stages.all().stream().map(Stage::name).collect(Collectors.joining(", ")),
                        "8: unknown key \"statuts\" → did you mean \"statutes\"? known: statutes, licence, on",
                        "9: expected a text, got a list",
                        "10: expected a date, such as 2026-01-31, got \"2026-02-30\"",
                        "12: unknown value \"fr\" → known: zh, en",
                        "13: expected a text, got a mapping of keys to values");
    }

    @Test
    void engineThatWasNotBuiltInIsRefusedWithTheRecipe() throws IOException {
        Path recipe = write("stages:\n  corpus:\n    moot: false\n    engine: flink\n");

        Program.Said said = Program.run("run", recipe, "--dry-run", "--runs", folder.resolve("runs"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(recipe + ":4: the program was built without the engine flink; it has embedded")
                .contains("GAOYAO_WITH=spark");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void whatIsGivenOnTheCommandLineIsCheckedLikeTheRecipe() throws IOException {
        Path recipe = write("stages:\n  law:\n");

        assertThatThrownBy(() -> read(recipe, "law.onn=2020-01-01", "lwa.on=x", "sede=1", "law.on=x", "on"))
                .isInstanceOf(ProblemsException.class)
                .extracting(failure -> ((ProblemsException) failure).problems())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(5);
        Recipe set = read(recipe, "law.on=2020-01-01", "seed=7", "name=其他");
        assertThat(set.seed()).isEqualTo(7);
        assertThat(set.name()).isEqualTo("其他");
        assertThat(set.toYaml()).contains("on: 2020-01-01");
    }

    @Test
    void theRecipeAsResolvedIsARecipeThatResolvesToItself() throws IOException {
        Files.createDirectories(folder.resolve("data/statutes"));
        Recipe first = read(write("data: data\nstages:\n  law:\n    on: 2020-01-01\n  report: {title: '1: \"二\"'}\n"));
        Path resolved = folder.resolve("elsewhere/resolved.yaml");
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(resolved, first.toYaml());

        assertThat(read(resolved)).usingRecursiveComparison().isEqualTo(first);
        assertThat(first.toYaml()).contains("statutes: " + folder.resolve("data/statutes"));
    }

    @Test
    void theNameIsThatOfTheFileUnlessItIsWritten() throws IOException {
        assertThat(read(write("stages: {law: }")).name()).isEqualTo("recipe");
        assertThatThrownBy(() -> read(write("name: ../up\nstages: {law: }")))
                .hasMessageContaining("recipe.yaml:1: \"name\" is the name of a folder");
    }

    @Test
    void whatIsNoRecipeAtAllIsSaid() throws IOException {
        assertThatThrownBy(() -> read(write(""))).hasMessageContaining("the key \"stages\" is missing");
        assertThatThrownBy(() -> read(write("stages:\n"))).hasMessageContaining("the key \"stages\" is missing");
        assertThatThrownBy(() -> read(write("stages: [law]"))).hasMessageContaining("names of stages, got a list");
        assertThatThrownBy(() -> read(write("- law"))).hasMessageContaining("expected a mapping");
        assertThatThrownBy(() -> read(write("a: b\n c: ["))).hasMessageContaining("recipe.yaml:2: is not YAML");
        assertThatThrownBy(() -> read(folder.resolve("none.yaml"))).hasMessageContaining("none.yaml: does not exist");
        Path gbk = folder.resolve("gbk.yaml");
        Files.write(gbk, new byte[] {'#', (byte) 0xB7, (byte) 0xA8, '\n'});
        assertThatThrownBy(() -> read(gbk)).hasMessageContaining("gbk.yaml: is not a text in UTF-8");
    }

    @Test
    void missingDataIsReportedAtTheKeyThatNamesIt() {
        assertThatThrownBy(() -> read(write("stages:\n  law:\n    licence: MIT\n    statutes: none\n")))
                .hasMessageContaining("recipe.yaml:4: there is no " + folder.resolve("none"));
    }

    @Test
    void theQuickstartNeedsNothing() {
        Recipe quickstart = read(Program.root().resolve("recipes/quickstart.yaml"));

        assertThat(quickstart.stages()).startsWith("law").endsWith("report");
    }

    @Test
    void theSchemaNamesEveryStageAndSetting() {
        Program.Said said = Program.run("recipe", "schema");

        assertThat(said.out())
                .startsWith("{")
                .contains("\"law\"", "\"statutes\"", "\"report\"", "\"language\"", "\"enum\"", "\"default\": \"zh\"")
                .contains("\"format\": \"date\"", "\"$schema\"", "\"required\"");
    }

    private Recipe read(Path recipe, String... overrides) {
        return new RecipeReader(Stages.all()).read(recipe, List.of(overrides), Optional.empty());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("recipe.yaml"), text);
    }
}
