package org.gaoyao.eval.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place where a benchmark's questions may lie, and in which form: benchmarks are copied in more than one.
 *
 * @param data the path of a task's questions in the folder; {@code {task}} stands for the task; may end in .gz
 * @param form what its rows look like
 * @param fields other names of fields: ours to those of the file; a field that is not among them keeps its name
 * @param where values of fields that a row must have to belong to a task, {@code {task}} for the task; rows without
 *     such a field belong too
 */
public record Source(String data, Form form, Map<String, String> fields, Map<String, String> where) {

    private static final int MOST_NAMED = 20;

    // What a definition leaves out is null here.
    @SuppressWarnings("NullAway")
    public Source {
        fields = copyOf(fields);
        where = copyOf(where);
    }

    private static Map<String, String> copyOf(@Nullable Map<String, String> given) {
        return given == null ? Map.of() : Map.copyOf(given);
    }

    /** The path of a task's questions. */
    public String data(Task task) {
        return data.replace("{task}", task.id());
    }

    /**
     * The records of a task, each with its instruction and, as {@code answer}, what is right.
     *
     * @param rows the rows of the file, also those of other tasks
     * @param file the file, for messages
     * @throws ProblemsException naming the rows that say of themselves what cannot be, or the first twenty and how many more
     */
    List<ObjectNode> records(List<JsonNode> rows, Task task, Path file) {
        var problems = new Problems();
        var records = new ArrayList<ObjectNode>();
        int wrong = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (belongs(rows.get(i), task)) {
                try {
                    records.addAll(form.records(renamed(rows.get(i)), task));
                } catch (IllegalArgumentException impossible) {
                    wrong++;
                    if (wrong <= MOST_NAMED) {
                        String what = Objects.toString(impossible.getMessage());
                        problems.add(file + ", row " + (i + 1), what, "repair the row");
                    }
                }
            }
        }
        if (wrong > MOST_NAMED) {
            problems.add(file.toString(), "has %d more such rows".formatted(wrong - MOST_NAMED), "");
        }
        problems.throwIfAny("the questions were not read");
        for (ObjectNode record : records) {
            if (!record.has("instruction")) {
                record.put("instruction", task.instruction().orElse(""));
            }
            record.put("answer", record.path(task.answerField()).asString(""));
        }
        return records;
    }

    private JsonNode renamed(JsonNode row) {
        if (fields.isEmpty() || !row.isObject()) {
            return row;
        }
        ObjectNode renamed = ((ObjectNode) row).deepCopy();
        fields.forEach((ours, theirs) -> {
            renamed.remove(ours);
            if (row.has(theirs)) {
                renamed.remove(theirs);
                renamed.set(ours, row.path(theirs));
            }
        });
        return renamed;
    }

    private boolean belongs(JsonNode row, Task task) {
        if (form == Form.LINE) {
            return OwnMeasure.keyOf(row).equals(task.id());
        }
        return where.entrySet().stream().allMatch(field -> {
            JsonNode value = row.path(field.getKey());
            return value.isMissingNode()
                    || value.asString("").equals(field.getValue().replace("{task}", task.id()));
        });
    }
}
