package org.gaoyao.train.sampling;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.corpus.document.DocumentClass.Domain;

/**
 * Replay alone (Ibrahim and others, <em>Simple and Scalable Strategies to Continually Pre-train Large Language Models</em>, 2024): new
 * text with the same share of general text at every step, and no buckets.
 *
 * @param pool what there is
 * @param share of general text, from 0 to 1; 1 percent helps already, 50 under a strong shift
 */
public record Replay(Pool pool, double share) implements Sampling {

    public Replay {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of replay must be from 0 to 1, got " + share);
        }
    }

    @Override
    public SortedMap<Cell, Double> shares(long step) {
        var sum = new TreeMap<Cell, Double>();
        Sampling.add(sum, pool.shares(cell -> cell.domain() == Domain.GENERAL), share);
        Sampling.add(sum, pool.shares(cell -> cell.domain() != Domain.GENERAL), 1 - share);
        return Sampling.scaled(sum);
    }
}
