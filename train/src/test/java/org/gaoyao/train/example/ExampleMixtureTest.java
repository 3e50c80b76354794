package org.gaoyao.train.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.example.ExampleMixture.Part;
import org.junit.jupiter.api.Test;

class ExampleMixtureTest {

    /** Sequences whose first token is the number of the source and whose second is theirs. */
    private static Examples examples(int source, int count) {
        return Examples.of(IntStream.range(0, count)
                .mapToObj(i -> {
                    int[] ids = new int[3 + i % 5];
                    ids[0] = source;
                    ids[1] = i;
                    return Sequence.of(ids);
                })
                .toList());
    }

    private static ExampleMixture mixture(Budget budget, double epochs, long seed) {
        return new ExampleMixture(
                List.of(new Part("legal", examples(0, 80), 8), new Part("general", examples(1, 50), 2)),
                epochs,
                budget,
                seed);
    }

    private static List<List<Integer>> drawn(ExampleMixture mixture, long from, long to) {
        var drawn = new ArrayList<List<Integer>>();
        for (long step = from; step < to; step++) {
            mixture.at(step).forEach(sequence -> drawn.add(List.of(sequence.id(0), sequence.id(1))));
        }
        return drawn;
    }

    @Test
    void everyStepHasTheMixture() {
        ExampleMixture mixture = mixture(new Budget.Sequences(10), 1, 3);
        assertThat(mixture.steps()).isEqualTo(13);
        for (long step = 0; step < mixture.steps(); step++) {
            assertThat(mixture.at(step).stream().filter(sequence -> sequence.id(0) == 0))
                    .hasSize(8);
        }
    }

    @Test
    void aSourceGivesEachExampleOnceBeforeItRepeatsOne() {
        ExampleMixture mixture = mixture(new Budget.Sequences(10), 1, 3);
        var seen = new TreeMap<Integer, Integer>();
        drawn(mixture, 0, 13).stream()
                .filter(each -> each.getFirst() == 0)
                .forEach(each -> seen.merge(each.getLast(), 1, Integer::sum));
        assertThat(seen).hasSize(80);
        assertThat(seen.values()).allMatch(times -> times == 1 || times == 2);
        assertThat(mixture.passes(0, mixture.steps())).isCloseTo(104 / 80.0, within(1e-9));
        assertThat(mixture.passes(1, mixture.steps())).isCloseTo(26 / 50.0, within(1e-9));
    }

    @Test
    void stepsAreAFunctionOfTheirNumberAndTheSeed() {
        ExampleMixture one = mixture(new Budget.Tokens(40), 2, 3);
        ExampleMixture same = mixture(new Budget.Tokens(40), 2, 3);
        ExampleMixture other = mixture(new Budget.Tokens(40), 2, 4);
        assertThat(drawn(same, 7, 9)).isEqualTo(drawn(one, 7, 9));
        assertThat(drawn(one, 0, one.steps())).isNotEqualTo(drawn(other, 0, other.steps()));
    }

    @Property(tries = 100)
    void aBudgetOfTokensIsKeptAndNothingIsLost(@ForAll @IntRange(min = 1, max = 60) int most) {
        ExampleMixture mixture = mixture(new Budget.Tokens(most), 1, 9);
        int sequences = 0;
        for (long step = 0; step < mixture.steps(); step++) {
            List<Sequence> batch = mixture.at(step);
            int tokens = batch.stream().mapToInt(Sequence::length).sum();
            assertThat(batch).isNotEmpty();
            assertThat(tokens <= most || batch.size() == 1).isTrue();
            sequences += batch.size();
        }
        assertThat(sequences).isEqualTo(130);
    }

    @Test
    void theSecondPassHasAnotherOrder() {
        var mixture = new ExampleMixture(List.of(new Part("one", examples(0, 60), 1)), 2, new Budget.Sequences(60), 1);
        List<List<Integer>> first = drawn(mixture, 0, 1);
        List<List<Integer>> second = drawn(mixture, 1, 2);
        assertThat(new HashSet<>(first)).isEqualTo(new HashSet<>(second));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aHistogramCountsEveryLengthOnce() {
        LengthHistogram histogram = LengthHistogram.of(new int[] {1, 5, 5, 7, 100});
        assertThat(histogram.buckets().stream()
                        .mapToInt(LengthHistogram.Bucket::count)
                        .sum())
                .isEqualTo(5);
        assertThat(histogram.median()).isEqualTo(5);
        assertThat(histogram.most95()).isEqualTo(100);
        assertThat(histogram.tokens()).isEqualTo(118);
        assertThat(histogram.buckets().getLast().to()).isGreaterThanOrEqualTo(100);
    }
}
