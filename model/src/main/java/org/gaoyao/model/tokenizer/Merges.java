package org.gaoyao.model.tokenizer;

/** The pairs of tokens that merge, from the first learnt to the last, and what each becomes. Immutable once read. */
final class Merges {

    private final PairTable ranks;
    private final long[] pairs;
    private final int[] merged;

    /**
     * The merges in the order of their ranks.
     *
     * @param pairs left and right id, as {@link PairTable#pair} packs them
     * @param merged the id that each pair becomes
     */
    Merges(long[] pairs, int[] merged) {
        this.pairs = pairs;
        this.merged = merged;
        this.ranks = new PairTable(pairs.length);
        for (int rank = 0; rank < pairs.length; rank++) {
            ranks.put(pairs[rank], rank);
        }
    }

    int size() {
        return pairs.length;
    }

    /** The rank of a pair, or {@link Integer#MAX_VALUE} if it does not merge. */
    int rank(int left, int right) {
        int rank = ranks.get(PairTable.pair(left, right));
        return rank == PairTable.ABSENT ? Integer.MAX_VALUE : rank;
    }

    int left(int rank) {
        return PairTable.left(pairs[rank]);
    }

    int right(int rank) {
        return PairTable.right(pairs[rank]);
    }

    int merged(int rank) {
        return merged[rank];
    }
}
