package org.gaoyao.app.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.Step;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Journal;
import org.gaoyao.run.Progress;
import org.gaoyao.run.folder.Address;
import org.gaoyao.run.folder.Environment;
import org.gaoyao.run.folder.Event;
import org.gaoyao.run.folder.Event.What;
import org.gaoyao.run.folder.Manifest;
import org.gaoyao.run.folder.Metric;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.folder.StageRecord;

/**
 * Carries out a recipe in a run folder.
 *
 * <ol>
 *   <li>The folder is locked; the recipe as resolved is written into it.
 *   <li>Stage by stage, {@link Planner} decides whether its outputs still hold.
 *   <li>If not, it is run in a {@link WorkFolder}, its outputs are hashed, its record is written as the last file, and the
 *       folder is renamed into its place.
 *   <li>The manifest is made of the records, the environment of the journal.
 * </ol>
 *
 * <p>Of several processes the first does this. The others wait for it, and take part in stages that are {@linkplain
 * org.gaoyao.app.stage.Stage#parallel parallel}.
 *
 * <p>Killed between any two instructions, the next execution finds whole stages and leftovers with hidden names, keeps the
 * first and removes the second.
 */
public final class Execution {

    /** What the first process tells the others of a stage that they have no part in. */
    private static final byte[] NOT_RUN = {};

    private final Recipe recipe;
    private final RunFolder folder;
    private final Progress progress;
    private final Consumer<String> lines;
    private final Planner planner;

    /**
     * An execution that has not begun.
     *
     * @param progress where stages tell how far they are
     * @param lines takes what a person should read while it runs, a line at a time
     */
    public Execution(Recipe recipe, RunFolder folder, Selection selection, Progress progress, Consumer<String> lines) {
        selection.check(recipe.stages());
        this.recipe = recipe;
        this.folder = folder;
        this.progress = progress;
        this.lines = lines;
        this.planner = new Planner(recipe, folder, selection, progress);
    }

    /** What would be done with each stage, without doing it: nothing is written. */
    public Map<String, Decision> plan() throws IOException {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (Step<?> step : recipe.steps()) {
            decisions.put(step.name(), planner.decide(step, decisions));
        }
        return decisions;
    }

    /**
     * Runs what has to be run.
     *
     * @return what became of each stage: kept, or left because it was not asked for
     * @throws IOException when the run folder cannot be written or read
     * @throws org.gaoyao.run.ProblemsException when a stage refuses its data, or another program is at work on the run
     */
    public Map<String, Decision> run() throws IOException {
        try (Team team = Team.of(System.getenv())) {
            if (!team.group().first()) {
                follow(team);
                return Map.of();
            }
            Map<String, Decision> outcome = lead(team);
            team.group().barrier();
            return outcome;
        }
    }

    /** Runs the stages of which the first process says that they are run together, and writes nothing that counts. */
    private void follow(Team team) throws IOException {
        for (Step<?> step : recipe.steps()) {
            String work = new String(team.group().tell(NOT_RUN), StandardCharsets.UTF_8);
            if (!work.isEmpty()) {
                Path own = Files.createDirectories(
                        Path.of(work + ".rank-" + team.group().rank()));
                step.run(new Work(recipe, step, folder, own, Progress.silent(), _ -> {}, team.ranks()));
                team.group().barrier();
            }
        }
        team.group().barrier();
    }

    private Map<String, Decision> lead(Team team) throws IOException {
        Files.createDirectories(folder.root());
        try (FileLock _ = folder.lock("the run did not begin");
                Journal<Event> journal = folder.journal();
                Journal<Metric> metrics = folder.metrics()) {
            journal.append(Event.run(Instant.now(), What.RUN_STARTED, Optional.empty()));
            try {
                Map<String, Decision> outcome = run(journal, metrics, team);
                journal.append(Event.run(Instant.now(), What.RUN_DONE, Optional.empty()));
                return outcome;
            } catch (IOException | RuntimeException failure) {
                failed(journal, Event.run(Instant.now(), What.RUN_FAILED, reason(failure)), failure);
                throw failure;
            }
        }
    }

