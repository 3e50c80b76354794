package org.gaoyao.train.token;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.sampling.SequencePlan;

/**
 * Sequences of a fixed length from token shards, as many of each cell as the plan says.
 *
 * <p>The stream of a cell is cut into rows of {@code length} tokens; each begins with the last token of the row before, so that an epoch
 * predicts every token once. Rows come in a shuffled order, and in another one when all are used up: a new epoch. What is left
 * over behind the last row is left out in turn at the beginning and the end, drawn for every epoch. A cell with fewer
 * tokens than a row has a single shorter one.
 *
 * <p>Nothing is remembered: which row is the n-th of a cell follows from n and the seed.
 */
public final class TokenFeed implements Feed {

    private final TokenShards shards;
    private final SequencePlan plan;
    private final int length;
    private final boolean apart;
    private final Seeds seeds;

    /**
     * A feed.
     *
     * @param length of each sequence in tokens, at least 8
     * @param apart whether documents within a sequence do not see each other; they are then sequences of their own, which also costs less
     * @param seed of the order of rows
     */
    public TokenFeed(TokenShards shards, SequencePlan plan, int length, boolean apart, long seed) {
        if (length < 8) {
            throw new IllegalArgumentException("a sequence has at least 8 tokens, got " + length);
        }
        this.shards = shards;
        this.plan = plan;
        this.length = length;
        this.apart = apart;
        this.seeds = new Seeds(seed);
    }

    @Override
    public List<Sequence> at(long step) {
        var sequences = new ArrayList<Sequence>();
        plan.drawn(step).forEach((cell, count) -> {
            TokenStream stream = shards.train(cell);
            for (long draw = plan.before(step, cell), end = draw + count; draw < end; draw++) {
                sequences.addAll(stream.sequences(begin(cell, stream, draw), row(stream), apart));
            }
        });
        return sequences;
    }

    /** Where the row of a draw begins. */
    private long begin(Cell cell, TokenStream stream, long draw) {
        long rows = rows(stream);
        long epoch = draw / rows;
        Seeds ofEpoch = seeds.of(cell.key()).of("epoch-" + epoch);
        long over = stream.length() - row(stream) - (rows - 1) * (length - 1);
        long shift = Math.floorMod(ofEpoch.seed("shift"), over + 1);
        return shift + new Permutation(rows, ofEpoch.seed("order")).at(draw % rows) * (length - 1);
    }

    private int row(TokenStream stream) {
        return (int) Math.min(length, stream.length());
    }

    private long rows(TokenStream stream) {
        return Math.max(1, (stream.length() - 1) / (length - 1));
    }

    /** The plan that it follows. */
    public SequencePlan plan() {
        return plan;
    }

    /** How often each cell has been gone through when a step is done; 1.5 is once and a half. */
    public SortedMap<Cell, Double> epochs(long step) {
        var epochs = new TreeMap<Cell, Double>();
        shards.train().forEach((cell, stream) -> epochs.put(cell, (double) plan.before(step + 1, cell) / rows(stream)));
        return epochs;
    }
}
