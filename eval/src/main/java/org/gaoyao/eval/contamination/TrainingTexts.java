package org.gaoyao.eval.contamination;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The texts of a training set, one document at a time: each line of {@code .jsonl} and each element of a {@code .json} array
 * with all of its strings however deep, each {@code .txt} and {@code .md} whole. All may end in {@code .gz}.
 */
public final class TrainingTexts {

    private TrainingTexts() {}

    /**
     * Hands over every document of a file, or of all files of a folder, in the order of their paths.
     *
     * @return how many there were
     * @throws org.gaoyao.run.ProblemsException naming every damaged row, or that there is no document
     */
    public static long forEach(Path place, Consumer<String> consumer) throws IOException {
        var problems = new Problems();
        var count = new long[1];
        Consumer<String> counting = text -> {
            count[0]++;
            consumer.accept(text);
        };
        for (Path file : files(place)) {
            read(file, counting, problems);
        }
        if (count[0] == 0 && problems.isEmpty()) {
            problems.add(place.toString(), "has no training text", "give files of .jsonl, .json, .txt or .md");
        }
        problems.throwIfAny("nothing was scored");
        return count[0];
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.equals(place) || file.toString().matches(".*\\.(jsonl?|txt|md)(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path file, Consumer<String> consumer, Problems problems) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            if (name.contains(".jsonl")) {
                int row = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    row++;
                    if (!line.isBlank()) {
                        document(file + ", row " + row, line, consumer, problems);
                    }
                }
                return;
            }
            String whole = lines.lines().collect(Collectors.joining("\n"));
            if (name.contains(".json")) {
                document(file.toString(), whole, consumer, problems);
            } else {
                consumer.accept(whole);
            }
        }
    }

    private static void document(String where, String json, Consumer<String> consumer, Problems problems) {
        try {
            JsonNode node = Json.parse(json);
            for (JsonNode each : node.isArray() ? node : List.of(node)) {
                var text = new StringJoiner("\n");
                strings(each, text);
                consumer.accept(text.toString());
            }
        } catch (JacksonException damaged) {
            problems.add(where, "is damaged: " + damaged.getOriginalMessage(), "repair the row, or leave the file out");
        }
    }

    private static void strings(JsonNode node, StringJoiner text) {
        if (node.isString()) {
            text.add(node.asString());
        } else {
            node.forEach(child -> strings(child, text));
        }
    }
}
