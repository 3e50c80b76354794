package org.gaoyao.law.sentencing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.run.DataRow;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code when} of a row: a list of cases, each an object from elements to what is asked of them.
 *
 * <p>{@code true} and {@code false}: it is there or not; a number: at least so many; {@code {"from": 1, "below": 7}}: a
 * span; {@code ["full"]}: one of these values; {@code {"not": ["equal"]}}: none of them; {@code {"reach": "huge", "times":
 * 0.5}}: at least half of that threshold; {@code {"short_of": "large"}}: less than it.
 */
final class ConditionReader {

    private static final Set<String> FIELDS = Set.of("from", "below", "not", "reach", "times", "short_of");

    private ConditionReader() {}

    /** The condition of a row; without {@code when} it always holds, with an empty list never. */
    static Condition read(DataRow row) {
        JsonNode when = row.node("when");
        if (when.isMissingNode()) {
            return Condition.ALWAYS;
        }
        if (!when.isArray()) {
            row.problem("when", "must be a list of cases, got " + when, "write [{\"deaths\": 2}, {\"flight\": true}]");
            return Condition.ALWAYS;
        }
        return new Condition(when.values().stream().map(each -> all(row, each)).toList());
    }

    private static Map<String, Criterion> all(DataRow row, JsonNode object) {
        var all = new LinkedHashMap<String, Criterion>();
        if (!object.isObject()) {
            row.problem("when", "has a case that is not an object: " + object, "");
        }
        object.properties().forEach(entry -> criterion(entry.getValue())
                .ifPresentOrElse(
                        criterion -> all.put(entry.getKey(), criterion),
                        () -> row.problem(
                                "when",
                                "asks what cannot be asked of %s: %s".formatted(entry.getKey(), entry.getValue()),
                                "docs/sentencing.md lists what can")));
        return all;
    }

    private static Optional<Criterion> criterion(JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(new Criterion.Present(node.booleanValue()));
        }
        if (node.isNumber()) {
            return Optional.of(new Criterion.Between(node.doubleValue(), Double.POSITIVE_INFINITY));
        }
        if (node.isArray()) {
            return texts(node).map(values -> new Criterion.Chosen(values, true));
        }
        if (!node.isObject() || !FIELDS.containsAll(node.propertyNames())) {
            return Optional.empty();
        }
        if (node.has("not")) {
            return texts(node.get("not")).map(values -> new Criterion.Chosen(values, false));
        }
        if (node.path("reach").isString()) {
            return Optional.of(new Criterion.Reach(
                    node.get("reach").stringValue(), node.path("times").asDouble(1), true));
        }
        if (node.path("short_of").isString()) {
            return Optional.of(new Criterion.Reach(node.get("short_of").stringValue(), 1, false));
        }
        return node.has("from") || node.has("below")
                ? Optional.of(new Criterion.Between(
                        node.path("from").asDouble(Double.NEGATIVE_INFINITY),
                        node.path("below").asDouble(Double.POSITIVE_INFINITY)))
                : Optional.empty();
    }

    private static Optional<Set<String>> texts(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        List.copyOf(list.values()).stream().filter(JsonNode::isString).forEach(each -> texts.add(each.stringValue()));
        return texts.isEmpty() || texts.size() < list.size() ? Optional.empty() : Optional.of(texts);
    }
}
