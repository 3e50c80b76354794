package org.gaoyao.score.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** The tables of facts that come with this package: a key, a tab, values separated by blanks. NOTICE says whose they are. */
final class Table {

    private Table() {}

    /** Reads a table; every key comes with the first of its values. */
    static void lines(String name, BiConsumer<String, String> row) {
        rows(name, (key, values) -> row.accept(key, values.split(" ", 2)[0]));
    }

    /** Reads a table; every key comes with all of its values. */
    static void rows(String name, BiConsumer<String, String> row) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the build");
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        if (tab > 0) {
                            row.accept(line.substring(0, tab), line.substring(tab + 1));
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
