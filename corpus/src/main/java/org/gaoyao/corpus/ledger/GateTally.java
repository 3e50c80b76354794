package org.gaoyao.corpus.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What went into a gate, what came out, and what its rules did.
 *
 * @param gate its name
 * @param documentsIn documents that it judged; of intake, files and rows
 * @param charactersIn their characters (code points); of intake, none
 * @param documentsOut documents that went on
 * @param charactersOut their characters as they went on
 * @param rules what its rules did, by name
 */
public record GateTally(
        String gate,
        long documentsIn,
        long charactersIn,
        long documentsOut,
        long charactersOut,
        Map<String, RuleTally> rules) {

    public GateTally {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /** The tally of a gate that judged nothing yet. */
    public static GateTally none(String gate) {
        return new GateTally(gate, 0, 0, 0, 0, Map.of());
    }

    /** Both together. */
    public GateTally plus(GateTally other) {
        var both = new TreeMap<>(rules);
        other.rules.forEach((rule, tally) -> both.merge(rule, tally, RuleTally::plus));
        return new GateTally(
                gate,
                documentsIn + other.documentsIn,
                charactersIn + other.charactersIn,
                documentsOut + other.documentsOut,
                charactersOut + other.charactersOut,
                both);
    }

    /** How many documents it dropped. */
    public long dropped() {
        return rules.values().stream().mapToLong(RuleTally::dropped).sum();
    }
}
