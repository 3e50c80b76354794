package org.gaoyao.corpus.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often a rule applied.
 *
 * @param dropped how many documents it dropped
 * @param changed how many it changed
 * @param samples a few of them
 */
public record RuleTally(long dropped, long changed, List<Sample> samples) {

    /** A rule that never applied. */
    public static final RuleTally NONE = new RuleTally(0, 0, List.of());

    public RuleTally {
        samples = List.copyOf(samples);
    }

    RuleTally plus(RuleTally other) {
        return new RuleTally(dropped + other.dropped, changed + other.changed, samples).with(other.samples);
    }

    RuleTally count(LedgerEntry.What what) {
        return switch (what) {
            case DROPPED -> new RuleTally(dropped + 1, changed, samples);
            case CHANGED -> new RuleTally(dropped, changed + 1, samples);
        };
    }

    /** Whether a document would be among the samples: to take one costs something. */
    boolean wants(String document) {
        return samples.size() < Sample.KEPT
                || Sample.ORDER.compare(document, samples.getLast().document()) < 0;
    }

    /** The same with more samples, as far as they are among the first by their order. */
    RuleTally with(List<Sample> more) {
        List<Sample> both = Stream.concat(samples.stream(), more.stream())
                .sorted(Comparator.comparing(Sample::document, Sample.ORDER))
                .limit(Sample.KEPT)
                .toList();
        return new RuleTally(dropped, changed, both);
    }
}
