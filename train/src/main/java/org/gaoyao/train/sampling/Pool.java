package org.gaoyao.train.sampling;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many tokens there are in each cell.
 *
 * @param tokens of each cell that has any
 */
public record Pool(SortedMap<Cell, Long> tokens) {

    public Pool {
        tokens = Collections.unmodifiableSortedMap(new TreeMap<>(tokens));
        if (tokens.isEmpty() || tokens.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("there must be cells, each with tokens, got " + tokens);
        }
    }

    /** Whether any cell is of a kind. */
    public boolean has(Predicate<Cell> kind) {
        return tokens.keySet().stream().anyMatch(kind);
    }

    /** The cells of a kind, each with its share of their tokens; without entries if there is none. */
    public SortedMap<Cell, Double> shares(Predicate<Cell> kind) {
        double all = tokens.entrySet().stream()
                .filter(entry -> kind.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        var shares = new TreeMap<Cell, Double>();
        tokens.forEach((cell, count) -> {
            if (kind.test(cell)) {
                shares.put(cell, count / all);
            }
        });
        return shares;
    }
}
