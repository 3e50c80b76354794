package org.gaoyao.corpus.duplicate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.gaoyao.corpus.window.Windows;
import org.gaoyao.run.Seeds;

/**
 * MinHash signatures in bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3): two texts whose
 * windows have the Jaccard similarity {@code s} share a band with the probability {@code 1 − (1 − s^rows)^bands}.
 *
 * <p>Each of the {@code bands × rows} functions is {@code a·x + b} modulo 2^32 on the upper half of a window's hash, {@code a}
 * odd; its least value over a text's windows is one row. Safe for concurrent use.
 */
public final class MinHash {

    /** The number of bands that datatrove has by default, and that is chosen here where LegalOne's is unknown. */
    public static final int DEFAULT_BANDS = 14;

    /** The number of rows in a band; as {@link #DEFAULT_BANDS}. */
    public static final int DEFAULT_ROWS = 8;

    /** Characters in a window; as {@link #DEFAULT_BANDS}. */
    public static final int DEFAULT_WINDOW = 5;

    private static final long SEED = 1;

    private final Windows windows;
    private final int bands;
    private final int rows;
    private final int[] factors;
    private final int[] addends;

    /**
     * Signatures of a shape.
     *
     * @throws IllegalArgumentException if a number is under 1
     */
    public MinHash(Windows windows, int bands, int rows) {
        if (bands < 1 || rows < 1) {
            throw new IllegalArgumentException("bands and rows must be at least 1, got " + bands + " and " + rows);
        }
        this.windows = windows;
        this.bands = bands;
        this.rows = rows;
        RandomGenerator random = new Seeds(SEED).generator("minhash");
        this.factors =
                random.ints(bands * (long) rows).map(factor -> factor | 1).toArray();
        this.addends = random.ints(bands * (long) rows).toArray();
    }

    /** 14 bands of 8 rows over windows of 5 characters. */
    public static MinHash standard() {
        return new MinHash(new Windows(DEFAULT_WINDOW), DEFAULT_BANDS, DEFAULT_ROWS);
    }

    /** How many bands a signature has. */
    public int bands() {
        return bands;
    }

    /** The bands of a text, each hashed to 64 bits; none if the text is shorter than a window. */
    public long[] bands(String text) {
        var least = new int[factors.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        var any = new boolean[1];
        windows.forEach(text, window -> {
            any[0] = true;
            lower(least, (int) (window >>> 32));
        });
        return any[0] ? hashed(least) : new long[0];
    }

    /** The probability that two texts of a similarity share a band. */
    public double probability(double similarity) {
        return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
    }

    /** The probability that two texts share a band. */
    public double probability(String one, String other) {
        return probability(windows.similarity(one, other));
    }

    /** The loop that takes the time; in a method of its own it is compiled to vector instructions. */
    private void lower(int[] least, int window) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], factors[i] * window + addends[i]);
        }
    }

    private long[] hashed(int[] least) {
        var hashes = new long[bands];
        for (int band = 0; band < bands; band++) {
            long hash = band;
            for (int row = band * rows; row < (band + 1) * rows; row++) {
                hash = (hash ^ least[row]) * 0xff51afd7ed558ccdL;
                hash ^= hash >>> 32;
            }
            hashes[band] = hash;
        }
        return hashes;
    }
}
