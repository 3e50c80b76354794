package org.gaoyao.corpus.gate;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule, and the values that decided that it applies: {@code Reason.of("too-short").with("characters", 12).with("least", 50)}.
 *
 * <p>Values are what was measured and what it was measured against. Text of the document is none of them, since ledgers are
 * read by people who must not see what a gate took out.
 *
 * @param rule the rule: small letters and hyphens, one name for one rule within a gate
 * @param values whole numbers, finite numbers, texts and truth values by name
 */
public record Reason(String rule, Map<String, Object> values) implements Serializable {

    public Reason {
        SortedMap<String, Object> sorted = new TreeMap<>(values);
        sorted.forEach((name, value) -> {
            boolean plain =
                    switch (value) {
                        case Integer _, Long _, Boolean _, String _ -> true;
                        case Double number -> Double.isFinite(number);
                        default -> false;
                    };
            if (!plain) {
                throw new IllegalArgumentException(
                        "the value " + name + " of " + rule + " is no number, text or truth value: " + value);
            }
        });
        values = Collections.unmodifiableSortedMap(sorted);
    }

    /** A rule that needs no values. */
    public static Reason of(String rule) {
        return new Reason(rule, Map.of());
    }

    /** The same with a value more. */
    public Reason with(String name, Object value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Reason(rule, more);
    }
}
