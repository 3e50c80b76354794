package org.gaoyao.corpus.contamination;

import java.util.Arrays;

/**
 * The distinct windows of a text: all runs of so many characters that stand next to each other when white space is taken
 * out. A window is known by a hash of 64 bits; that two different ones have the same is not to be expected below some
 * hundred million of them, and would at most add one to a count.
 *
 * @param length how many characters (code points) a window has, at least 1
 */
record Windows(int length) {

    /** Odd, with bits in no pattern: the fraction of the golden ratio. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    Windows {
        if (length < 1) {
            throw new IllegalArgumentException("a window has at least 1 character, got " + length);
        }
    }

    /** The windows of a text, sorted; none if it is shorter than one. */
    long[] of(String text) {
        int[] characters = text.codePoints().filter(c -> !isSpace(c)).toArray();
        if (characters.length < length) {
            return new long[0];
        }
        long leaving = 1;
        for (int i = 1; i < length; i++) {
            leaving *= BASE;
        }
        var windows = new long[characters.length - length + 1];
        long rolling = 0;
        for (int i = 0; i < characters.length; i++) {
            rolling = rolling * BASE + mix(characters[i]);
            if (i >= length - 1) {
                int first = i - length + 1;
                windows[first] = mix(rolling);
                rolling -= leaving * mix(characters[first]);
            }
        }
        Arrays.sort(windows);
        return distinct(windows);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Spreads every bit over all others (the finalizer of MurmurHash3). */
    private static long mix(long x) {
        long y = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
        y = (y ^ (y >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return y ^ (y >>> 33);
    }

    private static long[] distinct(long[] sorted) {
        int kept = 0;
        for (long window : sorted) {
            if (kept == 0 || sorted[kept - 1] != window) {
                sorted[kept++] = window;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
