package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;

/**
 * What a stage has to say to people, for the report to show: a sentence and tables. A file like any other output.
 *
 * @param about what was done, in a sentence or two
 * @param tables what came out
 */
public record Summary(Words about, List<Table> tables) {

    /** The name of the file in the stage's folder. */
    public static final String FILE = "summary.json";

    private static final Format FORMAT = Format.of("summary", 1);

    /** A table: its title, the heads of its columns, and rows of as many cells. */
    public record Table(Words title, List<Words> columns, List<List<Words>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (List<Words> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.size() + " cells, the table " + columns.size() + " columns");
                }
            }
        }
    }

    public Summary {
        tables = List.copyOf(tables);
    }

    /** Writes the file into a stage's folder. */
    public void write(Path folder) throws IOException {
        AtomicFile.write(folder.resolve(FILE), Json.document(FORMAT, this));
    }

    /** What a finished stage has to say, if anything. */
    public static Optional<Summary> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(Json.read(file, FORMAT, Summary.class)) : Optional.empty();
    }
}
