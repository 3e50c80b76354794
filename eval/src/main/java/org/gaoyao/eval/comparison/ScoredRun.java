package org.gaoyao.eval.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.gaoyao.eval.result.StoredRecord;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A run as {@code gaoyao eval score} or {@code run} left it.
 *
 * @param name what it is called
 * @param benchmark the benchmark's id
 * @param version the benchmark's version
 * @param tasks the names of its tasks by id
 * @param records its records by {@link StoredRecord#name}, in the order of the file
 */
public record ScoredRun(
        String name,
        String benchmark,
        String version,
        Map<String, TaskName> tasks,
        SequencedMap<String, StoredRecord> records) {

    /** What a task is called. */
    public record TaskName(String chinese, String english) {}

    /**
     * Reads a run.
     *
     * @throws ProblemsException if there are no results, or they are damaged or of another version of the program
     */
    public static ScoredRun read(String name, Path folder) throws IOException {
        Path file = folder.resolve("results.json");
        if (!Files.exists(file)) {
            throw ProblemsException.of(
                    "nothing was compared",
                    file.toString(),
                    "is not there",
                    "score the answers first: gaoyao eval score");
        }
        JsonNode results;
        try {
            results = Json.parse(Files.readString(file));
        } catch (JacksonException damaged) {
            throw ProblemsException.of(
                    "nothing was compared",
                    file.toString(),
                    "is damaged: " + damaged.getOriginalMessage(),
                    "score the answers again: gaoyao eval score");
        }
        var records = new LinkedHashMap<String, StoredRecord>();
        StoredRecord.read(folder).forEach(record -> records.put(record.name(), record));
        var tasks = new LinkedHashMap<String, TaskName>();
        results.path("tasks")
                .propertyStream()
                .forEach(task -> tasks.put(
                        task.getKey(),
                        new TaskName(
                                task.getValue().path("chinese").asString(""),
                                task.getValue().path("english").asString(""))));
        return new ScoredRun(
                name,
                results.path("benchmark").asString(""),
                results.path("version").asString(""),
                tasks,
                records);
    }

    /** How many records of a task there are. */
    Map<String, Long> sizes() {
        var sizes = new LinkedHashMap<String, Long>();
        records.values().forEach(record -> sizes.merge(record.task(), 1L, Long::sum));
        return sizes;
    }
}
