package org.gaoyao.corpus.duplicate;

import java.util.Arrays;

/**
 * Groups documents that share a band of their signatures, directly or through others.
 *
 * <p>Documents are added one after the other and are known by their number, from 0. The groups do not depend on the order
 * beyond those numbers. About 24 bytes a band of a document, and 4 for the document. Not safe for concurrent use; signatures
 * can be made concurrently before.
 */
public final class NearDuplicates {

    private final BandTable table = new BandTable();
    private int[] parents = new int[1 << 10];
    private int size;

    /** Adds a document by the bands of its signature and returns its number; without bands it is like no other. */
    public int add(long[] bands) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
        }
        int document = size++;
        parents[document] = document;
        for (long band : bands) {
            join(document, table.firstWith(band, document));
        }
        return document;
    }

    /** How many documents were added. */
    public int size() {
        return size;
    }

    /** The number of the group of a document: the least number in it. */
    public int group(int document) {
        int root = document;
        while (parents[root] != root) {
            root = parents[root];
        }
        int next = document;
        while (parents[next] != root) {
            int up = parents[next];
            parents[next] = root;
            next = up;
        }
        return root;
    }

    /** Says that two documents, added before, belong together, whatever their bands are. */
    public void join(int one, int other) {
        int a = group(one);
        int b = group(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }

    /** The first document with a band: a hash table with open addressing; no band has the hash 0. */
    private static final class BandTable {

        private long[] bands = new long[1 << 12];
        private int[] documents = new int[1 << 12];
        private int used;

        int firstWith(long hash, int document) {
            long band = hash == 0 ? 1 : hash;
            if (used * 2 >= bands.length) {
                grow();
            }
            int slot = slot(band);
            if (bands[slot] == 0) {
                bands[slot] = band;
                documents[slot] = document;
                used++;
            }
            return documents[slot];
        }

        private int slot(long band) {
            int slot = (int) (band >>> 20) & (bands.length - 1);
            while (bands[slot] != 0 && bands[slot] != band) {
                slot = (slot + 1) & (bands.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] oldBands = bands;
            int[] oldDocuments = documents;
            bands = new long[Math.multiplyExact(oldBands.length, 2)];
            documents = new int[bands.length];
            for (int i = 0; i < oldBands.length; i++) {
                if (oldBands[i] != 0) {
                    int slot = slot(oldBands[i]);
                    bands[slot] = oldBands[i];
                    documents[slot] = oldDocuments[i];
                }
            }
        }
    }
}
