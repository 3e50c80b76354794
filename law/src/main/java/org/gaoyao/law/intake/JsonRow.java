package org.gaoyao.law.intake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;

/** One row of a JSON-lines file, whose fields are read with a problem for each that is missing or wrong. */
final class JsonRow {

    private final Path file;
    private final int row;
    private final JsonNode node;
    private final Problems problems;
    private boolean sound = true;

    JsonRow(Path file, int row, JsonNode node, Problems problems) {
        this.file = file;
        this.row = row;
        this.node = node;
        this.problems = problems;
    }

    /** Whether no problem was found in this row so far. */
    boolean sound() {
        return sound;
    }

    /** The row's number, from 1. */
    int number() {
        return row;
    }

    /** Adds a problem of a field. */
    void problem(String field, String what, String next) {
        sound = false;
        problems.add("%s, row %d, field \"%s\"".formatted(file, row, field), what, next);
    }

    /** Text that must be there and not blank; empty after a problem. */
    String text(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            problem(field, "is missing", "every row has it");
            return "";
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            problem(field, "must be text that is not empty, got " + value, "");
            return "";
        }
        return value.stringValue();
    }

    /** Text that may be absent or null. */
    Optional<String> optionalText(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            problem(field, "must be text or null, got " + value, "");
            return Optional.empty();
        }
        return Optional.of(value.stringValue()).filter(text -> !text.isBlank());
    }

    /** A day written as 2020-12-26, or null. */
    Optional<LocalDate> day(String field) {
        return optionalText(field).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException _) {
                problem(field, "is not a day of the calendar: \"" + text + "\"", "write it as 2020-12-26, or null");
                return Optional.empty();
            }
        });
    }

    /** A whole number that must be there, at least {@code least}; {@code least} after a problem. */
    int number(String field, int least) {
        JsonNode value = node.get(field);
        if (value == null) {
            problem(field, "is missing", "every row has it");
            return least;
        }
        if (!value.isInt() || value.intValue() < least) {
            problem(field, "must be a whole number, at least " + least + ", got " + value, "");
            return least;
        }
        return value.intValue();
    }

    /** A whole number that may be absent or null. */
    Optional<Integer> optionalNumber(String field, int least) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(number(field, least));
    }

    /** A list of texts; empty if absent or null. */
    List<String> texts(String field) {
        JsonNode value = node.get(field);
        var texts = new ArrayList<String>();
        if (value == null || value.isNull()) {
            return texts;
        }
        boolean right = value.isArray();
        for (JsonNode element : value) {
            right &= element.isString();
            texts.add(element.asString(""));
        }
        if (!right) {
            problem(field, "must be a list of texts, got " + value, "");
        }
        return texts;
    }
}
