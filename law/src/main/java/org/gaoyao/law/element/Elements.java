package org.gaoyao.law.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;

/**
 * The elements of one case, at most one for each code, in the order of their schema.
 *
 * <p>An element that is not there is unknown; flags and counts that are not there read as false and 0. Immutable.
 */
public final class Elements {

    private final ElementSchema schema;
    private final Map<String, Element> byCode = new LinkedHashMap<>();

    private Elements(ElementSchema schema, Collection<Element> elements) {
        this.schema = schema;
        for (ElementDefinition definition : schema.definitions()) {
            for (Element element : elements) {
                if (element.code().equals(definition.code())
                        && byCode.putIfAbsent(definition.code(), element) != null) {
                    throw new IllegalArgumentException("the element %s is there twice".formatted(definition));
                }
            }
        }
        elements.stream()
                .filter(element -> !schema.has(element.code()))
                .findFirst()
                .ifPresent(element -> {
                    throw new IllegalArgumentException(
                            "the schema %s has no element %s".formatted(schema, element.definition()));
                });
    }

    /**
     * A case with these elements.
     *
     * @throws IllegalArgumentException if one is there twice or is not of the schema
     */
    public static Elements of(ElementSchema schema, Collection<Element> elements) {
        return new Elements(schema, elements);
    }

    /**
     * Reads a JSON object whose keys are codes, Chinese names or aliases ({@code {"盗窃金额": 3631, "自首": true}}), and whose
     * values are numbers, booleans, words as {@link ValueReader} understands them, or objects with {@code value},
     * {@code span} and {@code evidence}. A null is an element that is not known.
     *
     * @throws ProblemsException with all unknown keys, wrong types and values out of range
     */
    public static Elements parse(ElementSchema schema, JsonNode object, String where) {
        var problems = new Problems();
        Elements elements = read(schema, object, where, problems);
        problems.throwIfAny("the elements were not read");
        return elements;
    }

    /** As {@link #parse}, for callers that collect problems; what was wrong is left out. */
    public static Elements read(ElementSchema schema, JsonNode object, String where, Problems problems) {
        return new Elements(schema, new ElementsReader(schema, where, problems).read(object));
    }

    /** What the case can have. */
    public ElementSchema schema() {
        return schema;
    }

    /** All elements. */
    public List<Element> all() {
        return List.copyOf(byCode.values());
    }

    /** The element of a code. */
    public Optional<Element> get(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether a flag is set; a number other than 0 sets it too. */
    public boolean has(String code) {
        return get(code)
                .map(Element::value)
                .filter(value -> switch (value) {
                    case ElementValue.Flag(boolean present) -> present;
                    case ElementValue.Quantity(BigDecimal number) -> number.signum() != 0;
                    case ElementValue.Day _, ElementValue.Chosen _, ElementValue.Text _ -> true;
                })
                .isPresent();
    }

    /** The number of a numeric element, in its unit. */
    public Optional<BigDecimal> number(String code) {
        return get(code)
                .map(Element::value)
                .flatMap(value -> value instanceof ElementValue.Quantity(BigDecimal number)
                        ? Optional.of(number)
                        : Optional.empty());
    }

    /** The number of persons or times, 0 where nothing is known. */
    public int count(String code) {
        return number(code).map(BigDecimal::intValue).orElse(0);
    }

    /** The code of the chosen value. */
    public Optional<String> choice(String code) {
        return get(code)
                .map(Element::value)
                .flatMap(value ->
                        value instanceof ElementValue.Chosen(String chosen) ? Optional.of(chosen) : Optional.empty());
    }

    /** The day of a dated element. */
    public Optional<LocalDate> day(String code) {
        return get(code)
                .map(Element::value)
                .flatMap(value ->
                        value instanceof ElementValue.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }

    /** The same case with an element added, or replaced where it was there. */
    public Elements with(Element element) {
        var changed = new ArrayList<Element>();
        all().stream().filter(other -> !other.code().equals(element.code())).forEach(changed::add);
        changed.add(element);
        return new Elements(schema, changed);
    }

    /** The same case without an element. */
    public Elements without(String code) {
        return new Elements(
                schema,
                all().stream().filter(other -> !other.code().equals(code)).toList());
    }

    /** The values by code, as JSON has them; {@link #parse} reads it back. */
    public Map<String, Object> plain() {
        var plain = new LinkedHashMap<String, Object>();
        byCode.forEach((code, element) -> plain.put(code, element.value().plain()));
        return plain;
    }

    /** Equal are cases with the same elements; schemas are not compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Elements elements && byCode.equals(elements.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    @Override
    public String toString() {
        return plain().toString();
    }
}
