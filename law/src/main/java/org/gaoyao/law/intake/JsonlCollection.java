package org.gaoyao.law.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A law collection in JSON lines: {@code laws.jsonl} with one version a row, {@code articles.jsonl} with one article a row,
 * and {@code local_articles.jsonl} with articles of local regulations that carry the facts of their law; each may be
 * gzipped, and either of the two halves may be absent.
 */
public final class JsonlCollection {

    private static final String LAWS = "laws.jsonl";
    private static final String ARTICLES = "articles.jsonl";
    private static final String LOCAL = "local_articles.jsonl";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonlCollection() {}

    /** Whether a folder holds such a collection. */
    public static boolean isAt(Path folder) {
        return Stream.of(LAWS, ARTICLES, LOCAL)
                .anyMatch(name -> file(folder, name).isPresent());
    }

    /** Whether a file is a part of such a collection; the whole collection is then the folder that it is in. */
    static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return Stream.of(LAWS, ARTICLES, LOCAL).anyMatch(part -> name.equals(part) || name.equals(part + ".gz"));
    }

    /** Reads the collection in a folder. */
    public static Harvest read(Path folder, Progress progress) {
        var problems = new Problems();
        Optional<Path> laws = file(folder, LAWS);
        Optional<Path> articles = file(folder, ARTICLES);
        if (laws.isPresent() != articles.isPresent()) {
            String missing = laws.isPresent() ? ARTICLES : LAWS;
            problems.add(folder.toString(), "has no " + missing + " or " + missing + ".gz", "put the two side by side");
        }
        var nationalLaws = new NationalLaws();
        var localRegulations = new LocalRegulations();
        try (Progress.Task task = progress.task("reading " + folder.getFileName(), -1, "rows")) {
            boolean wholeLaws = laws.isEmpty() || rows(laws.get(), problems, task, nationalLaws::law);
            boolean wholeArticles = articles.isEmpty() || rows(articles.get(), problems, task, nationalLaws::article);
            Optional<Path> local = file(folder, LOCAL);
            boolean wholeLocal = local.isEmpty() || rows(local.get(), problems, task, localRegulations::article);
            var leftOut = new ArrayList<String>();
            var texts = new ArrayList<>(nationalLaws.finish(leftOut, wholeLaws && wholeArticles));
            texts.addAll(localRegulations.finish(leftOut, wholeLocal));
            return new Harvest(texts, problems.found(), leftOut, List.of());
        }
    }

    private static Optional<Path> file(Path folder, String name) {
        return Stream.of(folder.resolve(name), folder.resolve(name + ".gz"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static boolean rows(Path file, Problems problems, Progress.Task task, Consumer<JsonRow> sink) {
        return Lines.read(file, problems, (number, line) -> {
            task.advance(1);
            if (line.isBlank()) {
                return;
            }
            try {
                JsonNode node = MAPPER.readTree(line);
                if (node.isObject()) {
                    sink.accept(new JsonRow(file, number, node, problems));
                } else {
                    problems.add(file + ", row " + number, "is not a JSON object", "");
                }
            } catch (JacksonException fault) {
                problems.add(file + ", row " + number, "is not JSON: " + fault.getOriginalMessage(), "");
            }
        });
    }
}
