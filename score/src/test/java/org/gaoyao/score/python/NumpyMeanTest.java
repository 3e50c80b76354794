package org.gaoyao.score.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NumpyMeanTest {

    /** What numpy 1.24.2 says; the first, third and fourth differ from a sum from left to right. */
    @Test
    void equalsNumpyToTheLastBit() {
        assertThat(mean(1000, _ -> 0.1)).isEqualTo(0.10000000000000002);
        assertThat(mean(300, i -> i / 7.0)).isEqualTo(21.357142857142858);
        assertThat(mean(1000, i -> 1.0 / (i + 1))).isEqualTo(0.007485470860550345);
        assertThat(mean(100, i -> 1.0 / (i + 3))).isEqualTo(0.03707082429307257);
        assertThat(mean(7, i -> 1.0 / (i + 3))).isEqualTo(0.18985260770975057);
    }

    @Test
    void nothingHasNoMean() {
        assertThatThrownBy(() -> NumpyMean.of(new double[0])).hasMessageContaining("needs values");
    }

    private static double mean(int size, IntToDoubleFunction value) {
        return NumpyMean.of(IntStream.range(0, size).mapToDouble(value).toArray());
    }
}
