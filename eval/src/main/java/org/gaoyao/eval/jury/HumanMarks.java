package org.gaoyao.eval.jury;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Marks that people gave answers: lines of {@code {"task", "i", "mark"}}, and {@code "model"} where there are several.
 * Marks are in the unit of the judge: points of the scale, or from 0 to 1 for rubrics.
 *
 * @param marks by model (empty where the file names none), task and number of the question
 */
public record HumanMarks(Map<String, Map<String, Map<Integer, Double>>> marks) {

    /** No marks. */
    public static final HumanMarks NONE = new HumanMarks(Map.of());

    /**
     * Reads a file; several marks for one answer count with their mean.
     *
     * @throws org.gaoyao.run.ProblemsException with every row that is damaged or lacks a field
     */
    public static HumanMarks read(Path file) throws IOException {
        var problems = new Problems();
        var sums = new HashMap<String, Map<String, Map<Integer, double[]>>>();
        List<String> lines = Files.readAllLines(file);
        for (int row = 1; row <= lines.size(); row++) {
            String where = file + ", row " + row;
            try {
                JsonNode line = Json.parse(lines.get(row - 1));
                if (!line.path("task").isString()
                        || !line.path("i").isInt()
                        || !line.path("mark").isNumber()) {
                    problems.add(
                            where, "lacks \"task\", \"i\" or \"mark\"", "write {\"task\":\"fact\",\"i\":0,\"mark\":7}");
                    continue;
                }
                double[] sum = sums.computeIfAbsent(line.path("model").asString(""), _ -> new HashMap<>())
                        .computeIfAbsent(line.path("task").asString(), _ -> new HashMap<>())
                        .computeIfAbsent(line.path("i").asInt(), _ -> new double[2]);
                sum[0] += line.path("mark").asDouble();
                sum[1]++;
            } catch (JacksonException damaged) {
                problems.add(where, "is damaged: " + damaged.getOriginalMessage(), "repair the row");
            }
        }
        problems.throwIfAny("no answer was judged");
        var marks = new HashMap<String, Map<String, Map<Integer, Double>>>();
        sums.forEach((model, tasks) -> tasks.forEach(
                (task, rows) -> rows.forEach((index, sum) -> marks.computeIfAbsent(model, _ -> new HashMap<>())
                        .computeIfAbsent(task, _ -> new HashMap<>())
                        .put(index, sum[0] / sum[1]))));
        return new HumanMarks(marks);
    }

    /** The marks of a model's answers to a task: its own, or those of a file that names no model. */
    public Map<Integer, Double> of(String model, String task) {
        return marks.getOrDefault(model, marks.getOrDefault("", Map.of())).getOrDefault(task, Map.of());
    }
}
