package org.gaoyao.moot.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** The parts of invented names of places, by what is named, as the resource {@code names.txt} lists them. */
final class NamePool {

    private static final Map<String, List<String>> PARTS = read();

    private NamePool() {}

    /** One of the parts of a kind. */
    static String draw(String kind, RandomGenerator random) {
        List<String> parts = Objects.requireNonNull(PARTS.get(kind), kind);
        return parts.get(random.nextInt(parts.size()));
    }

    /** The lines of a resource of this package that are neither empty nor comments. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(NamePool.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A line is a kind and its parts: words where there are several, else the characters of the one word. */
    private static Map<String, List<String>> read() {
        var parts = new HashMap<String, List<String>>();
        for (String line : lines("names.txt")) {
            String[] words = line.split(" ", -1);
            parts.put(
                    words[0],
                    words.length > 2
                            ? List.of(Arrays.copyOfRange(words, 1, words.length))
                            : words[1].codePoints()
                                    .mapToObj(Character::toString)
                                    .toList());
        }
        return Map.copyOf(parts);
    }
}
