package org.gaoyao.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/** Finds the data beside the repository, which fast tests do without: a test that needs it is skipped when it is absent. */
public final class SharedData {

    private SharedData() {}

    /** The file or folder {@code ../shared/NAME} as seen from the root of the repository; skips the test if absent. */
    public static Path at(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("recipes"))) {
            folder = folder.getParent();
        }
        Path found =
                folder == null ? Path.of(name) : folder.resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(found), "needs ../shared/" + name + ", which is absent");
        return found;
    }

    /** The 250 real judgments by their ids; skips the test if they are absent. */
    public static Map<String, String> judgments() throws IOException {
        var judgments = new LinkedHashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(at("data/cases/judge_documents.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode row = Json.parse(line);
                judgments.put(row.path("id").stringValue(), row.path("document").stringValue());
            }
        }
        return judgments;
    }
}
