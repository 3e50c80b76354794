package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.law.book.Reason;

/**
 * What a calculation came to, with every step that led there: the same facts always give the same steps.
 *
 * @param kind what was calculated
 * @param items the results
 * @param dates results that are days, by code
 * @param steps the way there, in order
 * @param notes what a reader must know: assumptions, what was not examined, figures that nobody checked
 */
public record Calculation(
        Kind kind, List<Item> items, SortedMap<String, LocalDate> dates, List<Step> steps, List<Reason> notes) {

    public Calculation {
        items = List.copyOf(items);
        dates = new TreeMap<>(dates);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /**
     * The figure of an item, zero where there is no such item.
     *
     * @param code the item's code
     */
    public BigDecimal value(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .map(Item::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** The calculation as JSON writes it. */
    public Map<String, Object> json() {
        return CalculationJson.of(this);
    }
}
