package org.gaoyao.corpus.perplexity;

import java.io.Serializable;

/**
 * How often each key was seen: a hash table in two arrays, 17 to 34 bytes for each key.
 *
 * <p>Keys are hashes of 64 bits that stand for what was hashed: among ten million the chance that any two are equal is one in
 * half a million, and it would add two counts.
 */
final class GramCounts implements Serializable {

    private static final int SMALLEST = 1 << 10;
    private static final double FULL = 0.7;

    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /** Counts a key, and says how often it had been seen before. */
    int increment(long key) {
        int slot = slot(key);
        if (counts[slot] == 0) {
            if (size + 1 > FULL * keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        return counts[slot]++;
    }

    /** How often a key was seen. */
    int count(long key) {
        return counts[slot(key)];
    }

    /** How many keys were seen. */
    int size() {
        return size;
    }

    /** Where a key is, or where it would be put. */
    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & keys.length - 1;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[2 * oldCounts.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldCounts[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                counts[slot] = oldCounts[old];
            }
        }
    }
}
