package org.gaoyao.score.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmTest {

    /** The bits of CPython's math.log; 3 and 48 to 299 are among the numbers at which StrictMath.log differs from it. */
    @ParameterizedTest
    @CsvSource({
        "2, 0x1.62e42fefa39efp-1",
        "3, 0x1.193ea7aad030bp+0",
        "10, 0x1.26bb1bbb55516p+1",
        "48, 0x1.ef8383c50bb75p+1",
        "74, 0x1.1375cd6fcab1dp+2",
        "185, 0x1.4e1a4f518c72bp+2",
        "196, 0x1.51cca16d7bba7p+2",
        "216, 0x1.58048fb9f9802p+2",
        "299, 0x1.6cd411481a021p+2",
        "301, 0x1.6d414b6970c9ep+2",
        "0.1, -0x1.26bb1bbb55515p+1",
        "0.75, -0x1.269621134db92p-2",
        "1e-09, -0x1.4b927f32bffb8p+4"
    })
    void agreesWithGlibcToTheLastBit(double value, String hex) {
        assertThat(Logarithm.of(value)).isEqualTo(Double.parseDouble(hex));
    }

    @Test
    void isNeverFarFromTheLogarithmOfTheJdk() {
        for (int i = 1; i < 100_000; i++) {
            assertThat(Math.abs(Logarithm.of(i) - StrictMath.log(i)))
                    .isLessThanOrEqualTo(2 * Math.ulp(StrictMath.log(i)));
        }
    }

    @Test
    void numbersBeyondDoublesHaveOneToo() {
        assertThat(Logarithm.of(BigInteger.TEN.pow(400))).isCloseTo(400 * Math.log(10), within(1e-9));
        assertThat(Logarithm.of(BigInteger.valueOf(43))).isEqualTo(Logarithm.of(43));
    }

    @Test
    void nothingElseHasOne() {
        assertThatThrownBy(() -> Logarithm.of(0)).hasMessageContaining("got 0.0");
    }
}
