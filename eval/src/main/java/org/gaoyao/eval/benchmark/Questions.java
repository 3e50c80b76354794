package org.gaoyao.eval.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The questions of a benchmark, read from a copy of its repository when they are asked for.
 *
 * @param benchmark the benchmark
 * @param folder the repository's folder
 * @param prompt how they are put
 */
public record Questions(Benchmark benchmark, Path folder, Prompt prompt) {

    /** The questions as the benchmark usually puts them. */
    public Questions(Benchmark benchmark, Path folder) {
        this(benchmark, folder, benchmark.prompt(null));
    }

    /** The file with a task's questions, whether it exists or not. */
    public Path file(Task task) throws IOException {
        String path = prompt.data().replace("{task}", task.id());
        return switch (benchmark.layout()) {
            case RECORDS -> folder.resolve(path);
            case MOOT -> MootQuestions.part(folder, path);
        };
    }

    /**
     * The questions of a task in the order of its file, a JSON array or JSON lines; empty if there is no file.
     *
     * @throws ProblemsException if the file, or that of the examples, is damaged, or there are no examples
     */
    public Optional<List<Question>> of(Task task) throws IOException {
        return switch (benchmark.layout()) {
            case RECORDS -> records(task);
            case MOOT -> MootQuestions.of(task.id(), file(task));
        };
    }

    private Optional<List<Question>> records(Task task) throws IOException {
        Path file = file(task);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<JsonNode> shown = examples(task);
        return Optional.of(records(file).stream()
                .map(record -> prompt.question(task, record, shown))
                .toList());
    }

    private List<JsonNode> examples(Task task) throws IOException {
        if (prompt.examples().isEmpty()) {
            return List.of();
        }
        Path file = folder.resolve(prompt.examples().get().replace("{task}", task.id()));
        var problems = new Problems();
        List<JsonNode> examples = Files.exists(file) ? records(file) : List.of();
        if (examples.isEmpty()) {
            problems.add(file.toString(), "has no examples", "get them from " + benchmark.source());
        }
        for (int i = 0; i < examples.size(); i++) {
            if (examples.get(i).path("answer").asString("").isBlank()) {
                problems.add(
                        file + ", row " + (i + 1),
                        "is an example without an answer",
                        "add the field \"answer\": some versions of the repository leave it out");
            }
        }
        problems.throwIfAny("the questions were not read");
        return examples;
    }

    private List<JsonNode> records(Path file) throws IOException {
        String text = Files.readString(file);
        var records = new ArrayList<JsonNode>();
        int row = 0;
        try {
            if (text.stripLeading().startsWith("[")) {
                Json.parse(text).forEach(records::add);
            } else {
                for (String line : text.lines().toList()) {
                    row++;
                    if (!line.isBlank()) {
                        records.add(Json.parse(line));
                    }
                }
            }
        } catch (JacksonException damaged) {
            throw ProblemsException.of(
                    "the questions were not read",
                    file + ", row "
                            + Math.max(row, Math.max(1, damaged.getLocation().getLineNr())),
                    "is damaged: " + damaged.getOriginalMessage(),
                    "get the file again from " + benchmark.source());
        }
        return records;
    }
}
