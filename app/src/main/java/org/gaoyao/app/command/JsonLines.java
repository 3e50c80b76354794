package org.gaoyao.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.terminal.ShownProgress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Files of one JSON object a line, answered line by line. */
public final class JsonLines {

    /** Answers one line. */
    @FunctionalInterface
    public interface Answer {
        /**
         * The answer to a line, to be written as JSON.
         *
         * @throws ProblemsException if the line is not as it should be
         */
        Object to(JsonNode line, String where);
    }

    private JsonLines() {}

    /**
     * Writes the answers to all lines, or nothing and a refusal that names every line that is not as it should be. Shows
     * how far it is.
     *
     * @param task what was not done then, as a sentence without its full stop
     */
    public static void answer(Path in, Path out, String task, Answer answer) throws IOException {
        var problems = new Problems();
        AtomicFile.write(out, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            try (BufferedReader reader = Files.newBufferedReader(in);
                    ShownProgress progress = ShownProgress.start();
                    Progress.Task read = progress.task(in.toString(), Files.size(in), "bytes")) {
                int row = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    row++;
                    if (!line.isBlank()) {
                        answer(line, in + ":" + row, answer, problems).ifPresent(text -> append(writer, text));
                    }
                    read.advance(line.getBytes(StandardCharsets.UTF_8).length + 1L);
                }
            }
            writer.flush();
            problems.throwIfAny(task);
        });
    }

    private static Optional<String> answer(String line, String where, Answer answer, Problems problems) {
        try {
            return Optional.of(Json.line(answer.to(Json.parse(line), where)));
        } catch (JacksonException failure) {
            problems.add(where, "is not JSON: " + failure.getOriginalMessage(), "");
        } catch (ProblemsException refusal) {
            refusal.problems().forEach(problems::add);
        }
        return Optional.empty();
    }

    private static void append(Writer writer, String text) {
        try {
            writer.append(text).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name of a line, in the form that it has: a text or a number. */
    public static JsonNode id(JsonNode line, String where) {
        JsonNode id = line.path("id");
        if (id.isMissingNode() || id.isNull() || id.isContainer()) {
            throw ProblemsException.of(
                    "the line was not read",
                    where + ", field \"id\"",
                    id.isMissingNode() ? "is missing" : "is neither text nor number",
                    "give every line one");
        }
        return id;
    }

    /** The text of a field that a line must have. */
    public static String text(JsonNode line, String field, String where) {
        JsonNode node = line.path(field);
        if (!node.isString()) {
            throw ProblemsException.of(
                    "the line was not read",
                    where + ", field \"" + field + "\"",
                    node.isMissingNode() ? "is missing" : "is not text but " + node.getNodeType(),
                    "");
        }
        return node.stringValue();
    }
}
