package org.gaoyao.eval.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

    /** The file with a task's questions: the first that is there, or the first of those that could be. */
    public Path file(Task task) throws IOException {
        return switch (benchmark.layout()) {
            case RECORDS -> folder.resolve(source(task).data(task));
            case MOOT -> MootQuestions.part(folder, path(task));
            case CASEGEN, LEXRAG -> folder.resolve(path(task));
            case RUBRICS -> firstThatExists(path(task));
        };
    }

    /** Where a task's questions may lie, best first; empty if the layout of the benchmark says that alone. */
    public List<Source> sources(Task task) {
        if (benchmark.layout() != Layout.RECORDS) {
            return List.of();
        }
        List<Source> own = task.sources().isEmpty() ? benchmark.sources() : task.sources();
        return own.isEmpty() ? List.of(new Source(prompt.data(), Form.RECORD, Map.of(), Map.of())) : own;
    }

    private Source source(Task task) {
        List<Source> sources = sources(task);
        return sources.stream()
                .filter(source -> Files.exists(folder.resolve(source.data(task))))
                .findFirst()
                .orElseGet(sources::getFirst);
    }

    /** The numbers of a task's questions by the ids that its records have, in their order; empty if they have none. */
    public Map<String, Integer> numbers(Task task) throws IOException {
        var numbers = new LinkedHashMap<String, Integer>();
        if (benchmark.layout() != Layout.RECORDS || !source(task).form().keepsIds() || !Files.exists(file(task))) {
            return numbers;
        }
        List<ObjectNode> records = flat(task);
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).has("id")) {
                numbers.putIfAbsent(records.get(i).path("id").asString(""), i);
            }
        }
        return numbers;
    }

    private List<ObjectNode> flat(Task task) throws IOException {
        Path file = file(task);
        return source(task).records(Rows.read(file, benchmark.source()), task, file);
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
            case CASEGEN -> {
                Optional<List<JsonNode>> cases = whole(task);
                yield cases.isEmpty()
                        ? Optional.empty()
                        : Optional.of(CaseGenQuestions.of(task.id(), cases.get(), file(task), folder));
            }
            case LEXRAG -> whole(task).map(conversations -> LexRagQuestions.of(task.id(), conversations));
            case RUBRICS -> {
                Path file = file(task);
                yield whole(task).map(records -> RubricQuestions.of(records, file));
            }
        };
    }

    private String path(Task task) {
        return prompt.data().replace("{task}", task.id());
    }

    /** A file of records under a path without its ending: as lines or as an array, in the folder or in its {@code data}. */
    private Path firstThatExists(String path) {
        return Stream.of(path + ".jsonl", path + ".json", "data/" + path + ".jsonl", "data/" + path + ".json")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(path + ".jsonl"));
    }

    private Optional<List<JsonNode>> whole(Task task) throws IOException {
        return Files.exists(file(task)) ? Optional.of(Rows.read(file(task), benchmark.source())) : Optional.empty();
    }

    private Optional<List<Question>> records(Task task) throws IOException {
        if (!Files.exists(file(task))) {
            return Optional.empty();
        }
        List<JsonNode> shown = examples(task);
        var questions = new ArrayList<Question>();
        for (ObjectNode record : flat(task)) {
            questions.add(prompt.question(task, record, shown));
        }
        return Optional.of(List.copyOf(questions));
    }

    private List<JsonNode> examples(Task task) throws IOException {
        if (prompt.examples().isEmpty()) {
            return List.of();
        }
        Path file = folder.resolve(prompt.examples().get().replace("{task}", task.id()));
        var problems = new Problems();
        List<JsonNode> examples = Files.exists(file) ? Rows.read(file, benchmark.source()) : List.of();
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
}
