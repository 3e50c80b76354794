package org.gaoyao.train.sampling;

import java.util.SortedMap;

/**
 * Uniform mixing: every token is as likely as any other at every step; the first thing that PAS is compared with.
 *
 * @param pool what there is
 */
public record Uniform(Pool pool) implements Sampling {

    @Override
    public SortedMap<Cell, Double> shares(long step) {
        return pool.shares(_ -> true);
    }
}
