package org.gaoyao.train.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gaoyao.train.policy.DynamicSampling.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdvantageTest {

    /** The oracle of the design. */
    @Test
    void baselineIsWeightedByLength() {
        double[] rewards = {1, 0, 1, .2};
        int[] lengths = {100, 300, 50, 550};

        assertThat(Advantage.LENGTH_WEIGHTED.of(rewards, lengths))
                .containsExactly(new double[] {.74, -.26, .74, -.06}, within(1e-15));
        assertThat(Advantage.MEAN.of(rewards, lengths))
                .containsExactly(new double[] {.45, -.55, .45, -.35}, within(1e-15));
    }

    @Test
    void deviationIsUnbiased() {
        // The mean is 2, the squares add up to 2, and one of three is taken off: the deviation is 1.
        assertThat(Advantage.MEAN_DEVIATION.of(new double[] {1, 2, 3}, new int[] {1, 1, 1}))
                .containsExactly(new double[] {-1 / (1 + 1e-6), 0, 1 / (1 + 1e-6)}, within(1e-15));
    }

    @Property
    void lengthsTimesAdvantagesAddUpToNothing(
            @ForAll @Size(8) List<@DoubleRange(min = -1, max = 1) Double> someRewards,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 4096) Integer> someLengths) {
        double[] rewards = someRewards.stream().mapToDouble(Double::doubleValue).toArray();
        int[] lengths = someLengths.stream().mapToInt(Integer::intValue).toArray();
        double[] advantages = Advantage.LENGTH_WEIGHTED.of(rewards, lengths);

        assertThat(IntStream.range(0, 8)
                        .mapToDouble(i -> lengths[i] * advantages[i])
                        .sum())
                .isCloseTo(0, within(1e-10));
    }

    @ParameterizedTest
    @EnumSource(Advantage.class)
    void equalRewardsHaveNoAdvantage(Advantage mode) {
        assertThat(mode.of(new double[] {.1, .1, .1}, new int[] {1, 20, 300})).containsExactly(0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(Advantage.class)
    void groupOfOneKeepsItsReward(Advantage mode) {
        assertThat(mode.of(new double[] {.7}, new int[] {9})).containsExactly(.7);
        assertThatThrownBy(() -> mode.of(new double[0], new int[0])).hasMessageContaining("0 and 0");
    }

    /** DAPO, equation 13, with the paper's lengths. */
    @ParameterizedTest
    @CsvSource({"0,0", "16384,0", "16385,-.000244140625", "18432,-.5", "20480,-1", "20481,-1"})
    void tooLongAnswersArePunishedSoftly(long length, double punishment) {
        assertThat(Overlong.of(20_480)).isEqualTo(new Overlong(20_480, 4_096, 1));
        assertThat(Overlong.of(20_480).of(length)).isEqualTo(punishment);
    }

    @Test
    void groupsThatTeachNothingSayWhy() {
        assertThat(DynamicSampling.BY_RULE.of(new double[] {1, 0, 1}, 1)).isEqualTo(Use.TEACHES);
        assertThat(DynamicSampling.BY_RULE.of(new double[] {1, 1, 1}, 1)).isEqualTo(Use.ALL_RIGHT);
        assertThat(DynamicSampling.BY_RULE.of(new double[] {0, 0}, 1)).isEqualTo(Use.ALL_WRONG);
        assertThat(DynamicSampling.BY_JUDGE.of(new double[] {.5, .51, .5}, 1)).isEqualTo(Use.ALL_ALIKE);
        assertThat(DynamicSampling.BY_RULE.of(new double[] {.5, .51, .5}, 1)).isEqualTo(Use.TEACHES);
    }
}
