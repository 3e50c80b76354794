package org.gaoyao.law.sentencing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a rule applies: in one of several cases, each of which asks something of some elements.
 *
 * @param alternatives from the code of an element to what is asked of it; no alternative never applies
 */
record Condition(List<Map<String, Criterion>> alternatives) {

    /** Always. */
    static final Condition ALWAYS = new Condition(List.of(Map.of()));

    Condition {
        alternatives = List.copyOf(alternatives);
    }

    boolean holds(CaseFacts facts, Map<String, Double> thresholds) {
        return alternatives.stream().anyMatch(all -> all.entrySet().stream()
                .allMatch(each -> each.getValue().holds(each.getKey(), facts, thresholds)));
    }

    /** The codes that it asks about. */
    Set<String> elements() {
        return alternatives.stream().flatMap(all -> all.keySet().stream()).collect(Collectors.toSet());
    }
}
