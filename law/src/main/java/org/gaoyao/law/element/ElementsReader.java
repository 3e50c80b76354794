package org.gaoyao.law.element;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;

/** Reads the elements of a case from a JSON object, with every fault as a problem. */
final class ElementsReader {

    private final ElementSchema schema;
    private final String where;
    private final Problems problems;
    private final Map<String, Element> read = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    ElementsReader(ElementSchema schema, String where, Problems problems) {
        this.schema = schema;
        this.where = where;
        this.problems = problems;
    }

    List<Element> read(JsonNode object) {
        if (!object.isObject()) {
            problems.add(where, "must be an object of elements, got " + object.getNodeType(), "");
            return List.of();
        }
        object.properties().forEach(entry -> element(entry.getKey(), entry.getValue()));
        return List.copyOf(read.values());
    }

    private void element(String key, JsonNode node) {
        Optional<ElementDefinition> definition = schema.find(key);
        if (definition.isEmpty()) {
            problem(
                    key,
                    "is no element of " + schema.name(),
                    schema.near(key)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("see gaoyao law elements --list"));
            return;
        }
        boolean detailed = node.isObject();
        JsonNode value = detailed ? node.path("value") : node;
        if (value.isNull() || value.isMissingNode()) {
            return;
        }
        if (definition.get().type() == ElementType.SELECTION) {
            select(key, definition.get(), value);
            return;
        }
        Optional<BigDecimal> amount = definition.get().amount().isPresent() ? amount(value) : Optional.empty();
        if (amount.isPresent()) {
            put(
                    key,
                    Element.of(
                            definition.get(), new ElementValue.Flag(amount.get().signum() > 0)));
            schema.find(definition.get().amount().get())
                    .ifPresent(other -> put(key, Element.of(other, new ElementValue.Quantity(amount.get()))));
            return;
        }
        Optional<ElementDefinition> named = named(definition.get(), value);
        if (named.isPresent()) {
            put(key, Element.of(named.get(), new ElementValue.Flag(true)));
            return;
        }
        switch (ValueReader.read(definition.get(), value)) {
            case Reading.Read(ElementValue sound) ->
                put(key, new Element(definition.get(), sound, span(key, node), evidence(node)));
            case Reading.Refused(String what, String next) -> problem(key, what, next);
        }
    }

    /** An amount of money given for a flag; 0 and 1 are the flag itself. */
    private static Optional<BigDecimal> amount(JsonNode value) {
        Optional<BigDecimal> amount = value.isNumber()
                ? Optional.of(value.decimalValue())
                : value.isString() ? ValueReader.money(value.stringValue()) : Optional.empty();
        return amount.filter(number -> number.compareTo(BigDecimal.ONE) > 0);
    }

    /** The other flag that the value of a flag names: {@code "立功": "重大立功"}. */
    private Optional<ElementDefinition> named(ElementDefinition definition, JsonNode value) {
        return definition.type() == ElementType.FLAG && value.isString()
                ? schema.find(value.stringValue())
                        .filter(other -> other.type() == ElementType.FLAG && !other.equals(definition))
                : Optional.empty();
    }

    private void select(String key, ElementDefinition selection, JsonNode value) {
        var names = new ArrayList<String>();
        for (JsonNode each : value.isArray() ? value.values() : List.of(value)) {
            if (each.isString()) {
                names.addAll(List.of(each.stringValue().split("[、，,;；]")));
            } else {
                problem(key, "must be names of elements, got " + each, "");
            }
        }
        for (String name : names) {
            Optional<ElementDefinition> meant =
                    schema.find(name).filter(definition -> selectable(selection, definition));
            if (meant.isEmpty()) {
                problem(
                        key,
                        "\"" + name + "\" is none of its values",
                        selection.choices().isEmpty()
                                ? schema.near(name)
                                        .map(near -> "did you mean \"" + near + "\"?")
                                        .orElse("")
                                : "give one of "
                                        + selection.choices().stream()
                                                .map(Choice::name)
                                                .toList());
                continue;
            }
            boolean flag = meant.get().type() == ElementType.FLAG;
            put(key, Element.of(meant.get(), flag ? new ElementValue.Flag(true) : ElementValue.Quantity.of(1)));
        }
    }

    private static boolean selectable(ElementDefinition selection, ElementDefinition meant) {
        boolean settable = meant.type() == ElementType.FLAG || meant.type() == ElementType.COUNT;
        return settable
                && (selection.choices().isEmpty()
                        || selection.choices().stream()
                                .anyMatch(choice -> choice.code().equals(meant.code())));
    }

    private void put(String key, Element element) {
        Element before = read.putIfAbsent(element.code(), element);
        String earlier = keys.putIfAbsent(element.code(), key);
        if (before != null && !before.value().equals(element.value())) {
            problem(
                    key,
                    "says %s, but \"%s\" says %s of the same element"
                            .formatted(
                                    element.value().plain(),
                                    earlier,
                                    before.value().plain()),
                    "give it once");
        }
    }

    private Optional<Span> span(String key, JsonNode node) {
        JsonNode span = node.path("span");
        if (span.isMissingNode() || span.isNull()) {
            return Optional.empty();
        }
        boolean sound = span.isArray()
                && span.size() == 2
                && span.get(0).isInt()
                && span.get(1).isInt()
                && span.get(0).intValue() >= 0
                && span.get(1).intValue() > span.get(0).intValue();
        if (!sound) {
            problem(key, "has a span that is not [start, end] in code points: " + span, "");
            return Optional.empty();
        }
        return Optional.of(new Span(span.get(0).intValue(), span.get(1).intValue()));
    }

    private static Optional<String> evidence(JsonNode node) {
        JsonNode evidence = node.path("evidence");
        return evidence.isString() ? Optional.of(evidence.stringValue()) : Optional.empty();
    }

    private void problem(String key, String what, String next) {
        problems.add("%s, element \"%s\"".formatted(where, key), what, next);
    }
}
