package org.gaoyao.eval.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The questions of a benchmark, read from a copy of its repository when they are asked for.
 *
 * @param benchmark the benchmark
 * @param folder the repository's folder
 */
public record Questions(Benchmark benchmark, Path folder) {

    /** The file with a task's questions, whether it exists or not. */
    public Path file(Task task) {
        return folder.resolve(benchmark.data().replace("{task}", task.id()));
    }

    /**
     * The questions of a task in the order of its file, a JSON array or JSON lines; empty if there is no file.
     *
     * @throws ProblemsException if the file is damaged
     */
    public Optional<List<Question>> of(Task task) throws IOException {
        Path file = file(task);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file);
        var questions = new ArrayList<Question>();
        int row = 0;
        try {
            if (text.stripLeading().startsWith("[")) {
                for (JsonNode record : Json.parse(text)) {
                    row++;
                    questions.add(question(record));
                }
            } else {
                for (String line : text.lines().toList()) {
                    row++;
                    if (!line.isBlank()) {
                        questions.add(question(Json.parse(line)));
                    }
                }
            }
        } catch (JacksonException damaged) {
            throw ProblemsException.of(
                    "the questions were not read",
                    file + ", row " + row,
                    "is damaged: " + damaged.getOriginalMessage(),
                    "get the file again from " + benchmark.source());
        }
        return Optional.of(List.copyOf(questions));
    }

    private Question question(JsonNode record) {
        String prompt = benchmark.prompt().parts().stream()
                .map(part -> record.path(part).asString(""))
                .collect(Collectors.joining(benchmark.prompt().separator()));
        return new Question(prompt, record.path("answer").asString(""));
    }
}
