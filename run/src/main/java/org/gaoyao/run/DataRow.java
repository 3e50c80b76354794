package org.gaoyao.run;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object of a data file, whose fields are taken one by one.
 *
 * <p>Every fault is a problem with row and field, and the taking goes on with a harmless value; what nobody took is an
 * unknown field, which {@link #close} reports. Not safe for concurrent use.
 */
public final class DataRow {

    private final String where;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> taken = new TreeSet<>();
    private boolean sound = true;

    /** A row that adds its problems to {@code problems}, with {@code where} in front: {@code laws.jsonl, row 7}. */
    public DataRow(String where, JsonNode node, Problems problems) {
        this.where = where;
        this.node = node;
        this.problems = problems;
    }

    /** Adds a problem of a field. */
    public void problem(String field, String what, String next) {
        sound = false;
        problems.add("%s, field \"%s\"".formatted(where, field), what, next);
    }

    /** Whether nothing was wrong, fields that nobody asked for included. */
    public boolean close() {
        node.propertyNames().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> problem(
                        name,
                        "is not a known field",
                        Nearest.of(name, taken)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("take it out; known are " + taken)));
        return sound;
    }

    /** Text that must be there; empty after a problem. */
    public String text(String field) {
        Optional<String> text = optionalText(field);
        if (text.isEmpty()) {
            problem(field, "must be text that is not empty, got " + node.path(field), "");
        }
        return text.orElse("");
    }

    /** Text that may be absent. */
    public Optional<String> optionalText(String field) {
        taken.add(field);
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** A number from 1; 1 after a problem. */
    public int number(String field) {
        taken.add(field);
        JsonNode value = node.path(field);
        if (!value.isInt() || value.intValue() < 1) {
            problem(field, "must be a whole number from 1, got " + value, "");
            return 1;
        }
        return value.intValue();
    }

    /** True or false, or {@code otherwise} where it is absent. */
    public boolean flag(String field, boolean otherwise) {
        taken.add(field);
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            problem(field, "must be true or false, got " + value, "");
        }
        return value.asBoolean(otherwise);
    }

    /** A number that may be absent. */
    public Optional<BigDecimal> optionalDecimal(String field) {
        taken.add(field);
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNumber()) {
            problem(field, "must be a number, got " + value, "");
        }
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    /** What a field holds, whatever it is; a missing node where it is absent. */
    public JsonNode node(String field) {
        taken.add(field);
        return node.path(field);
    }

    /** Whether there is such a field. */
    public boolean has(String field) {
        return node.has(field);
    }

    /** Texts; there may be none. */
    public List<String> texts(String field) {
        taken.add(field);
        var texts = new ArrayList<String>();
        list(field);
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
    public List<DataRow> rows(String field) {
        taken.add(field);
        list(field);
        var rows = new ArrayList<DataRow>();
        for (JsonNode value : node.path(field)) {
            rows.add(part("%s %d".formatted(field, rows.size() + 1), value));
        }
        return rows;
    }

    /** An object within this row, whose problems say that they are in its part of that name. */
    public DataRow part(String name, JsonNode object) {
        return new DataRow(where + ", " + name, object, problems);
    }

    private void list(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            problem(field, "must be a list, got " + value, "");
        }
    }

    /** A day that must be there; the first of the calendar after a problem. */
    public LocalDate day(String field) {
        return optionalDay(field).orElseGet(() -> {
            if (node.path(field).isMissingNode()) {
                problem(field, "is missing", "write it as 2021-03-01");
            }
            return LocalDate.MIN;
        });
    }

    /** A day that may be absent. */
    public Optional<LocalDate> optionalDay(String field) {
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
    public <T> Optional<T> value(String field, String text, Function<String, Optional<T>> reader, String kind) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            problem(field, "is not " + kind + ": " + text, "");
        }
        return value;
    }
}
