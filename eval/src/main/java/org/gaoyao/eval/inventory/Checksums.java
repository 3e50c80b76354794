package org.gaoyao.eval.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gaoyao.run.Fingerprint;

/** Digests of files of benchmarks, at the versions to which published figures and ours belong. */
final class Checksums {

    private static final String RESOURCE = "checksums.txt";

    private final Map<String, Fingerprint> known = new HashMap<>();

    private Checksums(String text) {
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split(" ", 3);
            known.put(cells[1] + " " + cells[2], new Fingerprint(cells[0]));
        });
    }

    /** The digests that come with the program. */
    static Checksums load() {
        try (InputStream in = Checksums.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the build");
            }
            return new Checksums(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether a file is the version that is known. */
    Piece.Version version(String benchmark, String place, Path file) throws IOException {
        Fingerprint expected = known.get(benchmark + " " + place);
        if (expected == null || !Files.isRegularFile(file)) {
            return Piece.Version.UNKNOWN;
        }
        return Fingerprint.of(file).equals(expected) ? Piece.Version.KNOWN : Piece.Version.OTHER;
    }
}
