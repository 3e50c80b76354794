package org.gaoyao.chat.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** The lines of a JSON-lines file. */
    static List<JsonNode> lines(String name) throws IOException {
        return Files.readAllLines(of(name)).stream()
                .filter(line -> !line.isBlank())
                .map(Json::parse)
                .toList();
    }
}
