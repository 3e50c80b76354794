package org.gaoyao.corpus.window;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The windows of a text: all runs of so many characters that stand next to each other when white space is taken out. A window
 * is known by a hash of 64 bits; that two different ones have the same is not to be expected below some hundred million of
 * them, and would at most add one to a count.
 *
 * @param length how many characters (code points) a window has, at least 1
 */
public record Windows(int length) {

    /** Odd, with bits in no pattern: the fraction of the golden ratio. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    public Windows {
        if (length < 1) {
            throw new IllegalArgumentException("a window has at least 1 character, got " + length);
        }
    }

    /** Hands over the windows of a text from its beginning to its end, repeated ones again; none if it is shorter than one. */
    public void forEach(String text, LongConsumer consumer) {
        int[] characters = characters(text);
        long leaving = 1;
        for (int i = 1; i < length; i++) {
            leaving *= BASE;
        }
        long rolling = 0;
        for (int i = 0; i < characters.length; i++) {
            rolling = rolling * BASE + mix(characters[i]);
            if (i >= length - 1) {
                consumer.accept(mix(rolling));
                rolling -= leaving * mix(characters[i - length + 1]);
            }
        }
    }

    /** The distinct windows of a text, sorted. */
    public long[] of(String text) {
        var windows = new long[text.length()];
        var count = new int[1];
        forEach(text, window -> windows[count[0]++] = window);
        long[] sorted = Arrays.copyOf(windows, count[0]);
        Arrays.sort(sorted);
        return distinct(sorted);
    }

    /** The Jaccard similarity of two texts: the windows that both have, of those that either has; 0 where neither has any. */
    public double similarity(String one, String other) {
        long[] left = of(one);
        long[] right = of(other);
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            int order = Long.compare(left[i], right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = left.length + right.length - shared;
        return either == 0 ? 0 : (double) shared / either;
    }

    private static int[] characters(String text) {
        var characters = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (!isSpace(point)) {
                characters[count++] = point;
            }
        }
        return Arrays.copyOf(characters, count);
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
