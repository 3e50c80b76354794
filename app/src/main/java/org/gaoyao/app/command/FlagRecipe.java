package org.gaoyao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.execution.Execution;
import org.gaoyao.app.execution.Selection;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.RecipeReader;
import org.gaoyao.app.recipe.Stages;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.terminal.ShownProgress;

/**
 * The recipe that the options of a command stand for, so that what a command does is what a recipe does.
 *
 * @param name of the recipe
 * @param stages their settings, in their order
 * @param overrides settings by their whole key, {@code KEY=VALUE}
 * @param data the folder in which stages look for data
 */
public record FlagRecipe(String name, Map<String, Object> stages, List<String> overrides, Optional<Path> data) {

    /**
     * Runs it in a folder, or goes on there.
     *
     * @param task what is not done if the folder holds other things, as a sentence without its full stop
     */
    public RunFolder run(Path out, String task) throws IOException {
        var folder = new RunFolder(out);
        if (!folder.exists() && Files.isDirectory(out) && !RunFolder.isFresh(out)) {
            throw ProblemsException.of(
                    task, out.toString(), "is a folder with other things in it", "give another --out");
        }
        Recipe recipe = recipe();
        try (ShownProgress progress = ShownProgress.start()) {
            new Execution(recipe, folder, new Selection(Optional.empty(), Optional.empty()), progress, progress::line)
                    .run();
        }
        return folder;
    }

    /** The recipe. JSON is YAML: it is written as the first and read as the second, with all of its checks. */
    public Recipe recipe() throws IOException {
        var lines = new StringBuilder("name: " + name + "\nstages:\n");
        stages.forEach((stage, settings) -> lines.append("  ")
                .append(stage)
                .append(": ")
                .append(Json.line(settings))
                .append('\n'));
        Path file = Files.createTempFile(name, ".yaml");
        try {
            Files.writeString(file, lines);
            return new RecipeReader(Stages.all()).read(file, overrides, data);
        } finally {
            Files.delete(file);
        }
    }
}
