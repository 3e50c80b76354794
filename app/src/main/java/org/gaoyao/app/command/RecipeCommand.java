package org.gaoyao.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.RecipeReader;
import org.gaoyao.app.recipe.Stages;
import org.gaoyao.run.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao recipe}: looks at recipes without running them. */
@Command(
        name = "recipe",
        description = "Checks and shows recipes. 检查与查看配方。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class RecipeCommand {

    @Spec
    private CommandSpec spec;

    /** A recipe and what is given with it. */
    static final class Given {

        @Parameters(paramLabel = "RECIPE.yaml", description = "The recipe. 配方文件。")
        private Path file;

        @Option(
                names = "--set",
                paramLabel = "KEY=VALUE",
                description = "Replaces a setting, such as law.on=2020-01-01; can be repeated. 替换设置。")
        private List<String> overrides = new ArrayList<>();

        @Option(names = "--data", paramLabel = "DIR", description = "The folder in which stages look for data. 数据目录。")
        private @Nullable Path data;

        Recipe read() {
            return new RecipeReader(Stages.all()).read(file, overrides, Optional.ofNullable(data));
        }
    }

    /** {@code gaoyao recipe check}. */
    @Command(
            name = "check",
            description = "Says everything that is wrong with a recipe, with its line. 检查配方的全部问题。",
            mixinStandardHelpOptions = true)
    void check(@Mixin Given given) {
        Recipe recipe = given.read();
        out().println("The recipe " + recipe.name() + " is sound. Stages: " + String.join(", ", recipe.stages()));
    }

    /** {@code gaoyao recipe show}. */
    @Command(
            name = "show",
            description = "Prints a recipe as resolved, with every default. 显示解析后的配方。",
            mixinStandardHelpOptions = true)
    void show(@Mixin Given given) {
        print(given.read().toYaml());
    }

    /** {@code gaoyao recipe schema}. */
    @Command(
            name = "schema",
            description = "Prints the JSON Schema of recipes, for editors. 输出配方的 JSON Schema。",
            mixinStandardHelpOptions = true)
    void schema() {
        print(Json.document(new RecipeReader(Stages.all()).schema()));
    }

    private void print(String text) {
        out().print(text);
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
