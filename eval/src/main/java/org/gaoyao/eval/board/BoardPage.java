package org.gaoyao.eval.board;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.page.Packed;
import org.gaoyao.eval.page.Page;
import org.gaoyao.eval.result.StoredRecord;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Writes {@code scoreboard.html}: scores of several models side by side, down to every answer. */
public final class BoardPage {

    private BoardPage() {}

    /**
     * Writes the page.
     *
     * @param models at least one, all scored on the same benchmark
     * @throws org.gaoyao.run.ProblemsException with every folder that has no results, damaged ones, or those of another
     *     benchmark
     */
    public static void write(List<ScoredModel> models, Path page) throws IOException {
        List<JsonNode> results = results(models);
        Benchmark benchmark = Benchmark.ofResults(results.getFirst());
        var packed = new LinkedHashMap<String, String>();
        for (int model = 0; model < models.size(); model++) {
            for (var task : packed(models.get(model)).entrySet()) {
                packed.put(
                        "records-" + model + "-" + task.getKey(),
                        task.getValue().text());
            }
        }
        Page.write(page, BoardPage.class, "board.js", board(benchmark, models, results), packed);
    }

    private static List<JsonNode> results(List<ScoredModel> models) throws IOException {
        var problems = new Problems();
        var results = new ArrayList<JsonNode>();
        for (ScoredModel model : models) {
            Path file = model.folder().resolve("results.json");
            try {
                JsonNode result = Json.parse(Files.readString(file));
                results.add(result);
                if (!result.path("benchmark").equals(results.getFirst().path("benchmark"))) {
                    problems.add(
                            file.toString(),
                            "is of the benchmark " + result.path("benchmark").asString("?") + ", others are of "
                                    + results.getFirst().path("benchmark").asString("?"),
                            "make a board for each benchmark");
                }
            } catch (JacksonException damaged) {
                problems.add(file.toString(), "is damaged: " + damaged.getOriginalMessage(), "score the answers again");
            } catch (IOException absent) {
                problems.add(file.toString(), "cannot be read", "score the answers first: gaoyao eval score");
            }
        }
        problems.throwIfAny("the board was not written");
        return results;
    }

    private static Map<String, Object> board(Benchmark benchmark, List<ScoredModel> models, List<JsonNode> results) {
        var board = new LinkedHashMap<String, Object>();
        board.put("name", benchmark.name());
        board.put("version", benchmark.version());
        board.put("levels", benchmark.levels());
        var tasks = new ArrayList<Map<String, Object>>();
        benchmark
                .tasks()
                .forEach(task -> tasks.add(Map.of(
                        "id", task.id(), "chinese", task.chinese(), "english", task.english(), "level", task.level())));
        board.put("tasks", tasks);
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < models.size(); i++) {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", models.get(i).name());
            row.put("result", results.get(i));
            rows.add(row);
        }
        board.put("models", rows);
        return board;
    }

    /** The records of each task. */
    private static Map<String, Packed> packed(ScoredModel model) throws IOException {
        var packed = new LinkedHashMap<String, Packed>();
        try (BufferedReader lines = Files.newBufferedReader(model.folder().resolve(StoredRecord.FILE))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String task = Json.parse(line).path("task").asString("");
                packed.computeIfAbsent(task, _ -> new Packed()).add(line);
            }
        }
        return packed;
    }
}