    private Map<String, Decision> run(Journal<Event> journal, Journal<Metric> metrics, Team team) throws IOException {
        AtomicFile.write(folder.recipe(), recipe.toYaml());
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<StageRecord> records = new ArrayList<>();
        int number = 0;
        for (Step<?> step : recipe.steps()) {
            String title = "[%d/%d] %s".formatted(++number, recipe.steps().size(), step.name());
            Decision decision = planner.decide(step, decisions);
            if (decision instanceof Decision.Run run) {
                lines.accept(title + ": run (" + run.because() + ")");
                decision = new Decision.Keep(run(step, decisions, title, journal, metrics, team));
            } else if (decision instanceof Decision.Keep) {
                team.group().tell(NOT_RUN);
                new WorkFolder(folder, step.name()).removeLeftovers(folder.root());
                journal.append(Event.stage(Instant.now(), What.STAGE_KEPT, step.name(), Optional.empty()));
                lines.accept(title + ": kept (" + decision.because() + ")");
            } else {
                team.group().tell(NOT_RUN);
                lines.accept(title + ": left (" + decision.because() + ")");
            }
            if (decision instanceof Decision.Keep keep) {
                records.add(keep.record());
                showPages(step);
            }
            decisions.put(step.name(), decision);
        }
        folder.write(new Manifest(recipe.name(), recipe.seed(), records));
        folder.write(Environment.here(folder.events()));
        return decisions;
    }

    private StageRecord run(
            Step<?> step,
            Map<String, Decision> above,
            String title,
            Journal<Event> journal,
            Journal<Metric> metrics,
            Team team)
            throws IOException {
        Files.deleteIfExists(folder.manifestFile());
        Address address = planner.address(step, made(step, above));
        var place = new WorkFolder(folder, step.name());
        Path work = place.begin(address.key(), step.stage().continues());
        journal.append(Event.stage(Instant.now(), What.STAGE_STARTED, step.name(), Optional.empty()));
        long started = System.nanoTime();
        Duration processor = processor();
        StageRecord record;
        try {
            boolean together = step.stage().parallel();
            team.group().tell(together ? work.toString().getBytes(StandardCharsets.UTF_8) : NOT_RUN);
            var given = new Work(recipe, step, folder, work, progress, metric -> append(metrics, metric), team.ranks());
            step.run(given);
            if (together) {
                team.group().barrier();
            }
            record = new StageRecord(address, outputs(step, work), given.scores());
            RunFolder.write(work, record);
            place.finish(work);
        } catch (IOException | RuntimeException failure) {
            failed(journal, Event.stage(Instant.now(), What.STAGE_FAILED, step.name(), reason(failure)), failure);
            throw failure;
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        double processorSeconds = processor().minus(processor).toMillis() / 1e3;
        journal.append(Event.done(Instant.now(), step.name(), seconds, processorSeconds));
        lines.accept(title + String.format(Locale.ROOT, ": done in %.1f s", seconds));
        Summary.read(folder.stage(step.name()))
                .ifPresent(summary -> lines.accept(
                        "  " + summary.about().en() + " " + summary.about().zh()));
        return record;
    }

    private static void append(Journal<Metric> metrics, Metric metric) {
        try {
            metrics.append(metric);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Fingerprint> made(Step<?> step, Map<String, Decision> above) {
        Map<String, Fingerprint> made = new TreeMap<>();
        for (String read : step.reads()) {
            if (above.get(read) instanceof Decision.Keep keep) {
                made.put(read, keep.record().made());
            }
        }
        return made;
    }

    private static Map<String, Fingerprint> outputs(Step<?> step, Path work) throws IOException {
        Map<String, Fingerprint> outputs = new TreeMap<>();
        for (String output : step.outputs()) {
            outputs.put(output, Fingerprint.of(work.resolve(output)));
        }
        return outputs;
    }

    private void showPages(Step<?> step) throws IOException {
        for (String page : step.stage().pages()) {
            Path made = folder.stage(step.name()).resolve(page);
            AtomicFile.write(folder.page(page), out -> Files.copy(made, out));
        }
    }

    /** Writes the failure down if that is possible; a full disk must not hide what failed. */
    private static void failed(Journal<Event> journal, Event event, Exception failure) {
        try {
            journal.append(event);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static Optional<String> reason(Exception failure) {
        return Optional.of(Optional.ofNullable(failure.getMessage()).orElse(failure.toString()));
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
