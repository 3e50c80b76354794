package org.gaoyao.retrieval.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.gaoyao.run.Problems;

/** Files of fields parted by white space, as TREC has them. */
final class TrecLines {

    private TrecLines() {}

    /** Hands the fields of each line over, and where it stands; blank lines are left out. */
    static void read(Path file, String form, int fields, Problems problems, BiConsumer<String[], String> line)
            throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int row = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                row++;
                String[] parts = text.strip().split("\\s+");
                String where = file + ":" + row;
                if (parts.length == fields) {
                    line.accept(parts, where);
                } else if (!text.isBlank()) {
                    problems.add(where, "has " + parts.length + " fields", "a line is: " + form);
                }
            }
        }
    }
}
