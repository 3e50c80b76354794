package org.gaoyao.retrieval.encoder;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text as the tokens that an encoder knows.
 *
 * @param rows the tokens' rows, each once, in ascending order
 * @param counts how much each counts: how often it comes, saturated as BM25 does it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bag(int[] rows, float[] counts) {

    private static final float SATURATION = 0.6f;

    /** The bag of a text whose tokens stand in several lists. */
    static Bag of(Stream<int[]> tokens) {
        int[] all = tokens.flatMapToInt(IntStream::of).sorted().toArray();
        var rows = new int[all.length];
        var counts = new float[all.length];
        int size = 0;
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            rows[size] = all[from];
            counts[size++] = saturated(to - from);
        }
        return new Bag(Arrays.copyOf(rows, size), Arrays.copyOf(counts, size));
    }

    /** What a token counts that comes so often: 1 for once, never 1.6. */
    private static float saturated(int times) {
        return times / (times + SATURATION) * (1 + SATURATION);
    }
}
