package org.gaoyao.eval.prediction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Layout;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the answers of a model from a file or a folder, in whichever of these forms they are:
 *
 * <ul>
 *   <li>JSON lines with {@code task}, {@code i} and {@code prediction} or {@code output};
 *   <li>LexEval's files {@code MODEL_1_1.jsonl}: lines of {@code input}, {@code output}, {@code answer};
 *   <li>LawBench's files {@code 1-1.json}: an object of {@code "0"}, {@code "1"}, … with {@code origin_prompt}, {@code
 *       prediction}, {@code refr};
 *   <li>LegalKit's run folders, {@code predict/TASK/TASK_WORKER.json}: arrays of {@code id}, {@code prompt}, {@code
 *       prediction}, {@code gold};
 *   <li>LegalKit's JSON: such arrays, objects from id to answer, {@code {"tasks": {TASK: …}}}, {@code {"task": TASK,
 *       "predictions": …}};
 *   <li>what the judges of JEC-QA, CAIL2018, CAIL2019, CAIL2021 and CAIL2022 take;
 *   <li>CaseGen's files {@code defense.json}: lines of {@code id}, {@code response}.
 * </ul>
 *
 * <p>All may be compressed ({@code .gz}). Everything that is wrong is named at once, with its file and row.
 */
public final class PredictionReader {

    private static final List<String> ANSWERS = List.of("prediction", "output", "model_answer", "response");
    private static final List<String> REFERENCES = List.of("refr", "gold", "answer");
    private static final List<String> PROMPTS = List.of("origin_prompt", "prompt", "input");
    private static final List<String> NUMBERS = List.of("i", "id");

    private final Benchmark benchmark;
    private final Problems problems = new Problems();
    private final PredictionSet set = new PredictionSet();

    private final Map<String, Map<String, Integer>> ids;

    private PredictionReader(Benchmark benchmark, Map<String, Map<String, Integer>> ids) {
        this.benchmark = benchmark;
        this.ids = ids;
    }

    /**
     * Reads a file, or all files of a folder.
     *
     * @throws ProblemsException naming every damaged row, duplicate number and unknown task
     * @throws IOException if something cannot be read
     */
    public static PredictionSet read(Path place, Benchmark benchmark) throws IOException {
        return read(place, new PredictionReader(benchmark, Map.of()));
    }

