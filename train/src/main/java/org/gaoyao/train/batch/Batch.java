package org.gaoyao.train.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sequences that one forward and backward pass takes, one after the other and without padding, the long ones first.
 *
 * @param sequences at least one
 */
public record Batch(List<Sequence> sequences) {

    public Batch {
        sequences = List.copyOf(sequences);
        if (sequences.isEmpty()) {
            throw new IllegalArgumentException("a batch has sequences");
        }
    }

    /**
     * Packs sequences into as few passes as the limit allows when they are taken from the longest to the shortest; equally long
     * ones stand together, which attention computes at once. Equal input gives equal batches.
     *
     * @param limit how many tokens one pass may have; a longer sequence is a batch of its own
     */
    public static List<Batch> pack(List<Sequence> sequences, int limit) {
        var batches = new ArrayList<Batch>();
        var open = new ArrayList<Sequence>();
        int tokens = 0;
        for (Sequence sequence : sequences.stream()
                .sorted(Comparator.comparingInt(Sequence::length).reversed())
                .toList()) {
            if (!open.isEmpty() && tokens + sequence.length() > limit) {
                batches.add(new Batch(open));
                open.clear();
                tokens = 0;
            }
            open.add(sequence);
            tokens += sequence.length();
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(open));
        }
        return batches;
    }

    /** How many tokens it has, N. */
    public int tokens() {
        return sequences.stream().mapToInt(Sequence::length).sum();
    }

    /** How many tokens are learnt. */
    public int counted() {
        return sequences.stream().mapToInt(Sequence::counted).sum();
    }

    /** The tokens of all sequences: [N]. */
    public int[] ids() {
        return joined(0);
    }

    /** The length of each sequence. */
    public int[] lengths() {
        return sequences.stream().mapToInt(Sequence::length).toArray();
    }

    /** The token after each token: [N]. After the last of a sequence stands 0, which no weight lets count. */
    public int[] targets() {
        return joined(1);
    }

    private int[] joined(int from) {
        int[] ids = new int[tokens()];
        int n = 0;
        for (Sequence sequence : sequences) {
            sequence.copy(from, ids, n);
            n += sequence.length();
        }
        return ids;
    }

    /** For each token {@code weight} if the one after it is learnt, else 0: [N]. */
    public double[] weights(double weight) {
        double[] weights = new double[tokens()];
        int n = 0;
        for (Sequence sequence : sequences) {
            for (int t = 1; t < sequence.length(); t++) {
                weights[n + t - 1] = sequence.learns(t) ? weight : 0;
            }
            n += sequence.length();
        }
        return weights;
    }
}
