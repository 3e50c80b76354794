package org.gaoyao.run.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;
import org.gaoyao.run.Json;

/**
 * The folder of one run.
 *
 * <pre>
 *   recipe.yaml        what it was made from, as resolved
 *   journal.jsonl      what happened and when ({@link Event})
 *   metrics.jsonl      what was measured on the way ({@link Metric})
 *   STAGE/             the outputs of a finished stage and its record, stage.json ({@link StageRecord})
 *   manifest.json      what went in and what came out ({@link Manifest})
 *   environment.json   machine, times, cost ({@link Environment})
 *   report.html        for people
 *   .STAGE.*           the work of a stage that is not finished; .lock says who is at work
 * </pre>
 *
 * @param root the folder; it need not exist yet
 */
public record RunFolder(Path root) {

    private static final Format JOURNAL = Format.of("journal", 1);
    private static final Format METRICS = Format.of("metrics", 1);
    private static final Format STAGE = Format.of("stage", 1);
    private static final Format MANIFEST = Format.of("manifest", 1);
    private static final Format ENVIRONMENT = Format.of("environment", 1);

    /** All runs in a folder of runs, by name. */
    public static List<RunFolder> list(Path runs) throws IOException {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.map(RunFolder::new)
                    .filter(RunFolder::exists)
                    .sorted(RunFolder::compare)
                    .toList();
        }
    }

    private static int compare(RunFolder one, RunFolder other) {
        return one.name().compareTo(other.name());
    }

    /** The name of the run: that of its folder. */
    public String name() {
        return String.valueOf(root.getFileName());
    }

    /** Whether a run was ever begun here. */
    public boolean exists() {
        return Files.isRegularFile(journalFile());
    }

    /** Whether nothing but hidden files lies in a folder, so that a run can begin there. */
    public static boolean isFresh(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
        }
    }

    /** What the run was made from, as resolved. */
    public Path recipe() {
        return root.resolve("recipe.yaml");
    }

    /** Where the manifest stands. */
    public Path manifestFile() {
        return root.resolve("manifest.json");
    }

    /** The folder with the outputs of a finished stage. */
    public Path stage(String name) {
        return root.resolve(name);
    }

    /** A file for people at the top of the folder. */
    public Path page(String name) {
        return root.resolve(name);
    }

    /** Takes the run for this program alone, or refuses and names who has it. */
    public FileLock lock(String task) throws IOException {
        return FileLock.acquire(root.resolve(".lock"), task);
    }

    /** Who is at work on the run. */
    public Optional<String> holder() throws IOException {
        return FileLock.holder(root.resolve(".lock"));
    }

    /** What happened, oldest first. */
    public List<Event> events() throws IOException {
        return Journal.read(journalFile(), JOURNAL, Event.class);
    }

    /** Opens the journal to write in it. */
    public Journal<Event> journal() throws IOException {
        return Journal.open(journalFile(), JOURNAL, Event.class);
    }

    /** What was measured, oldest first. */
    public List<Metric> measured() throws IOException {
        return Journal.read(metricsFile(), METRICS, Metric.class);
    }

    /** Opens the measurements to add to them. */
    public Journal<Metric> metrics() throws IOException {
        return Journal.open(metricsFile(), METRICS, Metric.class);
    }

    /** The record of a finished stage; empty if it was never finished. */
    public Optional<StageRecord> record(String stage) throws IOException {
        return read(stage(stage).resolve("stage.json"), STAGE, StageRecord.class);
    }

    /** Writes the record of a stage into the folder in which it worked, as the last thing before that is renamed. */
    public static void write(Path work, StageRecord record) throws IOException {
        write(work.resolve("stage.json"), STAGE, record);
    }

    /** The manifest, if the run ever came to its end. */
    public Optional<Manifest> manifest() throws IOException {
        return read(manifestFile(), MANIFEST, Manifest.class);
    }

    /** Replaces the manifest. */
    public void write(Manifest manifest) throws IOException {
        write(manifestFile(), MANIFEST, manifest);
    }

    /** Machine, times and cost, if the run ever came to its end. */
    public Optional<Environment> environment() throws IOException {
        return read(root.resolve("environment.json"), ENVIRONMENT, Environment.class);
    }

    /** Replaces machine, times and cost. */
    public void write(Environment environment) throws IOException {
        write(root.resolve("environment.json"), ENVIRONMENT, environment);
    }

    private Path journalFile() {
        return root.resolve("journal.jsonl");
    }

    private Path metricsFile() {
        return root.resolve("metrics.jsonl");
    }

    private static void write(Path file, Format format, Record value) throws IOException {
        AtomicFile.write(file, Json.document(format, value));
    }

    private static <T extends Record> Optional<T> read(Path file, Format format, Class<T> type) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Json.read(file, format, type)) : Optional.empty();
    }
}