    private static PredictionSet read(Path place, PredictionReader reader) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file :
                        files.filter(PredictionReader::isPredictions).sorted().toList()) {
                    reader.file(file);
                }
            }
        } else {
            reader.file(place);
        }
        if (reader.set.size() == 0 && reader.problems.isEmpty()) {
            reader.problems.add(place.toString(), "has no predictions", "docs/eval.md says which forms are read");
        }
        reader.problems.throwIfAny("nothing was scored");
        return reader.set;
    }

    /** The same, also of the files that name their questions as the benchmark's data do, by ids or as LexRAG does. */
    public static PredictionSet read(Path place, Questions questions) throws IOException {
        boolean own = questions.benchmark().layout() == Layout.LEXRAG && LexRagReader.reads(place);
        if (own) {
            return LexRagReader.read(place, questions);
        }
        var ids = new HashMap<String, Map<String, Integer>>();
        for (Task task : questions.benchmark().tasks()) {
            ids.put(task.id(), questions.numbers(task));
        }
        return read(place, new PredictionReader(questions.benchmark(), ids));
    }

    private static boolean isPredictions(Path file) {
        String name = file.getFileName().toString();
        boolean result = name.equals("result.json") || name.equals("results.json") || name.startsWith("judge");
        return Files.isRegularFile(file) && name.matches(".*\\.jsonl?(\\.gz)?") && !result;
    }

    private void file(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            if (name.contains(".jsonl")) {
                lines(file, lines);
            } else {
                String text = String.join("\n", lines.lines().toList());
                boolean document = whole(file, text);
                if (!document) {
                    lines(file, new BufferedReader(new StringReader(text)));
                }
            }
        }
    }

    private void lines(Path file, BufferedReader lines) throws IOException {
        Optional<Task> named = taskOfName(file);
        int row = 0;
        int record = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            row++;
            String where = file + ", row " + row;
            if (line.isBlank()) {
                problems.add(where, "is empty", "remove the row, or write the record that belongs there");
                continue;
            }
            try {
                JsonNode value = Json.parse(line);
                List<JsonNode> several = value.isArray() ? value.valueStream().toList() : List.of(value);
                for (JsonNode each : several) {
                    record(where, each, named, Optional.empty(), record);
                    record++;
                }
            } catch (JacksonException damaged) {
                damaged(where, damaged);
                record++;
            }
        }
    }

    /** Reads a file that is one JSON value; false if it is JSON lines after all. */
    private boolean whole(Path file, String text) {
        JsonNode root;
        try {
            root = Json.parse(text);
        } catch (JacksonException damaged) {
            boolean objects = text.startsWith("{") && text.indexOf("}\n{") > 0;
            boolean arrays = text.startsWith("[") && text.indexOf("]\n[") > 0;
            if (objects || arrays) {
                return false;
            }
            damaged(file + ", row " + Math.max(1, damaged.getLocation().getLineNr()), damaged);
            return true;
        }
        if (root.path("tasks").isObject()) {
            root.path("tasks").propertyStream().forEach(each -> task(file + ", task " + each.getKey(), each.getKey())
                    .ifPresent(task -> records(file.toString(), each.getValue(), Optional.of(task))));
        } else if (root.has("task") && root.has("predictions")) {
            String id = root.path("task").asString("");
            task(file.toString(), id)
                    .ifPresent(task -> records(file.toString(), root.path("predictions"), Optional.of(task)));
        } else {
            records(file.toString(), root, taskOfName(file));
        }
        return true;
    }

    private void records(String file, JsonNode records, Optional<Task> task) {
        int row = 0;
        if (records.isArray()) {
            for (JsonNode record : records) {
                record(file + ", record " + (row + 1), record, task, Optional.empty(), row);
                row++;
            }
        } else {
            records.propertyStream()
                    .forEach(each -> record(
                            file + ", record \"" + each.getKey() + "\"",
                            each.getValue(),
                            task,
                            Optional.of(each.getKey()),
                            0));
        }
    }

    private void record(String where, JsonNode record, Optional<Task> known, Optional<String> key, int place) {
        Optional<Task> task = known;
        if (record.has("task")) {
            task = task(where, record.path("task").asString(""));
        } else if (task.isEmpty()) {
            List<Task> submitted = benchmark.tasks().stream()
                    .filter(each -> each.submission().filter(record::has).isPresent())
                    .toList();
            if (!submitted.isEmpty()) {
                submitted.forEach(each -> record(where, record, Optional.of(each), key, place));
                return;
            }
            task = taskOfId(given(record, key));
            if (task.isEmpty()) {
                problems.add(where, "names no task", "add a field \"task\", or name the file after its task");
            }
        }
        Optional<String> answer = answer(record, task);
        if (answer.isEmpty()) {
            problems.add(where, "has no answer", "it belongs into the field \"prediction\", as text");
        }
        Optional<Integer> number = number(where, record, task, key, place);
        if (task.isPresent() && answer.isPresent() && number.isPresent()) {
            var prediction = new Prediction(
                    task.get().id(), number.get(), answer.get(), text(record, REFERENCES), prompt(record), where);
            set.add(prediction)
                    .ifPresent(before -> problems.add(
                            where,
                            "task %s has an answer to question %d already, in %s"
                                    .formatted(before.task(), before.index(), before.where()),
                            "keep one of them"));
        }
    }

    /** The answer of a record: a text, or a value as a contest takes it, which becomes its JSON. */
    private static Optional<String> answer(JsonNode record, Optional<Task> task) {
        if (record.isString()) {
            return Optional.of(record.asString());
        }
        if (record.isArray()) {
            return Optional.of(record.toString());
        }
        return text(record, ANSWERS)
                .or(() -> task.flatMap(Task::submission).filter(record::has).map(name -> json(record.path(name))))
                .or(() -> ANSWERS.stream()
                        .filter(name ->
                                record.path(name).isArray() || record.path(name).isNumber())
                        .map(name -> json(record.path(name)))
                        .findFirst());
    }

    private static String json(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    /** What a record says which question it answers: the key under which it stands, or its field. */
    private static Optional<String> given(JsonNode record, Optional<String> key) {
        return key.or(() -> NUMBERS.stream()
                .filter(record::has)
                .map(name -> record.path(name).asString(""))
                .findFirst());
    }

    private Optional<Task> taskOfId(Optional<String> id) {
        return benchmark.tasks().stream()
                .filter(task ->
                        id.isPresent() && ids.getOrDefault(task.id(), Map.of()).containsKey(id.get()))
                .findFirst();
    }

    /** The number of a record's question, which it says by its place or by its id; else the record's own place in the file. */
    private Optional<Integer> number(
            String where, JsonNode record, Optional<Task> task, Optional<String> key, int place) {
        Optional<String> given = given(record, key);
        if (given.isEmpty()) {
            return Optional.of(place);
        }
        Map<String, Integer> known = task.map(Task::id).map(ids::get).orElse(Map.of());
        if (known.containsKey(given.get()) && !record.has("i")) {
            return Optional.of(known.get(given.get()));
        }
        if (!given.get().matches("[0-9]{1,8}")) {
            String next = known.isEmpty()
                    ? "give the place of the question, from 0"
                    : Nearest.of(given.get(), known.keySet())
                            .map(near -> "did you mean " + near + "?")
                            .orElse("no question has this id");
            problems.add(where, "its number is \"" + given.get() + "\"", next);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(given.get()));
    }

    private static Optional<String> text(JsonNode record, List<String> names) {
        return names.stream()
                .filter(name -> record.path(name).isString())
                .map(name -> record.path(name).asString())
                .findFirst();
    }

    private static Optional<String> prompt(JsonNode record) {
        for (String name : PROMPTS) {
            JsonNode prompt = record.path(name);
            if (prompt.isString()) {
                return Optional.of(prompt.asString());
            }
            if (prompt.isArray() && !prompt.isEmpty()) {
                return Optional.of(prompt.get(0).path("prompt").asString(""));
            }
        }
        return Optional.empty();
    }

    /** The task that the last part of a file's name, or else its folder, is called after; or the only one. */
    private Optional<Task> taskOfName(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.jsonl?(\\.gz)?$", "");
        for (Task task : benchmark.tasks()) {
            Matcher tail = Pattern.compile("(?:^|.*[_/])" + Pattern.quote(task.id()) + "(?:_[0-9]+)?")
                    .matcher(name);
            Path folder = file.toAbsolutePath().getParent();
            boolean inFolder = folder != null && folder.endsWith(task.id());
            if (name.equals(task.id()) || name.endsWith("_" + task.id()) || (inFolder && tail.matches())) {
                return Optional.of(task);
            }
        }
        return benchmark.tasks().size() == 1 ? Optional.of(benchmark.tasks().getFirst()) : Optional.empty();
    }

    private Optional<Task> task(String where, String id) {
        Optional<Task> task = benchmark.task(id);
        if (task.isEmpty()) {
            List<String> ids = benchmark.tasks().stream().map(Task::id).toList();
            problems.add(
                    where,
                    "%s has no task \"%s\"".formatted(benchmark.name(), id),
                    Nearest.of(id, ids)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("its tasks are " + String.join(", ", ids)));
        }
        return task;
    }

    private void damaged(String where, JacksonException failure) {
        problems.add(where, "is damaged: " + failure.getOriginalMessage(), "repair the row, or get the file again");
    }
}
