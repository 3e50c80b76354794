package org.gaoyao.model.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sequences beside each other, and tokens after each other, give what each sequence gives alone and at once. */
class ContextTest {

    private static final int[] LONG = Small.ids(12, 1);
    private static final int[] SHORT = Small.ids(7, 2);

    @ParameterizedTest
    @EnumSource
    void packedSequencesEqualSeparateOnes(Family family) {
        Decoder decoder = Small.decoder(family, DType.F32);
        int[] third = Small.ids(7, 3);
        float[] packed = hidden(decoder, join(LONG, SHORT, third), Packed.of(12, 7, 7));
        requireClose(packed, join(alone(decoder, LONG), alone(decoder, SHORT), alone(decoder, third)));
    }

    @Test
    void aTokenDependsOnNoLaterOne() {
        Decoder decoder = Small.decoder(Family.QWEN3, DType.F32);
        int[] changed = LONG.clone();
        changed[11] = (changed[11] + 1) % 13;
        float[] one = alone(decoder, LONG);
        float[] other = alone(decoder, changed);
        requireClose(Arrays.copyOf(one, 11 * 8), Arrays.copyOf(other, 11 * 8));
        assertThat(one).isNotEqualTo(other);
    }

    /** Two slots of unequal length: prefilled together, then stepped together, then several tokens at once for one. */
    @ParameterizedTest
    @EnumSource
    void cachedDecodingEqualsTheWholeAtOnce(Family family) {
        Decoder decoder = Small.decoder(family, DType.F32);
        float[] wholeLong = alone(decoder, LONG);
        float[] wholeShort = alone(decoder, SHORT);
        try (var cache = new Cache(decoder.configuration(), 3, 4, DType.F32, Device.CPU)) {
            float[] prefill = hidden(
                    decoder, join(part(LONG, 0, 5), part(SHORT, 0, 3)), cache.turn(new int[] {0, 1}, new int[] {5, 3}));
            requireClose(prefill, join(rows(wholeLong, 0, 5), rows(wholeShort, 0, 3)));
            for (int step = 0; step < 4; step++) {
                float[] next = hidden(decoder, new int[] {LONG[5 + step], SHORT[3 + step]}, cache.step(0, 2));
                requireClose(next, join(rows(wholeLong, 5 + step, 1), rows(wholeShort, 3 + step, 1)));
            }
            assertThat(cache.length(0)).isEqualTo(9);
            float[] rest = hidden(decoder, part(LONG, 9, 3), cache.turn(new int[] {0}, new int[] {3}));
            requireClose(rest, rows(wholeLong, 9, 3));
        }
    }

    @Test
    void slotsShareAPrefillAndCanBeCutBack() {
        Decoder decoder = Small.decoder(Family.QWEN3, DType.F32);
        float[] whole = alone(decoder, LONG);
        try (var cache = new Cache(decoder.configuration(), 3, 16, DType.F32, Device.CPU)) {
            hidden(decoder, part(LONG, 0, 6), cache.turn(new int[] {0}, new int[] {6}));
            cache.copy(0, 1);
            cache.copy(0, 2);
            float[] next = hidden(decoder, new int[] {LONG[6], LONG[6], 3}, cache.step(0, 3));
            requireClose(Arrays.copyOf(next, 16), join(rows(whole, 6, 1), rows(whole, 6, 1)));
            cache.truncate(2, 6);
            requireClose(hidden(decoder, new int[] {LONG[6]}, cache.step(2, 1)), rows(whole, 6, 1));
            assertThatThrownBy(() -> cache.truncate(2, 8)).hasMessageContaining("holds 7 tokens");
        }
    }

    @Test
    void idsOutsideTheVocabularyAreRefusedWithTheirPlace() {
        Decoder decoder = Small.decoder(Family.QWEN3, DType.F32);
        assertThatThrownBy(() -> decoder.logits(new int[] {1, 13})).hasMessageContaining("token 1 has id 13");
        assertThatThrownBy(() -> Packed.of(3, 0)).hasMessageContaining("[3, 0]");
    }

    private static float[] alone(Decoder decoder, int[] ids) {
        return hidden(decoder, ids, Packed.of(ids.length));
    }

    private static float[] hidden(Decoder decoder, int[] ids, Context context) {
        try (Scope _ = Scope.withoutGradients()) {
            return decoder.hidden(ids, context).floats();
        }
    }

    private static int[] part(int[] ids, int from, int length) {
        return Arrays.copyOfRange(ids, from, from + length);
    }

    private static float[] rows(float[] hidden, int from, int count) {
        return Arrays.copyOfRange(hidden, from * 8, (from + count) * 8);
    }

    private static int[] join(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    private static float[] join(float[]... parts) {
        float[] joined =
                new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    private static void requireClose(float[] have, float[] want) {
        assertThat(have).hasSameSizeAs(want);
        for (int i = 0; i < want.length; i++) {
            assertThat(have[i]).as("number %d", i).isCloseTo(want[i], within(2e-5f));
        }
    }
}
