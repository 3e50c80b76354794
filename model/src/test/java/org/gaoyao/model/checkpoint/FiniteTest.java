package org.gaoyao.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gaoyao.model.tensor.DType;
import org.junit.jupiter.api.Test;

class FiniteTest {

    @Property
    void findsWhatFloatCallsNotFinite(@ForAll @Size(max = 33) int[] bits) {
        OptionalLong want = IntStream.range(0, bits.length)
                .filter(i -> !Float.isFinite(Float.intBitsToFloat(bits[i])))
                .asLongStream()
                .findFirst();
        assertThat(Finite.firstBad(MemorySegment.ofArray(bits), DType.F32)).isEqualTo(want);
    }

    /** All 65,536 numbers of both 16-bit types, each between numbers that are finite. */
    @Test
    void judgesEvery16BitNumber() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            MemorySegment four =
                    MemorySegment.ofArray(new short[] {0x3C00, (short) bits, 0x0001, (short) 0x8000, 0x1234});
            boolean half = Float.isFinite(Float.float16ToFloat((short) bits));
            boolean brain = Float.isFinite(Float.intBitsToFloat(bits << 16));
            assertThat(Finite.firstBad(four, DType.F16).isEmpty())
                    .as("F16 %x", bits)
                    .isEqualTo(half);
            assertThat(Finite.firstBad(four, DType.BF16).isEmpty())
                    .as("BF16 %x", bits)
                    .isEqualTo(brain);
        }
    }

    @Test
    void findsTheFirstAcrossBlocks() {
        double[] numbers = new double[400_000];
        numbers[399_999] = Double.NaN;
        numbers[200_001] = Double.NEGATIVE_INFINITY;
        MemorySegment bytes = MemorySegment.ofArray(numbers);
        assertThat(Finite.firstBad(bytes, DType.F64)).hasValue(200_001);
        bytes.setAtIndex(ValueLayout.JAVA_DOUBLE, 200_001, Double.MAX_VALUE);
        assertThat(Finite.firstBad(bytes, DType.F64)).hasValue(399_999);
    }
}
