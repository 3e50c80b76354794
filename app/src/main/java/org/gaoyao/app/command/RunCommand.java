package org.gaoyao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.execution.Decision;
import org.gaoyao.app.execution.Execution;
import org.gaoyao.app.execution.Selection;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.RecipeReader;
import org.gaoyao.app.recipe.Stages;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao run}: carries a recipe out. */
@Command(
        name = "run",
        description = {
            "Runs a recipe. What has not changed is not run again; a run that was stopped goes on. 运行配方。",
            "The run is the folder RUNS/NAME; the same command goes on in the same folder."
        },
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RECIPE.yaml", description = "The recipe, such as recipes/quickstart.yaml. 配方文件。")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Replaces a setting, such as seed=2 or law.on=2020-01-01; can be repeated. 替换设置。")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder in which stages look for data: statutes in DIR/statutes. 数据目录。")
    private @Nullable Path data;

    @Option(
            names = "--from",
            paramLabel = "STAGE",
            description = "Runs this stage and those below it again, changed or not. 从该阶段起重新运行。")
    private @Nullable String from;

    @Option(names = "--only", paramLabel = "STAGE", description = "Runs no other stage than this. 只运行该阶段。")
    private @Nullable String only;

    @Option(names = "--dry-run", description = "Says what would be run, and why, and runs nothing. 只显示计划。")
    private boolean dryRun;

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the run; else that of the recipe. 运行名称。")
    private @Nullable String name;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            defaultValue = "runs",
            description = "The folder of all runs (default: ${DEFAULT-VALUE}). 运行目录。")
    private Path runs = Path.of("runs");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Recipe recipe = new RecipeReader(Stages.all()).read(file, overrides, Optional.ofNullable(data));
        RunFolder folder = folder(Optional.ofNullable(name).orElse(recipe.name()));
        var selection = new Selection(Optional.ofNullable(from), Optional.ofNullable(only));
        return dryRun ? plan(recipe, folder, selection) : run(recipe, folder, selection);
    }

    private RunFolder folder(String run) throws IOException {
        if (!run.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}")) {
            throw ProblemsException.of(
                    "nothing was run",
                    "--name " + run,
                    "is the name of a folder: letters, digits, '.', '_' and '-'",
                    "give another name");
        }
        RunFolder folder = new RunFolder(runs.resolve(run));
        if (!folder.exists() && Files.isDirectory(folder.root()) && !RunFolder.isFresh(folder.root())) {
            throw ProblemsException.of(
                    "nothing was run",
                    folder.root().toString(),
                    "is a folder with other things in it, not a run",
                    "give another --name or --runs");
        }
        return folder;
    }

    private int plan(Recipe recipe, RunFolder folder, Selection selection) throws IOException {
        var execution = new Execution(recipe, folder, selection, Progress.silent(), _ -> {});
        var table = new TextTable("stage", "plan", "why");
        for (Map.Entry<String, Decision> each : execution.plan().entrySet()) {
            String what =
                    switch (each.getValue()) {
                        case Decision.Keep _ -> "keep";
                        case Decision.Run _ -> "run";
                        case Decision.Await _ -> "run if needed";
                        case Decision.Leave _ -> "leave";
                    };
            table.row(each.getKey(), what, each.getValue().because());
        }
        spec.commandLine().getOut().println("Run " + folder.root() + ": nothing was done, this is the plan.");
        table.print(spec.commandLine().getOut());
        return 0;
    }

    private int run(Recipe recipe, RunFolder folder, Selection selection) throws IOException {
        var interrupted = new Thread(() -> {
            System.err.println();
            System.err.println("Stopped. Finished stages are kept; the same command goes on. 已停止，再次运行同一命令即可继续。");
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try (ShownProgress progress = ShownProgress.start()) {
            progress.line("Run " + recipe.name() + " in " + folder.root());
            new Execution(recipe, folder, selection, progress, progress::line).run();
        } finally {
            forget(interrupted);
        }
        Path report = folder.page("report.html");
        spec.commandLine()
                .getOut()
                .println(
                        Files.exists(report)
                                ? "Report 报告: " + report.toAbsolutePath().normalize()
                                : "Run 运行: " + folder.root().toAbsolutePath().normalize());
        return 0;
    }

    private static void forget(Thread interrupted) {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException alreadyStopping) {
            // Ctrl-C came first, and the hook says what there is to say.
        }
    }
}
