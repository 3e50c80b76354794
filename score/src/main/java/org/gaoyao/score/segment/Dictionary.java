package org.gaoyao.score.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gaoyao.score.python.Logarithm;

/**
 * The words of jieba 0.42.1 with the logarithm of their share, in a trie: a node is the beginning of a word.
 *
 * <p>The words come from {@code dict.txt} of the artifact {@code com.huaban:jieba-analysis}, which lacks one line of the
 * original, added here. Nodes and characters are the keys of one hash table. Immutable once built.
 */
final class Dictionary {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final String LACKING_WORD = "吉林";
    private static final int LACKING_COUNT = 89;
    private static final long ALL_COUNTS = 60_101_967;

    private static final int SLOTS = 1 << 20;
    private static final int MOST_NODES = 1 << 19;

    private final long[] keys = new long[SLOTS];
    private final int[] children = new int[SLOTS];
    private final double[] logShares = new double[MOST_NODES];
    private final double logUnknown;
    private int nodes = 1;

    private Dictionary(String lines) {
        var counts = new int[MOST_NODES];
        long all = add(LACKING_WORD, 0, LACKING_WORD.length(), LACKING_COUNT, counts);
        int start = 0;
        while (start < lines.length()) {
            int space = lines.indexOf(' ', start);
            int second = lines.indexOf(' ', space + 1);
            all += add(lines, start, space, Integer.parseInt(lines, space + 1, second, 10), counts);
            int end = lines.indexOf('\n', second);
            start = end < 0 ? lines.length() : end + 1;
        }
        if (all != ALL_COUNTS) {
            throw new IllegalStateException(
                    "the dictionary on the class path is not that of jieba 0.42.1: its counts sum to " + all
                            + " instead of " + ALL_COUNTS);
        }
        double logAll = Logarithm.of((double) all);
        logUnknown = -logAll;
        Map<Integer, Double> logs = new HashMap<>();
        for (int node = 0; node < nodes; node++) {
            logShares[node] = counts[node] == 0
                    ? Double.NaN
                    : logs.computeIfAbsent(counts[node], count -> Logarithm.of(count) - logAll);
        }
    }

    /** Reads the dictionary from the class path. */
    static Dictionary load() {
        return new Dictionary(resource("/dict.txt"));
    }

    /** A text of the artifact with the tables. */
    static String resource(String name) {
        try (InputStream in = Dictionary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is missing from the class path: com.huaban:jieba-analysis has it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int add(String text, int from, int to, int count, int[] counts) {
        int node = ROOT;
        for (int i = from; i < to; i++) {
            long key = key(node, text.charAt(i));
            int slot = slot(key);
            if (keys[slot] == 0) {
                keys[slot] = key;
                children[slot] = nodes++;
            }
            node = children[slot];
        }
        counts[node] = count;
        return count;
    }

    /** The node behind {@code node} by a character, or {@link #NONE}. */
    int child(int node, char character) {
        int slot = slot(key(node, character));
        return keys[slot] == 0 ? NONE : children[slot];
    }

    /** Whether a node is a word, not only the beginning of one. */
    boolean isWord(int node) {
        return !Double.isNaN(logShares[node]);
    }

    /** ln of the share of a word; not a number if the node is no word. */
    double logShare(int node) {
        return logShares[node];
    }

    /** ln of the share of what occurs once. */
    double logUnknown() {
        return logUnknown;
    }

    /** Whether these characters are a word. */
    boolean hasWord(char[] text, int from, int to) {
        int node = ROOT;
        for (int i = from; i < to && node != NONE; i++) {
            node = child(node, text[i]);
        }
        return node != NONE && isWord(node);
    }

    /** Never 0: the characters of words are above 0. */
    private static long key(int node, char character) {
        return ((long) node << 16) | character;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 44);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
