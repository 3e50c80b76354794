package org.gaoyao.train.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.junit.jupiter.api.Test;

class DealTest {

    private static Sequence sequence(int length) {
        return Sequence.of(IntStream.range(0, length).toArray());
    }

    private static List<Integer> tokens(Deal deal) {
        return deal.hands().stream()
                .map(hand -> hand.stream().mapToInt(Batch::tokens).sum())
                .toList();
    }

    @Test
    void ranksGetAboutEquallyManyTokens() {
        List<Sequence> sequences =
                IntStream.rangeClosed(2, 21).mapToObj(DealTest::sequence).toList();
        Deal deal = Deal.of(sequences, 40, 3);
        assertThat(tokens(deal)).allMatch(tokens -> Math.abs(tokens - 230 / 3) <= 3);
        assertThat(deal.hands().stream()
                        .flatMap(List::stream)
                        .mapToInt(batch -> batch.sequences().size())
                        .sum())
                .isEqualTo(20);
        assertThat(deal.hands()).allMatch(hand -> hand.stream().allMatch(batch -> batch.tokens() <= 40));
        assertThat(deal).isEqualTo(Deal.of(sequences, 40, 3));
    }

    @Test
    void oneRankGetsWhatPackingGives() {
        List<Sequence> sequences =
                IntStream.of(5, 9, 3, 9, 12, 4).mapToObj(DealTest::sequence).toList();
        assertThat(Deal.of(sequences, 20, 1).hands()).containsExactly(Batch.pack(sequences, 20));
    }

    @Test
    void whoGetsNothingHasNoPasses() {
        Deal deal = Deal.of(List.of(sequence(9), sequence(1)), 20, 2);
        assertThat(tokens(deal)).containsExactly(9, 0);
        assertThat(deal.passes()).isEqualTo(1);
    }
}
