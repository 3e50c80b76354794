package org.gaoyao.train.sampling;

import java.util.SortedMap;
import java.util.TreeMap;

/** From which cells the sequences of a step are drawn. */
public sealed interface Sampling permits PlasticityAdjusted, Uniform, PerplexityOrdered, Replay {

    /**
     * The share of each cell in the tokens of a step.
     *
     * @return shares above 0 of cells that have tokens, 1 together
     */
    SortedMap<Cell, Double> shares(long step);

    /** Adds shares, each times a factor, to those that are there. */
    static void add(SortedMap<Cell, Double> sum, SortedMap<Cell, Double> more, double factor) {
        more.forEach((cell, share) -> sum.merge(cell, share * factor, Double::sum));
    }

    /** Shares scaled to 1 together, without those that are 0. */
    static SortedMap<Cell, Double> scaled(SortedMap<Cell, Double> shares) {
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        var scaled = new TreeMap<Cell, Double>();
        shares.forEach((cell, share) -> {
            if (share > 0) {
                scaled.put(cell, share / all);
            }
        });
        return scaled;
    }
}
