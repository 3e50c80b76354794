package org.gaoyao.eval.jury;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.rule.Reply;
import org.gaoyao.eval.session.Sample;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The answers of a model that were asked and scored: a folder with {@code results.json} and {@code records.jsonl}.
 *
 * @param name what the model is called
 * @param folder the folder
 */
public record ScoredRun(String name, Path folder) {

    private static final String NOT_JUDGED = "no answer was judged";

    /** The file with the scores. */
    Path results() {
        return folder.resolve("results.json");
    }

    /** The file with every answer. */
    Path records() {
        return folder.resolve("records.jsonl");
    }

    /**
     * The benchmark that all of some runs were scored on.
     *
     * @throws ProblemsException naming every run that was not scored, or on another benchmark
     */
    public static String benchmark(List<ScoredRun> runs) throws IOException {
        var problems = new Problems();
        var found = new TreeMap<String, Path>();
        for (ScoredRun run : runs) {
            if (!Files.exists(run.results()) || !Files.exists(run.records())) {
                problems.add(
                        run.folder().toString(),
                        "has no results.json or no records.jsonl",
                        "score the answers first: gaoyao eval run, gaoyao eval score");
                continue;
            }
            try {
                String id = Json.parse(Files.readString(run.results()))
                        .path("benchmark")
                        .asString("");
                found.putIfAbsent(id, run.folder());
            } catch (JacksonException damaged) {
                problems.add(
                        run.results().toString(),
                        "is damaged: " + damaged.getOriginalMessage(),
                        "score the answers again");
            }
        }
        if (found.size() > 1) {
            problems.add("the runs", "are of several benchmarks: " + found, "judge those of one benchmark at a time");
        }
        problems.throwIfAny(NOT_JUDGED);
        return found.firstKey();
    }

    /**
     * The answers of some tasks that can be judged, by task; failed requests, silence and thinking that never ended are no
     * answers.
     *
     * @param sample to how many questions of each task; empty for all
     * @throws ProblemsException naming every row that is damaged, or answers no question of the data
     */
    public Map<String, List<Candidate>> candidates(Questions questions, List<Task> tasks, Optional<Integer> sample)
            throws IOException {
        var asked = new TreeMap<String, List<Question>>();
        var chosen = new TreeMap<String, Set<Integer>>();
        for (Task task : tasks) {
            List<Question> all = questions.of(task).orElse(List.of());
            asked.put(task.id(), all);
            chosen.put(task.id(), Set.copyOf(Sample.of(questions.benchmark(), task, all.size(), sample)));
        }
        var candidates = new TreeMap<String, List<Candidate>>();
        var problems = new Problems();
        int row = 0;
        try (BufferedReader lines = Files.newBufferedReader(records())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                JsonNode record = Json.parse(line);
                String task = record.path("task").asString("");
                int index = record.path("i").asInt(-1);
                Optional<List<Question>> questionsOfTask = Optional.ofNullable(asked.get(task));
                if (questionsOfTask.isPresent()) {
                    List<Question> all = questionsOfTask.get();
                    if (index < 0 || index >= all.size()) {
                        problems.add(
                                records() + ", row " + row,
                                "answers question %d of task %s, which the data do not have".formatted(index, task),
                                "give the folder of the benchmark's data that was asked");
                        continue;
                    }
                    if (!chosen.getOrDefault(task, Set.of()).contains(index)) {
                        continue;
                    }
                    answer(record).ifPresent(text -> candidates
                            .computeIfAbsent(task, _ -> new ArrayList<>())
                            .add(new Candidate(task, index, all.get(index), text)));
                }
            }
        } catch (JacksonException damaged) {
            problems.add(
                    records() + ", row " + row,
                    "is damaged: " + damaged.getOriginalMessage(),
                    "score the answers again");
        }
        problems.throwIfAny(NOT_JUDGED);
        return candidates;
    }

    private static Optional<String> answer(JsonNode record) {
        return switch (Reply.of(record.path("prediction").asString(""))) {
            case Reply.Answer(String text) when !text.isBlank() -> Optional.of(text);
            case Reply.Answer _, Reply.Unfinished _, Reply.Failed _ -> Optional.empty();
        };
    }
}
