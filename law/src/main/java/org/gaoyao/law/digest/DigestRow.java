package org.gaoyao.law.digest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;

/** One row of the digest, whose fields are taken one by one; every fault is a problem, and what was not taken is unknown. */
final class DigestRow {

    private final String where;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> taken = new TreeSet<>();
    private boolean sound = true;

    DigestRow(String where, JsonNode node, Problems problems) {
        this.where = where;
        this.node = node;
        this.problems = problems;
    }

    /** Adds a problem of a field. */
    void problem(String field, String what, String next) {
        sound = false;
        problems.add("%s, field \"%s\"".formatted(where, field), what, next);
    }

    /** Whether nothing was wrong, fields that nobody asked for included. */
    boolean close() {
        node.propertyNames().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> problem(name, "is not a field of the digest", "take it out; known are " + taken));
        return sound;
    }

    /** Text that must be there; empty after a problem. */
    String text(String field) {
        Optional<String> text = optionalText(field);
        if (text.isEmpty()) {
            problem(field, "must be text that is not empty, got " + node.path(field), "");
        }
        return text.orElse("");
    }

    /** Text that may be absent. */
    Optional<String> optionalText(String field) {
        taken.add(field);
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** A number from 1; 1 after a problem. */
    int number(String field) {
        taken.add(field);
        JsonNode value = node.path(field);
        if (!value.isInt() || value.intValue() < 1) {
            problem(field, "must be a whole number from 1, got " + value, "");
            return 1;
        }
        return value.intValue();
    }

    /** True or false, or {@code otherwise} where it is absent. */
    boolean flag(String field, boolean otherwise) {
        taken.add(field);
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            problem(field, "must be true or false, got " + value, "");
        }
        return value.asBoolean(otherwise);
    }

    /** Texts; there may be none. */
    List<String> texts(String field) {
        taken.add(field);
        var texts = new ArrayList<String>();
        for (JsonNode value : node.path(field)) {
            if (value.isString()) {
                texts.add(value.stringValue());
            } else {
                problem(field, "must be a list of texts, got " + value, "");
            }
        }
        return texts;
    }

    /** Rows in a row; there may be none. */
    List<DigestRow> rows(String field) {
        taken.add(field);
        var rows = new ArrayList<DigestRow>();
        for (JsonNode value : node.path(field)) {
            rows.add(new DigestRow("%s, %s %d".formatted(where, field, rows.size() + 1), value, problems));
        }
        return rows;
    }

    /** A day that must be there; the first of the calendar after a problem. */
    LocalDate day(String field) {
        return optionalDay(field).orElseGet(() -> {
            if (node.path(field).isMissingNode()) {
                problem(field, "is missing", "write it as 2021-03-01");
            }
            return LocalDate.MIN;
        });
    }

    /** A day that may be absent. */
    Optional<LocalDate> optionalDay(String field) {
        taken.add(field);
        if (node.path(field).isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.path(field).asString("")));
        } catch (DateTimeException _) {
            problem(field, "is not a day: " + node.path(field), "write it as 2021-03-01");
            return Optional.empty();
        }
    }

    /** A text as {@code reader} understands it; empty after a problem. */
    <T> Optional<T> value(String field, String text, Function<String, Optional<T>> reader, String kind) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            problem(field, "is not " + kind + ": " + text, "");
        }
        return value;
    }
}
