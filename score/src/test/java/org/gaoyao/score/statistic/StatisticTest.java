package org.gaoyao.score.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.PairedBootstrap.Difference;
import org.gaoyao.score.statistic.PairedBootstrap.Pairs;
import org.junit.jupiter.api.Test;

class StatisticTest {

    private final Bootstrap bootstrap = new Bootstrap(1000, new Seeds(7));

    /** The normal approximation of a share of 0.7 in 400 answers: ± 1.96 · √(0.7 · 0.3 / 400) = ± 0.0449. */
    @Test
    void intervalOfAShareIsThatOfTheTextbook() {
        double[] answers =
                IntStream.range(0, 400).mapToDouble(i -> i < 280 ? 1 : 0).toArray();
        Interval interval = bootstrap.mean(answers, 0.95);
        assertThat(interval.low()).isCloseTo(0.6551, within(0.006));
        assertThat(interval.high()).isCloseTo(0.7449, within(0.006));
        assertThat(interval.contains(0.7)).isTrue();
    }

    @Test
    void equalSeedsHaveEqualBounds() {
        double[] values = {0, 1, 1, 0.5, 0.25};
        assertThat(bootstrap.mean(values, 0.9)).isEqualTo(new Bootstrap(1000, new Seeds(7)).mean(values, 0.9));
        assertThat(bootstrap.mean(new double[0], 0.9)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void aDifferenceThatAlwaysPointsOneWayIsImprobable() {
        double[] better =
                IntStream.range(0, 200).mapToDouble(i -> i % 2 == 0 ? 1 : 0.5).toArray();
        double[] worse =
                IntStream.range(0, 200).mapToDouble(i -> i % 3 == 0 ? 1 : 0.25).toArray();
        var paired = new PairedBootstrap(1000, new Seeds(7));
        Difference found = paired.difference(List.of(Pairs.ofMeans(worse, better)));
        assertThat(found.value()).isCloseTo(0.75 - (67 + 133 * 0.25) / 200, within(1e-12));
        assertThat(found.interval().low()).isPositive();
        assertThat(found.interval().contains(found.value())).isTrue();
        assertThat(found.probability()).isLessThan(0.01);
        Difference none = paired.difference(List.of(Pairs.ofMeans(better, better)));
        assertThat(none).isEqualTo(new Difference(0, new Interval(0, 0), 1));
        assertThatThrownBy(() -> Pairs.ofMeans(better, new double[3])).hasMessageContaining("got 200 and 3");
    }

    /** The normal approximation: two independent coins in 400 pairs, ± 1.96 · √(2 · 0.25 / 400) = ± 0.0693. */
    @Test
    void theIntervalOfADifferenceIsThatOfTheTextbook() {
        double[] first = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();
        double[] second = IntStream.range(0, 400).mapToDouble(i -> i / 2 % 2).toArray();
        Difference found = new PairedBootstrap(10_000, new Seeds(7)).difference(List.of(Pairs.ofMeans(first, second)));
        assertThat(found.value()).isZero();
        assertThat(found.interval().low()).isCloseTo(-0.0693, within(0.006));
        assertThat(found.interval().high()).isCloseTo(0.0693, within(0.006));
        assertThat(found.probability()).isEqualTo(1);
    }

    @Test
    void everyTaskHasTheSameWeight() {
        double[] one = {0, 0, 0, 0};
        double[] other = {1, 1, 1, 1};
        double[] many = new double[400];
        Difference found = new PairedBootstrap(100, new Seeds(7))
                .difference(List.of(Pairs.ofMeans(one, other), Pairs.ofMeans(many, many)));
        assertThat(found.value()).isEqualTo(0.5);
    }

    /** Binomial tails by hand: 2 · (1 + 10) / 2¹⁰ and 2 · (1 + 5) / 2⁵. */
    @Test
    void mcNemarIsTheBinomialTest() {
        assertThat(McNemar.probability(1, 9)).isCloseTo(22.0 / 1024, within(1e-12));
        assertThat(McNemar.probability(4, 1)).isCloseTo(12.0 / 32, within(1e-12));
        assertThat(McNemar.probability(5, 5)).isEqualTo(1);
        assertThat(McNemar.probability(0, 0)).isEqualTo(1);
        assertThat(McNemar.probability(400, 600)).isCloseTo(2.2e-10, within(2e-10));
    }

    /** The example of Benjamini and Hochberg's paper has its first four significant at 0.05; Holm's its first three. */
    @Test
    void correctionsAgreeWithTheirPaper() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
        };
        assertThat(count(Correction.BENJAMINI_HOCHBERG.adjusted(p))).isEqualTo(4);
        assertThat(count(Correction.HOLM.adjusted(p))).isEqualTo(3);
        assertThat(Correction.HOLM.adjusted(.03, .01)).containsExactly(.03, .02);
    }

    private static long count(double[] adjusted) {
        return Arrays.stream(adjusted).filter(each -> each <= 0.05).count();
    }

    @Property(tries = 200)
    void adjustingNeverMakesMoreOfADifference(@ForAll @Size(max = 12) List<@DoubleRange(max = 1) Double> drawn) {
        double[] probabilities = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        for (Correction correction : Correction.values()) {
            double[] adjusted = correction.adjusted(probabilities);
            for (int i = 0; i < adjusted.length; i++) {
                assertThat(adjusted[i]).isBetween(probabilities[i] - 1e-15, 1.0);
            }
        }
    }
}
