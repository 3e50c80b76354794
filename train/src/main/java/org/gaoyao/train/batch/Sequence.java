package org.gaoyao.train.batch;

import java.util.Arrays;

/** Tokens that see each other, and which of them are learnt. Its arrays are its own and nobody changes them. */
public final class Sequence {

    private final int[] ids;
    private final boolean[] learnt;

    /**
     * A sequence.
     *
     * @param ids at least one
     * @param learnt for each token whether the model is to predict it; that of the first says nothing, as nothing comes before it
     */
    public Sequence(int[] ids, boolean[] learnt) {
        if (ids.length == 0 || ids.length != learnt.length) {
            throw new IllegalArgumentException(
                    "a sequence has tokens and as many marks, got %d and %d".formatted(ids.length, learnt.length));
        }
        this.ids = ids.clone();
        this.learnt = learnt.clone();
    }

    /** A sequence of which every token is learnt. */
    public static Sequence of(int... ids) {
        var learnt = new boolean[ids.length];
        Arrays.fill(learnt, true);
        return new Sequence(ids, learnt);
    }

    /** How many tokens it has. */
    public int length() {
        return ids.length;
    }

    /** A token. */
    public int id(int n) {
        return ids[n];
    }

    /** All tokens, as a copy. */
    public int[] ids() {
        return ids.clone();
    }

    /** Whether a token is predicted and learnt: never the first. */
    public boolean learns(int n) {
        return n > 0 && learnt[n];
    }

    /** How many of its tokens are predicted and learnt. */
    public int counted() {
        int counted = 0;
        for (int n = 1; n < learnt.length; n++) {
            counted += learnt[n] ? 1 : 0;
        }
        return counted;
    }

    /** Copies tokens from {@code from} on into an array. */
    void copy(int from, int[] into, int at) {
        System.arraycopy(ids, from, into, at, ids.length - from);
    }
}
