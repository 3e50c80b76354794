package org.gaoyao.model.tokenizer;

import java.util.Arrays;

/** A hash table from a pair of token ids to a number that is not negative; open addressing, no objects. */
final class PairTable {

    /** What {@link #get} gives for a pair that is not there. */
    static final int ABSENT = -1;

    private static final long EMPTY = -1;

    private long[] keys;
    private int[] values;
    private int size;

    PairTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) << 1;
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(keys, EMPTY);
    }

    static long pair(int left, int right) {
        return ((long) left << 32) | right;
    }

    static int left(long pair) {
        return (int) (pair >>> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }

    int get(long pair) {
        int slot = slot(keys, pair);
        return keys[slot] == pair ? values[slot] : ABSENT;
    }

    /** Sets the number of a pair; gives the one it had. */
    int put(long pair, int value) {
        int slot = slot(keys, pair);
        if (keys[slot] == pair) {
            int before = values[slot];
            values[slot] = value;
            return before;
        }
        keys[slot] = pair;
        values[slot] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
        return ABSENT;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] widerValues = new int[wider.length];
        Arrays.fill(wider, EMPTY);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                int slot = slot(wider, keys[i]);
                wider[slot] = keys[i];
                widerValues[slot] = values[i];
            }
        }
        keys = wider;
        values = widerValues;
    }

    private static int slot(long[] keys, long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (mixed >>> 33) & mask;
        while (keys[slot] != pair && keys[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
