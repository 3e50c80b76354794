package org.gaoyao.law.civil;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.law.book.Reason;

/** Calculations as JSON: figures as numbers without trailing zeros, names in both languages. */
final class CalculationJson {

    private CalculationJson() {}

    static Map<String, Object> of(Calculation calculation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", calculation.kind().code());
        json.put(
                "items", calculation.items().stream().map(CalculationJson::item).toList());
        json.put("dates", dates(calculation));
        json.put(
                "steps", calculation.steps().stream().map(CalculationJson::step).toList());
        json.put("notes", calculation.notes().stream().map(Reason::chinese).toList());
        return json;
    }

    private static Map<String, String> dates(Calculation calculation) {
        var dates = new LinkedHashMap<String, String>();
        calculation.dates().forEach((code, day) -> dates.put(code, day.toString()));
        return dates;
    }

    private static Map<String, Object> item(Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", item.code());
        json.put("name", item.name().chinese());
        json.put("english", item.name().english());
        json.put("value", Figure.even(item.value()));
        json.put("unit", item.unit().code());
        return json;
    }

    private static Map<String, Object> step(Step step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("what", step.what().chinese());
        json.put("english", step.what().english());
        json.put("working", step.working());
        json.put("value", Figure.even(step.value()));
        json.put("unit", step.unit().code());
        json.put("sources", List.copyOf(step.sources()));
        json.put("verified", step.verified());
        return json;
    }
}
