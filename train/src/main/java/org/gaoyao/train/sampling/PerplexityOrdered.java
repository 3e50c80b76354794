package org.gaoyao.train.sampling;

import java.util.SortedMap;
import java.util.stream.Stream;
import org.gaoyao.corpus.perplexity.Bucket;

/**
 * A curriculum by perplexity (Bengio and others, <em>Curriculum Learning</em>, 2009, with perplexity as the measure): first the low
 * bucket, then the middle, then the high one, each for as many steps as it has tokens.
 *
 * @param pool what there is
 * @param steps of the stage
 */
public record PerplexityOrdered(Pool pool, long steps) implements Sampling {

    @Override
    public SortedMap<Cell, Double> shares(long step) {
        SortedMap<Cell, Double> all = pool.shares(_ -> true);
        double seen = (step + 0.5) / steps;
        double before = 0;
        Bucket now = Bucket.HIGH;
        for (Bucket bucket : Stream.of(Bucket.values())
                .filter(b -> pool.has(cell -> cell.bucket() == b))
                .toList()) {
            now = bucket;
            before += all.entrySet().stream()
                    .filter(entry -> entry.getKey().bucket() == bucket)
                    .mapToDouble(entry -> entry.getValue())
                    .sum();
            if (seen < before) {
                break;
            }
        }
        Bucket drawn = now;
        return pool.shares(cell -> cell.bucket() == drawn);
    }
}
