package org.gaoyao.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the data that lies beside the repository; tests that need it are skipped where it is absent. */
public final class SharedData {

    private SharedData() {}

    /** The folder or file {@code ../shared/…} as seen from the repository. */
    public static Path of(String... names) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("jvm.flags"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null && folder.getParent() != null, "not within the repository");
        Path found = Path.of(folder.resolveSibling("shared").toString(), names);
        assumeTrue(Files.exists(found), "shared data is absent: " + found);
        return found;
    }
}
