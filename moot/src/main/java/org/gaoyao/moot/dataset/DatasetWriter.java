package org.gaoyao.moot.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * Writes a data set: a folder a split, and in it shards of the tables {@code cases}, {@code documents}, {@code exercises}
 * and {@code case-files}, one JSON object a line; beside them the schemas and, last of all, {@code manifest.json}.
 *
 * <p>Cases are written in blocks of {@value #BLOCK}; a block is a unit of work for a thread, and what is known of finished
 * blocks stands in a journal, so that a writer that was killed goes on where it stopped. Equal settings give equal bytes on
 * any number of threads, interrupted or not.
 */
public final class DatasetWriter {

    /** The name of the manifest. */
    public static final String MANIFEST = "manifest.json";

    /** The tables. */
    public static final List<String> TABLES = List.of("cases", "documents", "exercises", "case-files");

    private static final int BLOCK = 250;
    private static final String JOURNAL = "blocks.jsonl";
    private static final Format FORMAT = Format.of("moot-dataset", 1);
    private static final Format BLOCKS = Format.of("moot-blocks", 1);
    private static final String LICENCE = "Apache-2.0, written by this program";
    private static final String NOTICE = "模拟案件，人名、地名、案情均为虚构，不是真实裁判文书。 / Simulated cases; people, places and"
            + " events are invented; no real judgments.";

    /** The settings, as the first entry of the journal, or a finished block. */
    record Entry(int block, String settings, List<Shard> shards) {}

    private final MootCourt court;
    private final DatasetSettings layout;
    private final Path folder;

    /** A writer of the cases of a court into a folder. */
    public DatasetWriter(MootCourt court, DatasetSettings layout, Path folder) {
        this.court = court;
        this.layout = layout;
        this.folder = folder;
    }

    /**
     * Writes what is not written yet.
     *
     * @param threads how many threads work
     * @return the manifest
     * @throws ProblemsException if the folder holds a data set of other settings
     */
    public Contents write(int threads, Progress progress) throws IOException {
        String settings =
                Fingerprint.of(Json.line(court.settings()) + Json.line(layout)).hex();
        var finished = new TreeMap<Integer, List<Shard>>();
        for (Entry entry : Journal.read(folder.resolve(JOURNAL), BLOCKS, Entry.class)) {
            if (!entry.settings().equals(settings)) {
                throw ProblemsException.of(
                        "the data set was not written",
                        folder.toString(),
                        "holds a data set of other settings",
                        "choose another folder, or remove this one");
            }
            if (entry.shards().stream().allMatch(shard -> Files.exists(folder.resolve(shard.file())))) {
                finished.put(entry.block(), entry.shards());
            }
        }
        int count = court.settings().count();
        int blocks = (count + BLOCK - 1) / BLOCK;
        try (Journal<Entry> journal = Journal.open(folder.resolve(JOURNAL), BLOCKS, Entry.class);
                Progress.Task task = progress.task("cases", count, "cases");
                var workers = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<Entry>>();
            for (int block = 0; block < blocks; block++) {
                int number = block;
                if (finished.containsKey(block)) {
                    task.advance(size(block));
                } else {
                    running.add(workers.submit(() -> {
                        var entry = new Entry(number, settings, block(number, task));
                        journal.append(entry);
                        return entry;
                    }));
                }
            }
            for (Future<Entry> future : running) {
                Entry entry = BlockResult.of(future, workers::shutdownNow);
                finished.put(entry.block(), entry.shards());
            }
        }
        for (String table : TABLES) {
            AtomicFile.write(folder.resolve("schema").resolve(table + ".schema.json"), schema(table));
        }
        var contents = new Contents(
                LICENCE,
                NOTICE,
                court.settings(),
                layout,
                finished.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Shard::file))
                        .toList());
        AtomicFile.write(folder.resolve(MANIFEST), Json.document(FORMAT, contents));
        return contents;
    }

    /** The JSON Schema of the rows of a table. */
    public static String schema(String table) {
        String name = table + ".schema.json";
        try (InputStream in = Objects.requireNonNull(DatasetWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Shard> block(int block, Progress.Task task) throws IOException {
        var texts = new TreeMap<String, StringBuilder>();
        var rows = new HashMap<String, Integer>();
        for (int index = block * BLOCK; index < block * BLOCK + size(block); index++) {
            Simulation simulation = court.hear(index);
            String split = Split.of(simulation.trial(), layout.heldProvinces(), layout.heldMatters())
                    .folder();
            append(texts, rows, split, "cases", block, CaseRow.of(simulation.trial()));
            for (Document document : simulation.documents()) {
                append(texts, rows, split, "documents", block, DocumentRow.of(simulation.trial(), document));
            }
            for (int number = 0; number < simulation.exercises().size(); number++) {
                append(
                        texts,
                        rows,
                        split,
                        "exercises",
                        block,
                        ExerciseRow.of(
                                simulation.trial(),
                                number,
                                simulation.exercises().get(number)));
            }
            if (layout.caseFileEvery() > 0 && index % layout.caseFileEvery() == 0) {
                append(
                        texts,
                        rows,
                        split,
                        "case-files",
                        block,
                        DocumentRow.of(simulation.trial(), court.caseFile(index)));
            }
            task.advance(1);
        }
        var shards = new ArrayList<Shard>();
        for (Map.Entry<String, StringBuilder> each : texts.entrySet()) {
            byte[] bytes = each.getValue().toString().getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(folder.resolve(each.getKey()), out -> out.write(bytes));
            shards.add(new Shard(
                    each.getKey(),
                    Objects.requireNonNull(rows.get(each.getKey())),
                    bytes.length,
                    Fingerprint.of(each.getValue().toString()).hex()));
        }
        return shards;
    }

    private int size(int block) {
        return Math.min(BLOCK, court.settings().count() - block * BLOCK);
    }

    private static void append(
            Map<String, StringBuilder> texts,
            Map<String, Integer> rows,
            String split,
            String table,
            int block,
            Record row) {
        String file = "%s/%s-%05d.jsonl".formatted(split, table, block);
        texts.computeIfAbsent(file, _ -> new StringBuilder())
                .append(Json.line(row))
                .append('\n');
        rows.merge(file, 1, Integer::sum);
    }
}
