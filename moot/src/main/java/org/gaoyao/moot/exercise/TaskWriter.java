package org.gaoyao.moot.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.moot.dataset.BlockResult;
import org.gaoyao.moot.dataset.Shard;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;

/**
 * Writes the tables of tasks that need no case: a folder a split (90 rows in 100 to learn from, 5 to validate, 5 to test),
 * in it shards of one JSON object a line, the schemas, and last of all {@code tasks.json}.
 *
 * <p>Blocks of {@value #BLOCK} rows are the work of one thread; a journal knows the finished ones, so that a writer that was
 * killed goes on where it stopped; it is gone when all is written. Equal settings give equal bytes on any number of threads, interrupted or not.
 */
public final class TaskWriter {

    /** The name of the manifest. */
    public static final String MANIFEST = "tasks.json";

    private static final int BLOCK = 1_000;
    private static final String JOURNAL = "task-blocks.jsonl";
    private static final Format FORMAT = Format.of("moot-tasks", 1);
    private static final Format BLOCKS = Format.of("moot-task-blocks", 1);
    private static final String LICENCE = "Apache-2.0, written by this program; statute texts are in the public domain";
    private static final String NOTICE =
            "模拟题目，人名、地名、案情均为虚构；摘要为本项目自拟，并非法律条文。 / Simulated tasks; people, places and events are invented; summaries"
                    + " are not the text of the law.";

    /** A finished block. */
    record Entry(String block, String settings, List<Shard> shards) {}

    private record Block(TaskTable table, int from, int to) {
        String name() {
            return "%s-%05d".formatted(table.key(), from / BLOCK);
        }
    }

    private final TaskSettings settings;
    private final Optional<StatuteBook> book;
    private final TaskRows rows;
    private final Path folder;

    /** A writer into a folder; recitation is of the statutes of the book, if there is one. */
    public TaskWriter(TaskSettings settings, Optional<StatuteBook> book, Path folder) {
        this.settings = settings;
        this.book = book;
        this.folder = folder;
        rows = new TaskRows(settings.seed(), book);
    }

    /**
     * Writes what is not written yet.
     *
     * @param threads how many threads work
     * @return the manifest
     * @throws ProblemsException if the folder holds tasks of other settings
     */
    public TaskContents write(int threads, Progress progress) throws IOException {
        String fingerprint = Fingerprint.of(
                        Json.line(settings) + book.map(TaskWriter::fingerprint).orElse(""))
                .hex();
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
            TaskContents written = Json.read(manifest, FORMAT, TaskContents.class);
            checkSame(written.fingerprint(), fingerprint);
            if (areThere(written.shards())) {
                return written;
            }
        }
        var shards = new ArrayList<Shard>();
        Set<String> finished = finished(fingerprint, shards);
        List<Block> blocks = blocks();
        int total = blocks.stream().mapToInt(block -> block.to() - block.from()).sum();
        try (Journal<Entry> journal = Journal.open(folder.resolve(JOURNAL), BLOCKS, Entry.class);
                Progress.Task task = progress.task("tasks", total, "rows");
                var workers = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<Entry>>();
            for (Block block : blocks) {
                if (finished.contains(block.name())) {
                    task.advance(block.to() - block.from());
                } else {
                    running.add(workers.submit(() -> {
                        var entry = new Entry(block.name(), fingerprint, write(block, task));
                        journal.append(entry);
                        return entry;
                    }));
                }
            }
            for (Future<Entry> future : running) {
                shards.addAll(BlockResult.of(future, workers::shutdownNow).shards());
            }
        }
        for (TaskTable table : TaskTable.values()) {
            AtomicFile.write(folder.resolve("schema").resolve(table.schema()), schema(table));
        }
        shards.sort(Comparator.comparing(Shard::file));
        var contents = new TaskContents(LICENCE, NOTICE, settings, book.isPresent(), fingerprint, shards);
        AtomicFile.write(folder.resolve(MANIFEST), Json.document(FORMAT, contents));
        Files.delete(folder.resolve(JOURNAL));
        return contents;
    }

    /** The JSON Schema of the rows of a table. */
    public static String schema(TaskTable table) {
        try (InputStream in =
                Objects.requireNonNull(TaskWriter.class.getResourceAsStream(table.schema()), table.schema())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<String> finished(String fingerprint, List<Shard> shards) throws IOException {
        var finished = new HashSet<String>();
        for (Entry entry : Journal.read(folder.resolve(JOURNAL), BLOCKS, Entry.class)) {
            checkSame(entry.settings(), fingerprint);
            if (areThere(entry.shards()) && finished.add(entry.block())) {
                shards.addAll(entry.shards());
            }
        }
        return finished;
    }

    private void checkSame(String written, String wanted) {
        if (!written.equals(wanted)) {
            throw ProblemsException.of(
                    "no tasks were written",
                    folder.toString(),
                    "holds tasks of other settings",
                    "choose another folder, or remove this one");
        }
    }

    private boolean areThere(List<Shard> shards) {
        return shards.stream().allMatch(shard -> Files.exists(folder.resolve(shard.file())));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (TaskTable table : TaskTable.values()) {
            int count = settings.rows(table);
            for (int from = 0; from < count; from += BLOCK) {
                blocks.add(new Block(table, from, Math.min(count, from + BLOCK)));
            }
        }
        return blocks;
    }

    private List<Shard> write(Block block, Progress.Task task) throws IOException {
        var texts = new TreeMap<String, StringBuilder>();
        var counts = new HashMap<String, Integer>();
        for (int index = block.from(); index < block.to(); index++) {
            String file = "%s/%s.jsonl".formatted(split(block.table(), index), block.name());
            texts.computeIfAbsent(file, _ -> new StringBuilder())
                    .append(Json.line(rows.row(block.table(), index)))
                    .append('\n');
            counts.merge(file, 1, Integer::sum);
            task.advance(1);
        }
        var shards = new ArrayList<Shard>();
        for (Map.Entry<String, StringBuilder> each : texts.entrySet()) {
            String text = each.getValue().toString();
            AtomicFile.write(folder.resolve(each.getKey()), text);
            shards.add(new Shard(
                    each.getKey(),
                    Objects.requireNonNull(counts.get(each.getKey())),
                    text.getBytes(StandardCharsets.UTF_8).length,
                    Fingerprint.of(text).hex()));
        }
        return shards;
    }

    /** By a hash of table and number, whatever the seed: 90, 5 and 5 in 100. */
    private static String split(TaskTable table, int index) {
        int percent = Math.floorMod(new Seeds(0).seed("split/" + table.key() + "/" + index), 100);
        return percent < 5 ? "test" : percent < 10 ? "validation" : "train";
    }

    private static String fingerprint(StatuteBook book) {
        var ids = new StringBuilder();
        book.laws().forEach(law -> law.versions()
                .forEach(text -> ids.append(text.version().id()).append('\n')));
        return Fingerprint.of(ids.toString()).hex();
    }
}
