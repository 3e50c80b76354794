package org.gaoyao.train.sampling;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many sequences of each batch come from each cell, so that the shares are kept over the batches without any chance: what
 * a batch owes a cell is carried over to the next (error diffusion with largest remainders).
 *
 * <p>After any number of batches, each cell has had what its shares add up to, give or take a few sequences.
 *
 * <p>Not safe for concurrent use.
 */
public final class SequenceCounts {

    private final SortedMap<Cell, Double> owed = new TreeMap<>();

    /** Begins without debts. */
    public SequenceCounts() {}

    /** Continues with the debts of before: {@link #owed}. */
    public SequenceCounts(SortedMap<Cell, Double> owed) {
        this.owed.putAll(owed);
    }

    /** What is owed to each cell, in sequences; negative where it had too much. Together 0. */
    public SortedMap<Cell, Double> owed() {
        return new TreeMap<>(owed);
    }

    /**
     * The counts of the next batch.
     *
     * @param shares of its cells, 1 together
     * @param sequences how many it has
     * @return counts above 0, as many sequences together
     */
    public SortedMap<Cell, Integer> next(SortedMap<Cell, Double> shares, int sequences) {
        var counts = new TreeMap<Cell, Integer>();
        shares.forEach((cell, share) -> {
            double due = owed.merge(cell, share * sequences, Double::sum);
            counts.put(cell, (int) Math.max(0, Math.floor(due)));
        });
        int rest =
                sequences - counts.values().stream().mapToInt(Integer::intValue).sum();
        for (; rest > 0; rest--) {
            counts.merge(mostOwed(shares, counts, 1), 1, Integer::sum);
        }
        for (; rest < 0; rest++) {
            counts.merge(mostOwed(shares, counts, -1), -1, Integer::sum);
        }
        counts.forEach((cell, count) -> owed.merge(cell, (double) -count, Double::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** The cell of the batch with the largest (or, of those that have any, the smallest) rest; the first of equals. */
    private Cell mostOwed(SortedMap<Cell, Double> shares, SortedMap<Cell, Integer> counts, int sign) {
        return shares.keySet().stream()
                .filter(cell -> sign > 0 || counts.getOrDefault(cell, 0) > 0)
                .max(Comparator.<Cell>comparingDouble(
                                cell -> sign * (owed.getOrDefault(cell, 0.0) - counts.getOrDefault(cell, 0)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
