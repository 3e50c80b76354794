package org.gaoyao.train.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static List<Examined> answers(double gain) {
        return IntStream.range(0, 60)
                .mapToObj(i -> new Examined("p" + i, i % 3 == 0 ? "a" : "b", .3 + i % 7 * .02 + gain, .4 + gain, .1))
                .toList();
    }

    @Test
    void everyTaskWeighsTheSameAndEverySeedIsAPair() {
        List<Comparison> rows = Comparison.of(List.of(answers(0), answers(.1)), List.of(answers(.2), answers(.3)));

        assertThat(rows).extracting(Comparison::task).containsExactly("a", "b", "all");
        Comparison all = rows.getLast();
        assertThat(all.greedy().value()).isCloseTo(.2, within(1e-12));
        assertThat(all.greedy().probability()).isLessThan(.01);
        assertThat(all.greedySecond())
                .isCloseTo((rows.get(0).greedySecond() + rows.get(1).greedySecond()) / 2, within(1e-12));
        assertThat(all.faults()).isCloseTo(.1, within(1e-12));
    }

    @Test
    void equalAnswersDifferInNothing() {
        Comparison all = Comparison.of(List.of(answers(0)), List.of(answers(0))).getLast();
        assertThat(all.sampled().value()).isZero();
        assertThat(all.sampled().probability()).isEqualTo(1);
    }

    @Test
    void answersToOtherPromptsAreRefused() {
        assertThatThrownBy(() ->
                        Comparison.of(List.of(answers(0)), List.of(answers(0).subList(0, 59))))
                .hasMessageContaining("got 60 and 59");
    }
}
