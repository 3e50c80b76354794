package org.gaoyao.train.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many sequences of each cell every step of a stage draws: all of it, known before the first step.
 *
 * <p>A few numbers a step (a stage of 100,000 steps over 18 cells takes 14 MB), for which any step can be asked at once.
 */
public final class SequencePlan {

    private final Sampling sampling;
    private final long steps;
    private final int sequences;
    private final List<Cell> cells;

    /** How many sequences of each cell all steps before a step have drawn: [cells][steps + 1]. */
    private final long[][] before;

    private SequencePlan(Sampling sampling, long steps, int sequences, List<Cell> cells, long[][] before) {
        this.sampling = sampling;
        this.steps = steps;
        this.sequences = sequences;
        this.cells = cells;
        this.before = before;
    }

    /**
     * Plans a stage.
     *
     * @param sampling the shares of every step
     * @param steps of the stage, at least 1
     * @param sequences of each step, at least 1
     */
    public static SequencePlan of(Sampling sampling, long steps, int sequences) {
        if (steps < 1 || steps > Integer.MAX_VALUE - 1 || sequences < 1) {
            throw new IllegalArgumentException(
                    "there must be steps, and sequences in each, got %d and %d".formatted(steps, sequences));
        }
        var counts = new SequenceCounts();
        var drawn = new ArrayList<SortedMap<Cell, Integer>>();
        SortedSet<Cell> seen = new TreeSet<>();
        for (long step = 0; step < steps; step++) {
            SortedMap<Cell, Integer> of = counts.next(sampling.shares(step), sequences);
            seen.addAll(of.keySet());
            drawn.add(of);
        }
        List<Cell> cells = List.copyOf(seen);
        var before = new long[cells.size()][(int) steps + 1];
        for (int c = 0; c < cells.size(); c++) {
            for (int step = 0; step < steps; step++) {
                before[c][step + 1] = before[c][step] + drawn.get(step).getOrDefault(cells.get(c), 0);
            }
        }
        return new SequencePlan(sampling, steps, sequences, cells, before);
    }

    /** How many steps there are. */
    public long steps() {
        return steps;
    }

    /** How many sequences each step has. */
    public int sequences() {
        return sequences;
    }

    /** How many sequences of each cell a step draws; only cells of which it draws any. */
    public SortedMap<Cell, Integer> drawn(long step) {
        var counts = new TreeMap<Cell, Integer>();
        for (int c = 0; c < cells.size(); c++) {
            int count = (int) (before[c][index(step) + 1] - before[c][index(step)]);
            if (count > 0) {
                counts.put(cells.get(c), count);
            }
        }
        return counts;
    }

    /** How many sequences of a cell the steps before a step have drawn; that of {@link #steps} is the whole stage's. */
    public long before(long step, Cell cell) {
        int c = cells.indexOf(cell);
        return c < 0 ? 0 : before[c][Math.toIntExact(step)];
    }

    /** The share that each cell is to have of a step. */
    public SortedMap<Cell, Double> planned(long step) {
        return sampling.shares(index(step));
    }

    /** The share that each cell has had of all steps up to this one and with it. */
    public SortedMap<Cell, Double> realised(long step) {
        var shares = new TreeMap<Cell, Double>();
        double all = (double) (step + 1) * sequences;
        for (int c = 0; c < cells.size(); c++) {
            shares.put(cells.get(c), before[c][index(step) + 1] / all);
        }
        return shares;
    }

    private int index(long step) {
        if (step < 0 || step >= steps) {
            throw new IllegalArgumentException("step %d is not one of the %d of the plan".formatted(step, steps));
        }
        return (int) step;
    }
}
