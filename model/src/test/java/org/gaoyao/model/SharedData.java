package org.gaoyao.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the data that lies beside the repository; tests that need it are skipped where it is absent. */
public final class SharedData {

    private SharedData() {}

    /** The folder or file {@code ../shared/…} as seen from the repository. */
    public static Path of(String... names) {
        Optional<Path> repository = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("jvm.flags")))
                .findFirst();
        assumeTrue(repository.isPresent(), "not within the repository");
        Path found = Path.of(repository.orElseThrow().resolveSibling("shared").toString(), names);
        assumeTrue(Files.exists(found), "shared data is absent: " + found);
        return found;
    }
}
