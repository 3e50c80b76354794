package org.gaoyao.corpus.contamination;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which items have a window: a hash table in four arrays, whose entries of one slot are chained. */
final class WindowTable {

    private static final int NONE = -1;

    private long[] hashes = new long[1 << 12];
    private int[] items = new int[1 << 12];
    private int[] nexts = new int[1 << 12];
    private int[] heads = filled(1 << 13);
    private int size;

    void add(long hash, int item) {
        if (size == hashes.length) {
            grow();
        }
        hashes[size] = hash;
        items[size] = item;
        link(size++);
    }

    void forEach(long hash, IntConsumer consumer) {
        for (int entry = heads[slot(hash)]; entry != NONE; entry = nexts[entry]) {
            if (hashes[entry] == hash) {
                consumer.accept(items[entry]);
            }
        }
    }

    private void grow() {
        int capacity = Math.multiplyExact(size, 2);
        hashes = Arrays.copyOf(hashes, capacity);
        items = Arrays.copyOf(items, capacity);
        nexts = Arrays.copyOf(nexts, capacity);
        heads = filled(Math.multiplyExact(capacity, 2));
        for (int entry = 0; entry < size; entry++) {
            link(entry);
        }
    }

    private void link(int entry) {
        int slot = slot(hashes[entry]);
        nexts[entry] = heads[slot];
        heads[slot] = entry;
    }

    private int slot(long hash) {
        return (int) hash & (heads.length - 1);
    }

    private static int[] filled(int length) {
        var heads = new int[length];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
