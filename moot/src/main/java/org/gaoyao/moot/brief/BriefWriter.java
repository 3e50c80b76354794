package org.gaoyao.moot.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaoyao.moot.dataset.BlockResult;
import org.gaoyao.moot.dataset.Shard;
import org.gaoyao.moot.dataset.Split;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;

/**
 * Writes the tasks in short form: a folder a split, in it shards {@code brief-*.jsonl} of the six tasks on law and {@code
 * general-*.jsonl} of the others, one {@link TaskRow} a line, and last of all {@code tasks.json}.
 *
 * <p>Cases are split as in the other data sets of the moot court, by province and by a hash of their ids; all tasks of a case
 * are in one part. Equal settings give equal bytes on any number of threads.
 */
public final class BriefWriter {

    /** The name of the manifest. */
    public static final String MANIFEST = "tasks.json";

    private static final int BLOCK = 500;
    private static final Format FORMAT = Format.of("moot-brief", 1);
    private static final String LICENCE = "Apache-2.0, written by this program";

    /** The manifest. */
    record Contents(String licence, BriefSettings settings, List<Shard> shards) {}

    private final BriefSettings settings;
    private final BriefTasks tasks;
    private final BriefGeneral general;
    private final Path folder;

    /** A writer into a folder. */
    public BriefWriter(BriefSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        tasks = new BriefTasks(settings);
        general = new BriefGeneral(settings.seed());
    }

    /** Writes all of it on so many threads; returns the files, by name. */
    public List<Shard> write(int threads, Progress progress) throws IOException {
        var shards = new ArrayList<Shard>();
        try (Progress.Task task = progress.task("short tasks", settings.cases() + settings.general(), "rows");
                var workers = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<List<Shard>>>();
            for (int from = 0; from < settings.cases(); from += BLOCK) {
                int first = from;
                running.add(workers.submit(() -> cases(first, task)));
            }
            for (int from = 0; from < settings.general(); from += BLOCK) {
                int first = from;
                running.add(workers.submit(() -> general(first, task)));
            }
            for (Future<List<Shard>> block : running) {
                shards.addAll(BlockResult.of(block, workers::shutdownNow));
            }
        }
        shards.sort(Comparator.comparing(Shard::file));
        AtomicFile.write(
                folder.resolve(MANIFEST), Json.document(FORMAT, new Contents(LICENCE, settings, List.copyOf(shards))));
        return shards;
    }

    private List<Shard> cases(int from, Progress.Task task) throws IOException {
        var rows = new TreeMap<String, List<TaskRow>>();
        for (int index = from; index < Math.min(settings.cases(), from + BLOCK); index++) {
            SimulatedCase trial = tasks.trial(index);
            String split = Split.of(trial, settings.heldProvinces(), List.of()).folder();
            rows.computeIfAbsent(split, _ -> new ArrayList<>()).addAll(tasks.rows(index, trial));
            task.advance(1);
        }
        return write(rows, "brief", from / BLOCK);
    }

    private List<Shard> general(int from, Progress.Task task) throws IOException {
        var rows = new TreeMap<String, List<TaskRow>>();
        for (int index = from; index < Math.min(settings.general(), from + BLOCK); index++) {
            int percent = Math.floorMod(new Seeds(0).seed("split/general/" + index), 100);
            String split = percent < 5 ? "test" : percent < 10 ? "validation" : "train";
            rows.computeIfAbsent(split, _ -> new ArrayList<>()).add(general.row(index));
            task.advance(1);
        }
        return write(rows, "general", from / BLOCK);
    }

    private List<Shard> write(Map<String, List<TaskRow>> bySplit, String table, int block) throws IOException {
        var shards = new ArrayList<Shard>();
        for (Map.Entry<String, List<TaskRow>> split : bySplit.entrySet()) {
            String file = "%s/%s-%05d.jsonl".formatted(split.getKey(), table, block);
            var text = new StringBuilder();
            split.getValue().forEach(row -> text.append(Json.line(row)).append('\n'));
            AtomicFile.write(folder.resolve(file), text.toString());
            shards.add(new Shard(
                    file,
                    split.getValue().size(),
                    text.toString().getBytes(StandardCharsets.UTF_8).length,
                    Fingerprint.of(text.toString()).hex()));
        }
        return shards;
    }
}
