package org.gaoyao.train.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {

    @Test
    void gradientOfElevenTimesItsMedianIsAConcernAndOfNineIsNone() {
        double[] norms = DoubleStream.concat(
                        IntStream.range(0, 50).mapToDouble(i -> 1 + i % 3 * .1), DoubleStream.of(9, 12.2, 1))
                .toArray();

        assertThat(Watch.over(history(MetricName.GRAD_NORM, norms)))
                .singleElement()
                .satisfies(concern -> {
                    assertThat(concern.step()).isEqualTo(51);
                    assertThat(concern.value()).isEqualTo(12.2);
                    assertThat(concern.health().source()).isEqualTo(Health.Source.GLM_130B);
                });
    }

    /** The mean of 4.9 and 5.1 in turn is 5, the deviation 0.1: a spike begins at 5.7. */
    @ParameterizedTest
    @CsvSource({"5.69,0", "5.71,1", "4,0"})
    void lossSevenDeviationsAboveItsMeanIsASpike(double last, int concerns) {
        double[] losses = IntStream.rangeClosed(0, 100)
                .mapToDouble(i -> i == 100 ? last : i % 2 == 0 ? 4.9 : 5.1)
                .toArray();

        assertThat(Watch.over(history(MetricName.LOSS, losses))).hasSize(concerns);
    }

    @Test
    void aFewStepsAreNotEnoughToSayWhatIsUsual() {
        assertThat(Watch.over(history(MetricName.GRAD_NORM, 1, 1, 100, 1))).isEmpty();
    }

    @Test
    void whatIsNotFiniteIsAlwaysAConcern() {
        assertThat(Watch.over(history(MetricName.LOSS, 3, Double.NaN, 3)))
                .extracting(Concern::step)
                .containsExactly(1L);
    }

    @Test
    void perplexityOfAnyHeldOutSetIsComparedWithItsLowest() {
        assertThat(Watch.over(history(MetricName.EVAL_PERPLEXITY + "general", 50, 20, 21.9, 22.1, 30)))
                .extracting(Concern::step)
                .containsExactly(3L, 4L);
    }

    @Test
    void limitsHoldFromTheFirstStep() {
        assertThat(Watch.over(history(MetricName.ZERO_STD, .5, .6))).hasSize(1);
        assertThat(Watch.over(history("reward", -100, 100))).isEmpty();
    }

    private static History history(String name, double... values) {
        return History.of(IntStream.range(0, values.length)
                .mapToObj(step -> new Measurements(step, new TreeMap<>(Map.of(name, values[step]))))
                .toList());
    }
}
