package org.gaoyao.model.tokenizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** The folder {@code shared} beside the project, where there is one. */
final class SharedData {

    private SharedData() {}

    /** A file or folder in it; skips the test where it is absent. */
    static Path of(String name) {
        Path root = Path.of("").toAbsolutePath(); // the module's folder, or the project's
        Path project = Files.exists(root.resolve(".ci")) ? root : root.resolveSibling("");
        Path path = project.resolveSibling("shared").resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "../shared/" + name + " is not here");
        return path;
    }

    /** The first so many characters of statutes, article after article. */
    static String statutes(int characters) throws IOException {
        var text = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(of("data/statutes/articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine();
                    line != null && text.length() < characters;
                    line = reader.readLine()) {
                text.append(Json.parse(line).path("text").asString("")).append('\n');
            }
        }
        return text.substring(0, Math.min(characters, text.length()));
    }

    /** The lines of a JSON-lines file. */
    static List<JsonNode> lines(String name) throws IOException {
        return Files.readAllLines(of(name)).stream()
                .filter(line -> !line.isBlank())
                .map(Json::parse)
                .toList();
    }
}
