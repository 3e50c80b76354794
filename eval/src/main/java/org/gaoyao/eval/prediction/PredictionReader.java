package org.gaoyao.eval.prediction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private PredictionReader(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /**
     * Reads a file, or all files of a folder.
     *
     * @throws ProblemsException naming every damaged row, duplicate number and unknown task
     * @throws IOException if something cannot be read
     */
    public static PredictionSet read(Path place, Benchmark benchmark) throws IOException {
        var reader = new PredictionReader(benchmark);
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

    /** The same, also of the files that name their questions as the benchmark's data do: LexRAG's. */
    public static PredictionSet read(Path place, Questions questions) throws IOException {
        boolean own = questions.benchmark().layout() == Layout.LEXRAG && LexRagReader.reads(place);
        return own ? LexRagReader.read(place, questions) : read(place, questions.benchmark());
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
                record(where, Json.parse(line), named, Optional.empty(), record);
            } catch (JacksonException damaged) {
                damaged(where, damaged);
            }
            record++;
        }
    }

    /** Reads a file that is one JSON value; false if it is JSON lines after all. */
    private boolean whole(Path file, String text) {
        JsonNode root;
        try {
            root = Json.parse(text);
        } catch (JacksonException damaged) {
            if (text.startsWith("{") && text.indexOf("}\n{") > 0) {
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
            problems.add(where, "names no task", "add a field \"task\", or name the file after its task");
        }
        Optional<String> answer = record.isString() ? Optional.of(record.asString()) : text(record, ANSWERS);
        if (answer.isEmpty()) {
            problems.add(where, "has no answer", "it belongs into the field \"prediction\", as text");
        }
        Optional<Integer> number = number(where, record, key, place);
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

    /** The number of a record: the key under which it stands, its field, or its place in the file. */
    private Optional<Integer> number(String where, JsonNode record, Optional<String> key, int place) {
        Optional<String> given = key.or(() -> NUMBERS.stream()
                .filter(record::has)
                .map(name -> record.path(name).asString(""))
                .findFirst());
        if (given.isEmpty()) {
            return Optional.of(place);
        }
        if (!given.get().matches("[0-9]{1,8}")) {
            problems.add(where, "its number is \"" + given.get() + "\"", "give the place of the question, from 0");
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
