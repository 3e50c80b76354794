package org.gaoyao.model.tokenizer;

import java.util.Arrays;

/**
 * Merges the bytes of one word into tokens: again and again the pair of lowest rank, of equals the leftmost.
 *
 * <p>Short words are searched for that pair from end to end; long ones keep their pairs in a heap, so that a million
 * letters without a space cost n log n. Both give the same tokens. Not safe for concurrent use.
 */
final class WordMerger {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Merges merges;
    private final int[] idOfByte;
    private final int longest;

    private int[] symbols = new int[256];
    private int[] ranks = new int[256];
    private int[] next = new int[0];
    private int[] previous = new int[0];
    private long[] heap = new long[0];
    private int heapSize;

    /**
     * A merger.
     *
     * @param idOfByte the token of each single byte
     * @param longest how many bytes a short word has at most
     */
    WordMerger(Merges merges, int[] idOfByte, int longest) {
        this.merges = merges;
        this.idOfByte = idOfByte;
        this.longest = longest;
    }

    /** Merges the first {@code length} bytes; the tokens are then in {@link #symbols()} from 0 on. Returns how many. */
    int merge(byte[] bytes, int length) {
        if (symbols.length < length) {
            symbols = new int[length * 2];
            ranks = new int[length * 2];
        }
        for (int i = 0; i < length; i++) {
            symbols[i] = idOfByte[bytes[i] & 0xFF];
        }
        for (int i = 0; i < length - 1; i++) {
            ranks[i] = merges.rank(symbols[i], symbols[i + 1]);
        }
        ranks[Math.max(0, length - 1)] = NEVER;
        return length <= longest ? searching(length) : withHeap(length);
    }

    int[] symbols() {
        return symbols;
    }

    private int searching(int length) {
        int count = length;
        while (count > 1) {
            int lowest = NEVER;
            int at = 0;
            for (int i = 0; i < count - 1; i++) {
                if (ranks[i] < lowest) {
                    lowest = ranks[i];
                    at = i;
                }
            }
            if (lowest == NEVER) {
                break;
            }
            symbols[at] = merges.merged(lowest);
            count--;
            System.arraycopy(symbols, at + 2, symbols, at + 1, count - at - 1);
            System.arraycopy(ranks, at + 2, ranks, at + 1, count - at - 1);
            ranks[at] = at + 1 < count ? merges.rank(symbols[at], symbols[at + 1]) : NEVER;
            if (at > 0) {
                ranks[at - 1] = merges.rank(symbols[at - 1], symbols[at]);
            }
        }
        return count;
    }

    private int withHeap(int length) {
        if (next.length < length) {
            next = new int[length * 2];
            previous = new int[length * 2];
            heap = new long[length * 2];
        }
        heapSize = 0;
        for (int i = 0; i < length; i++) {
            next[i] = i + 1;
            previous[i] = i - 1;
            push(i);
        }
        while (heapSize > 0) {
            long first = pop();
            int rank = (int) (first >>> 32);
            int at = (int) first;
            if (ranks[at] != rank) {
                continue; // merged away, or part of another pair by now
            }
            int gone = next[at];
            symbols[at] = merges.merged(rank);
            ranks[gone] = NEVER;
            next[at] = next[gone];
            if (next[at] < length) {
                previous[next[at]] = at;
            }
            ranks[at] = next[at] < length ? merges.rank(symbols[at], symbols[next[at]]) : NEVER;
            push(at);
            if (previous[at] >= 0) {
                ranks[previous[at]] = merges.rank(symbols[previous[at]], symbols[at]);
                push(previous[at]);
            }
        }
        int count = 0;
        for (int i = 0; i < length; i = next[i]) {
            symbols[count++] = symbols[i];
        }
        return count;
    }

    private void push(int at) {
        if (ranks[at] == NEVER) {
            return;
        }
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, heap.length * 2);
        }
        long entry = ((long) ranks[at] << 32) | at;
        int hole = heapSize++;
        while (hole > 0 && heap[(hole - 1) >>> 1] > entry) {
            heap[hole] = heap[(hole - 1) >>> 1];
            hole = (hole - 1) >>> 1;
        }
        heap[hole] = entry;
    }

    private long pop() {
        long first = heap[0];
        long last = heap[--heapSize];
        int hole = 0;
        for (int child = 1; child < heapSize; child = 2 * hole + 1) {
            if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = last;
        return first;
    }
}
