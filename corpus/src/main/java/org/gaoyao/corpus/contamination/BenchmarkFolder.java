package org.gaoyao.corpus.contamination;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the items of the benchmarks below a folder, in whatever layout their repositories have.
 *
 * <p>Every {@code .json} and {@code .jsonl} file is a task: an array of objects, or one object a line. The text of an item is
 * its {@code question} (LawBench, and the turns of LexRAG's {@code conversation}), {@code input} (LexEval), {@code statement}
 * (JEC-QA) or {@code prompt} (CaseGen), the first that is there and not blank. Objects with none of them are no items; a file
 * without items is none of a benchmark.
 */
public final class BenchmarkFolder {

    private static final List<String> FIELDS = List.of("question", "input", "statement", "prompt");

    private BenchmarkFolder() {}

    /**
     * All items below a folder, by path and row.
     *
     * @throws org.gaoyao.run.ProblemsException with every file that cannot be read, or if there is no item at all
     */
    public static List<BenchmarkItem> read(Path folder) throws IOException {
        var problems = new Problems();
        var items = new ArrayList<BenchmarkItem>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            items.addAll(items(file, path.substring(0, path.lastIndexOf('.')), problems));
        }
        if (items.isEmpty() && problems.isEmpty()) {
            problems.add(
                    folder.toString(),
                    "has no benchmark in it",
                    "give the folder that holds the benchmarks' repositories, with their .json or .jsonl files");
        }
        problems.throwIfAny("the benchmarks were not read");
        return items;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static List<BenchmarkItem> items(Path file, String task, Problems problems) throws IOException {
        var items = new ArrayList<BenchmarkItem>();
        int row = 0;
        for (JsonNode node : nodes(file, problems)) {
            row++;
            for (String text : texts(node)) {
                items.add(new BenchmarkItem(task, row, text));
            }
        }
        return items;
    }

    private static List<JsonNode> nodes(Path file, Problems problems) throws IOException {
        String content = Files.readString(file);
        var nodes = new ArrayList<JsonNode>();
        if (content.stripLeading().startsWith("[")) {
            try {
                Json.parse(content).forEach(nodes::add);
            } catch (JacksonException failure) {
                problems.add(file.toString(), "is not JSON: " + failure.getOriginalMessage(), "fetch it again");
            }
            return nodes;
        }
        int row = 0;
        for (String line : content.lines().toList()) {
            row++;
            try {
                if (!line.isBlank()) {
                    nodes.add(Json.parse(line));
                }
            } catch (JacksonException failure) {
                problems.add(file + ":" + row, "is not JSON: " + failure.getOriginalMessage(), "fetch the file again");
                return List.of();
            }
        }
        return nodes;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        FIELDS.stream()
                .map(field -> node.path(field).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(texts::add);
        for (JsonNode turn : node.path("conversation")) {
            Optional.of(turn.path("question").path("content").asString(""))
                    .filter(text -> !text.isBlank())
                    .ifPresent(texts::add);
        }
        return texts;
    }
}
