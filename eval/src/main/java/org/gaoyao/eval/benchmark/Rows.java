package org.gaoyao.eval.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The rows of a file: a JSON array, or JSON lines, compressed or not. */
final class Rows {

    private Rows() {}

    /**
     * Reads a file. A file whose first line is an array and not its last is lines of arrays.
     *
     * @param source where the file can be had, for messages
     * @throws ProblemsException if it is damaged, with the row
     */
    static List<JsonNode> read(Path file, String source) throws IOException {
        var rows = new ArrayList<JsonNode>();
        int row = 0;
        try (BufferedReader lines = reader(file)) {
            String line = lines.readLine();
            if (line != null && line.stripLeading().startsWith("[")) {
                String second = lines.readLine();
                if (second == null || !isArray(line)) {
                    Json.parse(whole(line, second, lines)).forEach(rows::add);
                    return rows;
                }
                rows.add(Json.parse(line));
                row++;
                line = second;
            }
            for (; line != null; line = lines.readLine()) {
                row++;
                if (!line.isBlank()) {
                    rows.add(Json.parse(line));
                }
            }
        } catch (JacksonException damaged) {
            throw ProblemsException.of(
                    "the questions were not read",
                    file + ", row " + Math.max(row, damaged.getLocation().getLineNr()),
                    "is damaged: " + damaged.getOriginalMessage(),
                    "get the file again from " + source);
        }
        return rows;
    }

    private static boolean isArray(String line) {
        try {
            return Json.parse(line).isArray();
        } catch (JacksonException _) {
            return false;
        }
    }

    @SuppressWarnings("NullAway") // no second line is no text
    private static String whole(String first, String second, BufferedReader rest) throws IOException {
        var text = new StringBuilder(first);
        if (second != null) {
            text.append('\n').append(second);
        }
        rest.lines().forEach(line -> text.append('\n').append(line));
        return text.toString();
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        boolean packed = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(packed ? new GZIPInputStream(raw, 1 << 16) : raw, StandardCharsets.UTF_8),
                1 << 16);
    }
}
