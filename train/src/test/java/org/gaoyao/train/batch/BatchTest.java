package org.gaoyao.train.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void aTokenIsLearntWhereTheOneBeforeItStands() {
        var batch = new Batch(
                List.of(new Sequence(new int[] {5, 6, 7}, new boolean[] {true, false, true}), Sequence.of(8, 9)));

        assertThat(batch.ids()).containsExactly(5, 6, 7, 8, 9);
        assertThat(batch.lengths()).containsExactly(3, 2);
        assertThat(batch.targets()).containsExactly(6, 7, 0, 9, 0);
        assertThat(batch.weights(0.5)).containsExactly(0, 0.5, 0, 0.5, 0);
        assertThat(batch.counted()).isEqualTo(2);
    }

    @Property(tries = 100)
    void packingKeepsEverySequenceAndTheLimit(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 40) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 100) int limit) {
        List<Sequence> sequences =
                lengths.stream().map(length -> Sequence.of(new int[length])).toList();

        List<Batch> batches = Batch.pack(sequences, limit);

        assertThat(batches.stream().flatMap(batch -> batch.sequences().stream()))
                .containsExactlyInAnyOrderElementsOf(sequences);
        assertThat(batches)
                .allMatch(batch -> batch.tokens() <= limit || batch.sequences().size() == 1);
    }
}
