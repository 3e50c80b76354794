package org.gaoyao.model.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GgufTypeTest {

    /** Numbers of all sizes that weights have, two blocks of them. */
    @Provide
    static Arbitrary<float[]> blocks() {
        return Arbitraries.integers().between(-20, 10).flatMap(exponent -> Arbitraries.floats()
                .between(-1, 1)
                .map(number -> Math.scalb(number, exponent))
                .array(float[].class)
                .ofSize(64));
    }

    /** Half a step of the scale, and what rounding the scale to 11 bits adds. */
    @Property
    void aQuantisedNumberIsOffByHalfAStepAtMost(@ForAll("blocks") float[] numbers) {
        ByteBuffer stored = encoded(GgufType.Q8_0, numbers);
        assertThat(stored.capacity()).isEqualTo(2 * 34);
        for (int i = 0; i < numbers.length; i++) {
            float highest = 0;
            for (int j = i / 32 * 32; j < i / 32 * 32 + 32; j++) {
                highest = Math.max(highest, Math.abs(numbers[j]));
            }
            double step = highest / 127.0;
            double rounding = Math.max(127 * step / (1 << 11), 127 * Math.scalb(1.0, -25));
            float back = Float.float16ToFloat(stored.getShort(i / 32 * 34)) * stored.get(i / 32 * 34 + 2 + i % 32);
            assertThat(Math.abs(back - numbers[i]))
                    .as("number %d, %s", i, numbers[i])
                    .isLessThanOrEqualTo((float) ((step / 2 + rounding) * 1.0001));
        }
    }

    /** A block stands alone: what is beside it changes none of its bytes. */
    @Property
    void blocksAreQuantisedEachByItself(@ForAll("blocks") float[] numbers) {
        float[] first = Arrays.copyOf(numbers, 32);
        assertThat(encoded(GgufType.Q8_0, numbers).slice(0, 34)).isEqualTo(encoded(GgufType.Q8_0, first));
    }

    @Property
    void halvesAreTheNearest(@ForAll("blocks") float[] numbers) {
        ByteBuffer stored = encoded(GgufType.F16, numbers);
        for (int i = 0; i < numbers.length; i++) {
            float back = Float.float16ToFloat(stored.getShort(2 * i));
            assertThat(Math.abs(back - numbers[i]))
                    .isLessThanOrEqualTo(Math.max(Math.ulp(numbers[i]) * (1 << 12), Math.scalb(1f, -25)));
        }
    }

    /** By hand: the scale is 254/127 = 2, and half a step goes away from zero. */
    @Test
    void halfAStepGoesAwayFromZero() {
        float[] numbers = new float[32];
        numbers[0] = 254;
        numbers[1] = 3;
        numbers[2] = -3;
        numbers[3] = 2.9f;
        numbers[4] = -254;
        ByteBuffer stored = encoded(GgufType.Q8_0, numbers);
        assertThat(Float.float16ToFloat(stored.getShort(0))).isEqualTo(2);
        byte[] q = new byte[6];
        stored.get(2, q);
        assertThat(q).containsExactly(127, 2, -2, 1, -127, 0);
    }

    @Test
    void zerosAndWhatIsTooNearToThemAreZeros() {
        float[] numbers = new float[64];
        numbers[40] = Float.MIN_VALUE;
        assertThat(encoded(GgufType.Q8_0, numbers).array()).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource
    void theLargestNumberCanBeStored(GgufType type) {
        float[] numbers = new float[32];
        numbers[5] = type.largest();
        ByteBuffer stored = encoded(type, numbers);
        assertThat(stored.capacity()).isEqualTo((int) type.bytes(32));
        float back =
                switch (type) {
                    case F32 -> stored.getFloat(20);
                    case F16 -> Float.float16ToFloat(stored.getShort(10));
                    case Q8_0 -> Float.float16ToFloat(stored.getShort(0)) * stored.get(7);
                };
        assertThat(back).isEqualTo(type.largest());
    }

    @Test
    void peopleWriteTypesInSmallLetters() {
        assertThat(GgufType.find("q8_0")).contains(GgufType.Q8_0);
        assertThat(GgufType.find("q4_k")).isEmpty();
    }

    private static ByteBuffer encoded(GgufType type, float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate((int) type.bytes(numbers.length)).order(ByteOrder.LITTLE_ENDIAN);
        type.encode(numbers, bytes);
        assertThat(bytes.hasRemaining()).isFalse();
        return bytes.rewind();
    }
}
