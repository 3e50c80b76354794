package org.gaoyao.train.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.junit.jupiter.api.Test;

class SequenceCountsTest {

    private static final Cell LOW = new Cell(Domain.LEGAL, Bucket.LOW, false);
    private static final Cell MID = new Cell(Domain.LEGAL, Bucket.MID, false);
    private static final Cell HIGH = new Cell(Domain.LEGAL, Bucket.HIGH, false);

    @Test
    void whatABatchOwesTheNextOnePays() {
        var counts = new SequenceCounts();
        SortedMap<Cell, Double> shares = new TreeMap<>(Map.of(LOW, .2, MID, .5, HIGH, .3));

        assertThat(counts.next(shares, 2)).isEqualTo(Map.of(MID, 1, HIGH, 1));
        assertThat(counts.next(shares, 2)).isEqualTo(Map.of(LOW, 1, MID, 1));
    }

    @Property(tries = 200)
    void sharesThatMoveAreKeptToAFewSequences(
            @ForAll @IntRange(min = 1, max = 40) int batch,
            @ForAll @DoubleRange(min = 0, max = 1) double begin,
            @ForAll @DoubleRange(min = 0, max = 1) double end) {
        var counts = new SequenceCounts();
        var had = new TreeMap<Cell, Double>();
        var due = new TreeMap<Cell, Double>();
        for (int step = 0; step < 300; step++) {
            double low = begin + (end - begin) * step / 300;
            SortedMap<Cell, Double> shares = new TreeMap<>(Map.of(LOW, low, MID, (1 - low) * .6, HIGH, (1 - low) * .4));
            SortedMap<Cell, Integer> next = counts.next(shares, batch);
            assertThat(next.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(batch);
            assertThat(next.values()).allMatch(count -> count > 0);
            next.forEach((cell, count) -> had.merge(cell, (double) count, Double::sum));
            shares.forEach((cell, share) -> due.merge(cell, share * batch, Double::sum));
            due.forEach((cell, sum) ->
                    assertThat(Math.abs(had.getOrDefault(cell, 0.0) - sum)).isLessThan(2));
        }
    }

    @Test
    void continuesWithWhatWasOwed() {
        SortedMap<Cell, Double> shares = new TreeMap<>(Map.of(LOW, .21, MID, .46, HIGH, .33));
        var whole = new SequenceCounts();
        var first = new SequenceCounts();
        for (int step = 0; step < 10; step++) {
            whole.next(shares, 7);
            first.next(shares, 7);
        }
        var second = new SequenceCounts(first.owed());

        for (int step = 0; step < 10; step++) {
            assertThat(second.next(shares, 7)).isEqualTo(whole.next(shares, 7));
        }
    }
}
