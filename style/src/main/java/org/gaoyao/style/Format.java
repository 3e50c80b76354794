package org.gaoyao.style;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Checks that every Java file below the current folder is formatted as palantir-java-format does it (120 columns, four
 * spaces), or formats it.
 *
 * <p>A program of our own, because the Maven plugins for formatters run inside Maven's JVM, which may be too old to parse
 * the newest syntax; this one runs on the JDK that compiles.
 */
@NullMarked
final class Format {

    private Format() {}

    /** Runs with {@code check} (exit 1 when a file differs, and its name) or {@code fix} (rewrites those that differ). */
    static void main(String[] arguments) throws IOException, FormatterException {
        boolean fix = arguments.length == 1 && arguments[0].equals("fix");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var different = new ArrayList<Path>();
        for (Path file : sources()) {
            String before = Files.readString(file);
            String after = formatter.formatSourceAndFixImports(before);
            if (!after.equals(before)) {
                different.add(file);
                if (fix) {
                    Files.writeString(file, after);
                }
            }
        }
        different.forEach(file -> System.out.println((fix ? "formatted " : "not formatted: ") + file));
        if (!fix && !different.isEmpty()) {
            System.out.println("Run: mvn -q -pl style process-classes -Dformat=fix");
            System.exit(1);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
