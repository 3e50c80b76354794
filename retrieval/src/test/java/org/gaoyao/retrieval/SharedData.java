package org.gaoyao.retrieval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the data beside the repository, which fast tests do without: a test that needs it is skipped when it is absent. */
public final class SharedData {

    private SharedData() {}

    /** The file or folder {@code ../shared/NAME} as seen from the root of the repository; skips the test if absent. */
    public static Path at(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.isDirectory(folder.resolve("recipes"))
                && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        Path found =
                folder == null ? Path.of(name) : folder.resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(found), "needs ../shared/" + name + ", which is absent");
        return found;
    }
}
