package org.gaoyao.eval.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.eval.benchmark.Form;
import org.gaoyao.eval.benchmark.OwnMeasure;
import org.gaoyao.eval.benchmark.Source;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.Json;

/**
 * A task that a user defines.
 *
 * @param name its name
 * @param file its records, a JSON array or JSON lines, in the folder of the definition
 * @param fields names of the records' fields, where they are not ours: ours to theirs
 * @param prompt how a record becomes a prompt: text with names of fields in braces
 * @param measure how it is scored
 * @param options the names among which an answer chooses, where the measure needs them
 */
public record OwnTask(
        String name, String file, Map<String, String> fields, String prompt, OwnMeasure measure, List<String> options) {

    public OwnTask {
        fields = Map.copyOf(fields);
        options = List.copyOf(options);
    }

    /** The task as every benchmark has it. */
    Task task(Form form) {
        var task = new LinkedHashMap<String, Object>();
        task.put("id", name);
        task.put("chinese", name);
        task.put("english", name);
        task.put("level", OwnBenchmark.LEVEL);
        task.put("measure", measure.measure());
        task.put("options", options);
        task.put("separator", ";");
        task.put("template", prompt);
        task.put("sources", List.of(new Source(file, form, fields, Map.of())));
        return Json.as(Task.class, Json.parse(Json.line(task)));
    }
}
