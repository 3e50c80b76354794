package org.gaoyao.law.civil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;

/** Rows of figures, one JSON object a line; all faults are reported together. */
final class Table {

    private Table() {}

    /** The rows of a table that comes with the project. */
    static <T> List<T> read(String name, Function<Form, T> reader) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing");
            }
            return read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8), reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The rows of a table.
     *
     * @param where the name of the table in problems
     * @throws ProblemsException with every fault
     */
    static <T> List<T> read(String where, String text, Function<Form, T> reader) {
        var problems = new Problems();
        var rows = new ArrayList<T>();
        int number = 0;
        for (String line : text.lines().toList()) {
            String place = where + ":" + ++number;
            if (line.isBlank()) {
                continue;
            }
            try {
                var form = new Form(place, Json.parse(line), problems);
                rows.add(reader.apply(form));
                form.close();
            } catch (JacksonException failure) {
                problems.add(place, "is not JSON: " + failure.getOriginalMessage(), "");
            }
        }
        problems.throwIfAny("the table was not read");
        return List.copyOf(rows);
    }
}
