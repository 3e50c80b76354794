package org.gaoyao.eval.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.bias.LetterBias;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problem;

/**
 * Writes a scoreboard: {@code results.json} for programs, {@code results.csv} and {@code results.md} as tables, {@code
 * records.jsonl} with every answer, what was read in it and why it has its marks.
 */
public final class ResultFiles {

    private ResultFiles() {}

    /**
     * Writes all four files.
     *
     * @param predictions the name of the file or folder with the answers
     */
    public static void write(Scoreboard scoreboard, String predictions, Path folder) throws IOException {
        AtomicFile.write(folder.resolve(StoredRecord.FILE), out -> {
            for (TaskResult task : scoreboard.tasks()) {
                for (ScoredRecord record : task.records()) {
                    StoredRecord stored = StoredRecord.of(task.task().id(), record);
                    out.write((Json.line(stored) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        AtomicFile.write(folder.resolve("results.csv"), ResultTables.csv(scoreboard));
        AtomicFile.write(folder.resolve("results.md"), ResultTables.markdown(scoreboard));
        AtomicFile.write(folder.resolve("results.json"), Json.document(results(scoreboard, predictions)));
    }

    private static Map<String, Object> results(Scoreboard scoreboard, String predictions) {
        var results = new LinkedHashMap<String, Object>();
        results.put("benchmark", scoreboard.benchmark().id());
        results.put("version", scoreboard.benchmark().version());
        if (scoreboard.benchmark().standing() == Standing.USER) {
            results.put("definition", scoreboard.benchmark());
        }
        results.put("predictions", predictions);
        results.put("answers", scoreboard.records());
        results.put("coverage", scoreboard.coverage());
        results.put("missing", scoreboard.missing());
        results.put("surplus", scoreboard.surplus());
        results.put("notes", scoreboard.notes().stream().map(Problem::toString).toList());
        var tasks = new LinkedHashMap<String, Object>();
        scoreboard.tasks().forEach(task -> tasks.put(task.task().id(), task(task)));
        results.put("tasks", tasks);
        LetterBias.of(scoreboard.choices()).ifPresent(letters -> results.put("letters", letters(letters)));
        results.put(
                "levels", scoreboard.levels().stream().map(ResultFiles::level).toList());
        if (!scoreboard.pools().isEmpty()) {
            results.put(
                    "pools", scoreboard.pools().stream().map(ResultFiles::pool).toList());
        }
        return results;
    }

    private static Map<String, Object> task(TaskResult result) {
        var task = new LinkedHashMap<String, Object>();
        task.put("chinese", result.task().chinese());
        task.put("english", result.task().english());
        task.put("level", result.task().level());
        task.put("n", result.records().size());
        task.put("missing", result.missing());
        task.put("surplus", result.surplus());
        task.put("published", published(result));
        var corrected = new LinkedHashMap<String, Object>();
        corrected.put("score", result.corrected());
        corrected.put("low", result.interval().low());
        corrected.put("high", result.interval().high());
        corrected.put("abstention_rate", result.correctedAbstentions());
        corrected.put("scored", result.corrected(Mark.State.SCORED) + result.corrected(Mark.State.ABSTAINED));
        corrected.put("skipped", result.corrected(Mark.State.SKIPPED));
        corrected.put("failed", result.corrected(Mark.State.FAILED));
        corrected.putAll(result.correctedFigures());
        task.put("corrected", corrected);
        task.put("diagnosis", diagnosis(result.diagnosis()));
        if (!result.splits().isEmpty()) {
            task.put(
                    "contamination",
                    result.splits().stream().map(ResultFiles::split).toList());
        }
        task.put("flips", result.flips().stream().map(ResultFiles::flip).toList());
        return task;
    }

    private static Map<String, Object> diagnosis(Diagnosis diagnosis) {
        var row = new LinkedHashMap<String, Object>();
        row.put("silent", diagnosis.silent());
        row.put("unfinished", diagnosis.unfinished());
        row.put("unread", diagnosis.unread());
        diagnosis.letters().ifPresent(letters -> row.put("letters", letters(letters)));
        diagnosis.length().ifPresent(length -> {
            var bias = new LinkedHashMap<String, Object>();
            bias.put("answers", length.answers());
            bias.put("spearman", length.correlation());
            bias.put("p", length.probability());
            row.put("length", bias);
        });
        return row;
    }

    private static Map<String, Object> letters(LetterBias bias) {
        var letters = new LinkedHashMap<String, Object>();
        for (LetterBias.Letter letter : bias.letters()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("chosen", letter.chosen());
            row.put("right", letter.right());
            row.put("only_chosen", letter.onlyChosen());
            row.put("only_right", letter.onlyRight());
            row.put("p", letter.probability());
            letters.put(String.valueOf(letter.letter()), row);
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("questions", bias.questions());
        row.put("tested", bias.tested());
        row.put("p", bias.probability());
        row.put("letters", letters);
        return row;
    }

    private static Map<String, Object> split(Split split) {
        var row = new LinkedHashMap<String, Object>();
        row.put("window", split.window());
        row.put("untestable", split.untestable());
        row.put("clean", part(split.clean()));
        row.put("contaminated", part(split.contaminated()));
        return row;
    }

    private static Map<String, Object> part(Split.Part part) {
        var row = new LinkedHashMap<String, Object>();
        row.put("n", part.answers());
        if (part.answers() > 0) {
            row.put("score", part.score());
            row.put("low", part.interval().low());
            row.put("high", part.interval().high());
        }
        return row;
    }

    private static Map<String, Object> published(TaskResult result) {
        var published = new LinkedHashMap<String, Object>();
        published.put("score", result.published());
        published.put("abstention_rate", result.publishedAbstentions());
        published.putAll(result.publishedFigures());
        if (result.countsEdits()) {
            var parts = result.records().stream()
                    .map(record -> record.published().score().parts())
                    .toList();
            List<String> names = List.of("tp", "fp", "fn");
            for (int i = 0; i < names.size(); i++) {
                int place = i;
                published.put(names.get(i), (long) parts.stream()
                        .mapToDouble(each -> each.get(place).value())
                        .sum());
            }
        }
        return published;
    }

    private static Map<String, Object> flip(ScoredRecord record) {
        var flip = new LinkedHashMap<String, Object>();
        flip.put("i", record.item().index());
        flip.put("published", record.published().value());
        flip.put("corrected", record.corrected().value());
        flip.put("reason", reason(record));
        return flip;
    }

    /** Why the two rules disagree about an answer, in one sentence. */
    static String reason(ScoredRecord record) {
        return "published: %s; corrected: %s"
                .formatted(
                        record.published().score().reason(),
                        record.corrected().score().reason());
    }

    private static Map<String, Object> pool(PoolResult pool) {
        var row = new LinkedHashMap<String, Object>();
        row.put("pool", pool.pool().id());
        row.put("n", pool.n());
        row.put("published", pool.published());
        row.put("corrected", pool.corrected());
        return row;
    }

    private static Map<String, Object> level(LevelMean mean) {
        var row = new LinkedHashMap<String, Object>();
        row.put("level", mean.level().id());
        row.put("tasks", mean.tasks());
        row.put("published", mean.published());
        row.put("corrected", mean.corrected());
        return row;
    }
}
