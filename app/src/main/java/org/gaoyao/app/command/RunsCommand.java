package org.gaoyao.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.TreeMap;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.run.folder.Environment;
import org.gaoyao.run.folder.Event;
import org.gaoyao.run.folder.Manifest;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.folder.Source;
import org.gaoyao.run.folder.StageRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gaoyao runs}: looks at what runs left behind. */
@Command(
        name = "runs",
        description = "Lists, shows, compares and removes runs. 管理运行。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class RunsCommand {

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            defaultValue = "runs",
            scope = ScopeType.INHERIT,
            description = "The folder of all runs (default: ${DEFAULT-VALUE}). 运行目录。")
    private Path runs = Path.of("runs");

    @Spec
    private CommandSpec spec;

    /** {@code gaoyao runs list}. */
    @Command(name = "list", description = "Lists all runs. 列出全部运行。", mixinStandardHelpOptions = true)
    void list() throws IOException {
        List<RunFolder> all = RunFolder.list(runs);
        if (all.isEmpty()) {
            out().println("No runs in " + runs.toAbsolutePath().normalize()
                    + ". Start one: gaoyao run recipes/quickstart.yaml");
            return;
        }
        var table = new TextTable("run", "recipe", "stages", "last worked on (UTC)", "state");
        for (RunFolder run : all) {
            List<Event> events = run.events();
            Optional<Manifest> manifest = run.manifest();
            table.row(
                    run.name(),
                    manifest.map(Manifest::recipe).orElse("–"),
                    manifest.map(each -> Integer.toString(each.stages().size())).orElse("–"),
                    events.isEmpty()
                            ? "–"
                            : events.getLast()
                                    .at()
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString(),
                    state(run, events));
        }
        table.print(out());
    }

    /** {@code gaoyao runs show}. */
    @Command(name = "show", description = "Shows one run. 查看一次运行。", mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "RUN", description = "Its name. 名称。") String name) throws IOException {
        RunFolder run = find(List.of(name)).getFirst();
        List<Event> events = run.events();
        out().println("Run " + run.name() + ": " + state(run, events));
        Environment environment = Environment.here(events);
        Optional<Manifest> manifest = run.manifest();
        if (manifest.isPresent()) {
            out().println("Recipe " + manifest.get().recipe() + ", seed "
                    + manifest.get().seed());
            var table = new TextTable("stage", "time", "outputs", "scores");
            for (StageRecord stage : manifest.get().stages()) {
                Environment.Cost cost = environment.stages().get(stage.address().stage());
                table.row(
                        stage.address().stage(),
                        cost == null ? "–" : String.format(Locale.ROOT, "%.1f s", cost.seconds()),
                        stage.made().brief(),
                        scores(stage));
            }
            table.print(out());
            var sources = new TextTable("data", "files", "bytes", "sha256", "licence");
            manifest.get().stages().forEach(stage -> new TreeMap<>(
                            stage.address().data())
                    .forEach((key, source) -> source(sources, stage.address().stage() + "." + key, source)));
            sources.print(out());
        }
        out().println("Folder " + run.root().toAbsolutePath().normalize());
    }

    /** {@code gaoyao runs compare}. */
    @Command(name = "compare", description = "Shows in what two runs differ. 比较两次运行。", mixinStandardHelpOptions = true)
    void compare(
            @Parameters(paramLabel = "RUN", description = "The name of one. 名称。") String one,
            @Parameters(paramLabel = "OTHER", description = "The name of the other. 名称。") String other)
            throws IOException {
        List<RunFolder> both = find(List.of(one, other));
        var problems = new Problems();
        List<Manifest> manifests = new ArrayList<>();
        for (RunFolder run : both) {
            run.manifest()
                    .ifPresentOrElse(
                            manifests::add,
                            () -> problems.add(
                                    run.name(),
                                    "did not come to its end, so there is no manifest",
                                    "run its recipe again"));
        }
        problems.throwIfAny("the runs were not compared");
        var table = new TextTable("", one, other);
        List<Difference> differences = Difference.between(manifests.get(0), manifests.get(1));
        differences.forEach(each -> table.row(each.what(), each.one(), each.other()));
        if (differences.isEmpty()) {
            out().println("The two runs are equal: same data, settings, outputs and scores.");
        } else {
            table.print(out());
        }
    }

    /** {@code gaoyao runs rm}. */
    @Command(name = "rm", description = "Removes runs, after asking. 删除运行（会先确认）。", mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "RUN", arity = "1..*", description = "Their names. 名称。") List<String> names,
            @Option(names = "--yes", description = "Does not ask. 不再确认。") boolean yes)
            throws IOException {
        for (RunFolder run : find(names)) {
            if (!yes && !agreed(run)) {
                out().println("Kept " + run.root());
                return 1;
            }
            try (FileLock _ = run.lock("the run was not removed")) {
                FileTree.remove(run.root());
            }
            out().println("Removed " + run.root());
        }
        return 0;
    }

    private boolean agreed(RunFolder run) {
        out().print("Remove " + run.root().toAbsolutePath().normalize() + " and all that is in it? 确认删除？[y/N] ");
        out().flush();
        var answer = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        boolean agreed = answer.hasNextLine()
                && answer.nextLine().strip().toLowerCase(Locale.ROOT).matches("y|yes|是");
        if (!agreed) {
            out().println();
        }
        return agreed;
    }

    private List<RunFolder> find(List<String> names) throws IOException {
        List<RunFolder> all = RunFolder.list(runs);
        List<String> known = all.stream().map(RunFolder::name).toList();
        var problems = new Problems();
        for (String name : names) {
            if (!known.contains(name)) {
                problems.add(
                        name,
                        "there is no such run in " + runs.toAbsolutePath().normalize(),
                        Nearest.of(name, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("gaoyao runs list names them"));
            }
        }
        problems.throwIfAny("nothing was done");
        return names.stream().map(name -> all.get(known.indexOf(name))).toList();
    }

    private static String state(RunFolder run, List<Event> events) throws IOException {
        Optional<String> holder = run.holder();
        if (holder.isPresent()) {
            return "running (" + holder.get() + ")";
        }
        return switch (events.isEmpty()
                ? Event.What.RUN_STARTED
                : events.getLast().what()) {
            case RUN_DONE -> "done";
            case RUN_FAILED ->
                "failed: "
                        + events.getLast()
                                .detail()
                                .orElse("")
                                .lines()
                                .findFirst()
                                .orElse("");
            case RUN_STARTED, STAGE_STARTED, STAGE_DONE, STAGE_KEPT, STAGE_FAILED ->
                "stopped; the same command goes on";
        };
    }

    private static String scores(StageRecord stage) {
        var scores = new ArrayList<String>();
        new TreeMap<>(stage.scores()).forEach((name, value) -> scores.add(name + " " + Difference.number(value)));
        return String.join(", ", scores);
    }

    private static void source(TextTable table, String name, Source source) {
        table.row(
                name,
                Long.toString(source.files()),
                Long.toString(source.bytes()),
                source.sha256().brief(),
                source.licence());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
