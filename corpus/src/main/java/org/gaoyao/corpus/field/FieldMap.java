package org.gaoyao.corpus.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.law.province.Province;
import tools.jackson.databind.JsonNode;

/**
 * Which fields of a row are its text, its labels and its class.
 *
 * <p>A field is a path with dots ({@code meta.url}). Where alternatives are given, the first of which every field is there
 * counts. Texts of several fields are parted by an empty line; a field that holds lists or objects gives all texts within it,
 * in their order.
 *
 * @param text alternatives; the fields of each are joined
 * @param labels the fields of a label, the first that is there counting
 * @param documentClass the field that says of which class a row is
 */
public record FieldMap(List<List<String>> text, Map<Label, List<String>> labels, Optional<ClassField> documentClass) {

    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d)(?:[-/.年]\\s?(\\d{1,2})(?:[-/.月]\\s?(\\d{1,2}))?)?");

    /**
     * A field that names the class.
     *
     * @param field the field
     * @param values what its values mean
     * @param otherwise what every other value means
     */
    public record ClassField(String field, Map<String, DocumentClass> values, DocumentClass otherwise) {

        public ClassField {
            values = Map.copyOf(values);
        }
    }

    /** What a row says. */
    public record Fields(String text, Map<Label, String> labels, Optional<DocumentClass> documentClass) {}

    public FieldMap {
        text = text.stream().map(List::copyOf).toList();
        labels = Map.copyOf(labels);
    }

    /** The text of some fields, without anything else. */
    public static FieldMap ofText(List<String> fields) {
        return new FieldMap(List.of(fields), Map.of(), Optional.empty());
    }

    /** The same with another text. */
    public FieldMap withText(List<String> fields) {
        return new FieldMap(List.of(fields), labels, documentClass);
    }

    /** Reads a row; empty if none of the alternatives for the text is there. */
    public Optional<Fields> read(JsonNode row) {
        return text.stream()
                .filter(fields -> fields.stream().noneMatch(field -> missing(at(row, field))))
                .findFirst()
                .map(fields -> new Fields(joined(row, fields), labelsOf(row), classOf(row)));
    }

    /** All fields that may hold the text, for a person who has to find out why none did. */
    public List<String> textFields() {
        return text.stream().flatMap(List::stream).distinct().toList();
    }

    /** All fields that are looked at. */
    public Stream<String> names() {
        return Stream.of(
                        text.stream().flatMap(List::stream),
                        labels.values().stream().flatMap(List::stream),
                        documentClass.stream().map(ClassField::field))
                .flatMap(fields -> fields);
    }

    private Map<Label, String> labelsOf(JsonNode row) {
        var found = new EnumMap<Label, String>(Label.class);
        labels.forEach((label, fields) -> fields.stream()
                .map(field -> at(row, field))
                .filter(node -> node.isString() || node.isNumber())
                .map(JsonNode::asString)
                .flatMap(value -> value(label, value).stream())
                .findFirst()
                .ifPresent(value -> found.put(label, value)));
        return found;
    }

    private Optional<DocumentClass> classOf(JsonNode row) {
        return documentClass.map(
                of -> of.values().getOrDefault(at(row, of.field()).asString(""), of.otherwise()));
    }

    private static Optional<String> value(Label label, String written) {
        String value = written.strip();
        return switch (label) {
            case DATE -> day(value);
            case PROVINCE -> Province.ofPlace(value).map(Province::fullName);
            default -> value.isEmpty() ? Optional.empty() : Optional.of(value);
        };
    }

    /** A day, month or year in the form of {@link Label#DATE}. */
    private static Optional<String> day(String written) {
        Matcher matcher = DAY.matcher(written);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var day = new StringBuilder(matcher.group(1));
        for (int part = 2; part <= 3 && matcher.group(part) != null; part++) {
            day.append('-').append("0".repeat(2 - matcher.group(part).length())).append(matcher.group(part));
        }
        return Optional.of(day.toString());
    }

    private static String joined(JsonNode row, List<String> fields) {
        var texts = new ArrayList<String>();
        fields.forEach(field -> collect(at(row, field), texts));
        return String.join("\n\n", texts);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isContainer()) {
            node.forEach(child -> collect(child, texts));
        } else if (node.isString() && !node.stringValue().isBlank()) {
            texts.add(node.stringValue().strip());
        }
    }

    private static boolean missing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static JsonNode at(JsonNode row, String field) {
        JsonNode node = row.path(field);
        if (!node.isMissingNode()) {
            return node;
        }
        node = row;
        for (String part : field.split("\\.", -1)) {
            node = node.path(part);
        }
        return node;
    }
}
