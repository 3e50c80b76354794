package org.gaoyao.law.element;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an element is: its names, the type and bounds of its value, and its place in sentencing.
 *
 * @param code in snake_case, one for one thing across all schemas: {@code surrender}
 * @param name in Chinese: 自首
 * @param english in English, without article
 * @param aliases other spellings that input may use
 * @param type the kind of value
 * @param unit in Chinese, empty for flags, choices, texts and days
 * @param choices the values of a {@link ElementType#CHOICE}, the codes of what a {@link ElementType#SELECTION} may set
 *     (none: anything); empty for other types
 * @param min the least value of a numeric type
 * @param max the greatest value of a numeric type
 * @param layer the layer of the sentencing guidance of 2021 in which it adjusts a term, 1 or 2; empty for what it does not
 *     adjust by (facts of the crime, and elements that only describe)
 * @param evidenceRequired whether the element counts only when the text shows it
 * @param amount the code of the amount that a number given for this flag means ({@code "赔偿": 50000}), if there is one
 */
public record ElementDefinition(
        String code,
        String name,
        String english,
        List<String> aliases,
        ElementType type,
        String unit,
        List<Choice> choices,
        BigDecimal min,
        BigDecimal max,
        Optional<Integer> layer,
        boolean evidenceRequired,
        Optional<String> amount) {

    public ElementDefinition {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
    }

    /** Every spelling of the element: code, name, English name in snake_case, aliases. */
    Stream<String> spellings() {
        String snake = english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return Stream.concat(Stream.of(code, name, snake), aliases.stream());
    }

    /** The same element under another name and with further aliases, as a schema may call it (数额 as 盗窃金额). */
    ElementDefinition called(String otherName, List<String> furtherAliases) {
        var together = Stream.concat(
                        Stream.of(name).filter(own -> !own.equals(otherName)),
                        Stream.concat(aliases.stream(), furtherAliases.stream()))
                .filter(alias -> !alias.equals(otherName))
                .distinct()
                .toList();
        return new ElementDefinition(
                code, otherName, english, together, type, unit, choices, min, max, layer, evidenceRequired, amount);
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
