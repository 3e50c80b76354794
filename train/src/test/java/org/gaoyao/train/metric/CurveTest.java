package org.gaoyao.train.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CurveTest {

    /** By hand: m = .5, 1.25, 2.125 over 1 − .5ⁿ. */
    @Test
    void smoothingTakesOutTheNoughtThatItBeginsWith() {
        assertThat(curve(1, 2, 3).smoothed(.5).values()).containsExactly(1, 1.25 / .75, 2.125 / .875);
    }

    @Test
    void whatIsNotFiniteStandsAsItIsAndCountsForNothing() {
        assertThat(curve(1, Double.NaN, 2).smoothed(.5).values()).containsExactly(1, Double.NaN, 1.25 / .75);
    }

    @Property(tries = 50)
    void eachPointIsTheMeanOfThoseUpToItWeightedByTheirAge(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -10, max = 10) Double> drawn,
            @ForAll @DoubleRange(min = 0, max = .99) double weight) {
        double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        double[] smoothed = curve(values).smoothed(weight).values();

        for (int n = 0; n < values.length; n++) {
            int last = n;
            double weights = IntStream.rangeClosed(0, n)
                    .mapToDouble(i -> Math.pow(weight, last - i))
                    .sum();
            double sum = IntStream.rangeClosed(0, n)
                    .mapToDouble(i -> Math.pow(weight, last - i) * values[i])
                    .sum();
            assertThat(smoothed[n]).isCloseTo(sum / weights, within(1e-9));
        }
    }

    @Test
    void thinningKeepsTheSpikes() {
        double[] values = new double[10_000];
        values[1234] = 7;
        values[8765] = -3;

        Curve thin = curve(values).thinned(100);

        assertThat(thin.size()).isLessThanOrEqualTo(100);
        assertThat(thin.values()).contains(7, -3);
        assertThat(thin.steps()).isSorted().contains(1234, 8765);
        assertThat(curve(1, 2, 3).thinned(3).size()).isEqualTo(3);
    }

    @Test
    void aWeightOfOneWouldNeverMove() {
        assertThatThrownBy(() -> curve(1, 2).smoothed(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the weight of smoothing is from 0 to below 1, got 1.0");
    }

    private static Curve curve(double... values) {
        return new Curve(IntStream.range(0, values.length).asLongStream().toArray(), values);
    }
}
