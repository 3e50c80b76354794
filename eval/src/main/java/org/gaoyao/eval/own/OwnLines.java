package org.gaoyao.eval.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Form;
import org.gaoyao.eval.benchmark.OwnMeasure;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.rule.Scorings;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A benchmark in one file of JSON lines: {@code id}, {@code prompt}, {@code answer}, and where wanted {@code options} and
 * {@code measure}. The lines of a measure are a task, which is called after it.
 */
public final class OwnLines {

    private static final List<String> FIELDS = List.of("id", "prompt", "answer", "options", "measure");

    private final Path file;
    private final Problems problems;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<OwnMeasure, Set<String>> options = new LinkedHashMap<>();

    private OwnLines(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The benchmark of a file, called after it; every mistake in it goes to {@code problems}. */
    public static Benchmark read(Path file, Problems problems) throws IOException {
        var lines = new OwnLines(file, problems);
        int row = 0;
        for (String line : Files.readAllLines(file)) {
            row++;
            if (!line.isBlank()) {
                lines.line(file + ":" + row, row, line);
            }
        }
        String name = file.getFileName().toString();
        var tasks = new ArrayList<OwnTask>();
        lines.options.forEach((measure, names) ->
                tasks.add(new OwnTask(measure.key(), name, Map.of(), "{prompt}", measure, List.copyOf(names))));
        if (tasks.isEmpty() && problems.isEmpty()) {
            problems.add(file.toString(), "has no records", "write lines such as {\"id\",\"prompt\",\"answer\"}");
        }
        return OwnBenchmark.of(name.replaceFirst("\\.jsonl$", ""), file, tasks, Form.LINE);
    }

    private void line(String where, int row, String line) throws IOException {
        JsonNode record;
        try {
            record = Json.parse(line);
        } catch (JacksonException damaged) {
            problems.add(where, "is damaged: " + damaged.getOriginalMessage(), "repair the row");
            return;
        }
        record.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> problems.add(where, "unknown field \"" + field + "\"", near(field, FIELDS)));
        for (String needed : FIELDS.subList(0, 3)) {
            if (record.path(needed).isMissingNode()) {
                problems.add(where, "has no field \"" + needed + "\"", "");
            }
        }
        String id = record.path("id").asString("");
        Integer before = ids.putIfAbsent(id, row);
        if (before != null && !id.isEmpty()) {
            problems.add(where, "the id \"%s\" stands in row %d already".formatted(id, before), "give each its own");
        }
        String said = record.path("measure").asString("");
        Optional<OwnMeasure> measure = said.isEmpty()
                ? Optional.of(record.has("options") ? OwnMeasure.CHOICE : OwnMeasure.ROUGE)
                : OwnMeasure.of(said);
        if (measure.isEmpty()) {
            problems.add(where, "unknown measure \"" + said + "\"", near(said, OwnMeasure.keys()));
        } else {
            answer(where, record, measure.get());
        }
    }

    /** Whether the answer of a record can be scored by its measure. */
    private void answer(String where, JsonNode record, OwnMeasure measure) throws IOException {
        List<String> named = record.path("options")
                .valueStream()
                .map(option -> option.asString(""))
                .toList();
        Set<String> names = options.computeIfAbsent(measure, _ -> new LinkedHashSet<>());
        if (measure.needsOptions() && named.isEmpty()) {
            problems.add(where, "measure " + measure.key() + " needs \"options\"", "give a list of names");
            return;
        }
        if (measure.needsOptions()) {
            names.addAll(named);
        }
        if (record.has("answer")) {
            String answer = record.path("answer").isArray()
                    ? record.path("answer")
                            .valueStream()
                            .map(each -> each.asString(""))
                            .collect(Collectors.joining(";"))
                    : record.path("answer").asString("");
            Task task = new OwnTask("line", "", Map.of(), "", measure, measure.needsOptions() ? named : List.of())
                    .task(Form.LINE);
            OwnBenchmark.unscorable(Scorings.of(task, file, List.of()), answer)
                    .ifPresent(wrong -> problems.add(
                            where,
                            "the answer \"%s\" cannot be scored as %s: %s".formatted(answer, measure.key(), wrong),
                            "docs/eval.md says what answers of each measure look like"));
        }
    }

    private static String near(String name, List<String> known) {
        return Nearest.of(name, known)
                        .map(near -> "did you mean \"" + near + "\"? ")
                        .orElse("") + "known: " + String.join(", ", known);
    }
}
