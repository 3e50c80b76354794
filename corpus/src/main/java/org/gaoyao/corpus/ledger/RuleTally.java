package org.gaoyao.corpus.ledger;

import java.util.ArrayList;
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

    static final RuleTally NONE = new RuleTally(0, 0, List.of());

    public RuleTally {
        samples = List.copyOf(samples);
    }

    RuleTally plus(RuleTally other) {
        List<Sample> both = Stream.concat(samples.stream(), other.samples.stream())
                .sorted(Sample.ORDER)
                .limit(Sample.KEPT)
                .toList();
        return new RuleTally(dropped + other.dropped, changed + other.changed, both);
    }

    RuleTally count(LedgerEntry.What what) {
        return switch (what) {
            case DROPPED -> new RuleTally(dropped + 1, changed, samples);
            case CHANGED -> new RuleTally(dropped, changed + 1, samples);
        };
    }

    /** Takes a sample if it is among the first by their order. */
    RuleTally with(Sample sample) {
        var more = new ArrayList<>(samples);
        more.add(sample);
        more.sort(Sample.ORDER);
        return new RuleTally(dropped, changed, more.subList(0, Math.min(more.size(), Sample.KEPT)));
    }
}
