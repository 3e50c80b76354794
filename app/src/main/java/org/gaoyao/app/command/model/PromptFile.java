package org.gaoyao.app.command.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Prompts as text or tokens, one JSON object a line. */
final class PromptFile {

    private PromptFile() {}

    /**
     * A prompt.
     *
     * @param row where it stands, from 1
     * @param ids its tokens
     * @param seed of its samples
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Prompt(int row, int[] ids, long seed) {}

    /** All prompts of a file, or a refusal that names every line that is none. */
    static List<Prompt> read(Path in, Optional<Tokenizer> tokenizer, long seed, String task) throws IOException {
        var prompts = new ArrayList<Prompt>();
        var problems = new Problems();
        try (BufferedReader reader = Files.newBufferedReader(in)) {
            int row = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String where = in + ":" + ++row;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    int[] ids = ids(Json.parse(line), tokenizer, where, task);
                    prompts.add(new Prompt(row, ids, new Seeds(seed).seed("line/" + row)));
                } catch (JacksonException failure) {
                    problems.add(where, "cannot be read: " + failure.getOriginalMessage(), "");
                } catch (ProblemsException refusal) {
                    refusal.problems().forEach(problems::add);
                }
            }
        }
        if (prompts.isEmpty() && problems.isEmpty()) {
            problems.add(in.toString(), "has no line", "");
        }
        problems.throwIfAny(task);
        return prompts;
    }

    private static int[] ids(JsonNode line, Optional<Tokenizer> tokenizer, String where, String task) {
        int[] ids = line.path("ids").isArray()
                ? Json.as(int[].class, line.path("ids"))
                : encode(JsonLines.text(line, "prompt", where), tokenizer, where, task);
        if (ids.length == 0) {
            throw ProblemsException.of(task, where, "the prompt is empty", "give at least one token");
        }
        return ids;
    }

    /** The tokens of a prompt that is text. */
    static int[] encode(String prompt, Optional<Tokenizer> tokenizer, String where, String task) {
        return tokenizer
                .orElseThrow(() -> ProblemsException.of(
                        task, where, "is text, and the folder has no tokenizer", "add its files, or give ids"))
                .encode(prompt);
    }
}
