package org.gaoyao.train.learner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Lender;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.parallel.Deal;
import org.gaoyao.train.parallel.Ownership;
import org.gaoyao.train.parallel.Ranks;
import org.gaoyao.train.parallel.WeightShards;
import tools.jackson.databind.JsonNode;

/**
 * A model that learns: passes add gradients up, an update clips them and takes a step of AdamW.
 *
 * <p>Equal states, sequences and rates give equal weights, bit for bit, on any number of threads of one machine.
 */
public final class Learner implements AutoCloseable {

    private final Lender training;
    private final Supplier<Decoder> model;
    private final Ranks ranks;
    private final Ownership owned;
    private final AdamW optimizer;
    private final LearnerSettings settings;

    private Learner(Lender training, Supplier<Decoder> model, Ranks ranks, Ownership owned, LearnerSettings settings) {
        this.training = training;
        this.model = model;
        this.ranks = ranks;
        this.owned = owned;
        this.optimizer = new AdamW(owned.own(), settings.optimizer());
        this.settings = settings;
    }

    /** Trains every weight of a decoder, which stays the caller's and is changed. */
    public static Learner full(Decoder decoder, LearnerSettings settings) {
        return full(decoder, settings, Ranks.alone());
    }

    /**
     * The same by several processes, which begin with equal decoders and learn as one.
     *
     * <p>With ZeRO-3 each keeps its share of the weights only, so that those of {@code decoder} are empty but after {@link #model}, and
     * passes recompute.
     */
    public static Learner full(Decoder decoder, LearnerSettings settings, Ranks ranks) {
        decoder.weights().requireGradients();
        Map<String, Tensor> trained = decoder.weights().tensors();
        return switch (ranks.sharding()) {
            case DATA_PARALLEL, ZERO_1 ->
                new Learner(decoder, () -> decoder, ranks, Ownership.of(ranks, trained), settings);
            case ZERO_3 -> {
                var shards = new WeightShards(ranks.group(), decoder);
                yield new Learner(shards, shards::whole, ranks, shards, settings);
            }
        };
    }

    /** Trains an adapter of a decoder that is not changed; both stay the caller's. */
    public static Learner adapter(Decoder base, Adapter adapter, LearnerSettings settings) {
        return adapter(base, adapter, settings, Ranks.alone());
    }

    /**
     * The same by several processes, which begin with equal adapters.
     *
     * <p>With ZeRO-3 each keeps its share of the weights of {@code base} only, and of the optimizer's state, as above.
     */
    public static Learner adapter(Decoder base, Adapter adapter, LearnerSettings settings, Ranks ranks) {
        adapter.requireGradients();
        Ownership owned = Ownership.of(ranks, adapter.tensors());
        return switch (ranks.sharding()) {
            case DATA_PARALLEL, ZERO_1 ->
                new Learner(adapter.training(base), () -> adapter.applied(base), ranks, owned, settings);
            case ZERO_3 -> {
                var shards = new WeightShards(ranks.group(), adapter.training(base));
                yield new Learner(shards, () -> adapter.applied(shards.whole()), ranks, owned, settings);
            }
        };
    }

    /**
     * The model as it is now, for use: without dropout.
     *
     * <p>With ZeRO-3 its weights are gathered from all processes, which must ask for it together, and go with the next step.
     */
    public Decoder model() {
        return model.get();
    }

    /** How many steps were taken. */
    public long steps() {
        return optimizer.steps();
    }

    /** Whether this is the one process that writes and shows what all know. */
    public boolean first() {
        return ranks.group().first();
    }

    /** A folder that all processes reach: the one that the first of them gives. */
    public Path shared(Path folder) {
        return ranks.ofFirst(folder);
    }

    /**
     * One step on the mean of −ln p over all learnt tokens of the sequences.
     *
     * @param sequences of the step; the same in all processes, which share them among themselves
     * @param rate the learning rate
     * @throws DivergenceException if the loss or the gradient is not finite; nothing is then changed
     */
    public Update learn(List<Sequence> sequences, double rate) {
        long learnt = sequences.stream().mapToLong(Sequence::counted).sum();
        if (learnt == 0) {
            throw new IllegalArgumentException(
                    "there is no token to learn in %d sequences".formatted(sequences.size()));
        }
        ProcessGroup group = ranks.group();
        Deal deal = Deal.of(sequences, settings.tokensAtOnce(), group.size());
        List<Batch> hand = deal.hands().get(group.rank());
        double loss = 0;
        for (Batch batch : hand) {
            loss += pass(batch, _ -> batch.weights(1.0 / learnt));
        }
        if (training instanceof WeightShards shards) {
            for (int pass = hand.size(); pass < deal.passes(); pass++) {
                shards.idle();
            }
        }
        loss = finite("the loss", group.sum(loss));
        long tokens = sequences.stream().mapToLong(Sequence::length).sum();
        return new Update(loss, update(rate), tokens, learnt);
    }

    /**
     * Adds up the gradient of Σ w·(−ln p) over the tokens of a batch, in this process alone; where no token counts there is none.
     *
     * <p>Several processes may take batches of their own before they {@link #update} together, but not with ZeRO-3, where passes are
     * made together.
     *
     * @param weighing how much each token counts
     * @return the sum
     * @throws DivergenceException if that is not finite
     */
    public double accumulate(Batch batch, Weighing weighing) {
        return finite("the loss", pass(batch, weighing));
    }

    private double pass(Batch batch, Weighing weighing) {
        try (Scope _ = Scope.open()) {
            int[] targets = batch.targets();
            Packed lengths = Packed.of(batch.lengths());
            TrainingPass pass = training instanceof Decoder decoder
                    ? TrainingPass.of(decoder, batch.ids(), lengths, settings.memory())
                    : TrainingPass.of(training, batch.ids(), lengths);
            double[] weights = weighing.weights(() -> pass.logProbabilities(targets));
            boolean counts = Arrays.stream(weights).anyMatch(weight -> weight != 0);
            return counts ? pass.backward(targets, weights) : 0;
        }
    }

    /**
     * A step with the gradients that were added up since the last, in all processes.
     *
     * @return their norm before clipping
     * @throws DivergenceException if that is not finite; the weights are then not changed
     */
    public double update(double rate) {
        owned.reduce();
        double norm = finite("the norm of the gradient", owned.clip(optimizer, settings.clip()));
        optimizer.step(rate);
        owned.spread();
        return norm;
    }

    private double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            optimizer.clearGradients();
            owned.forget();
            throw new DivergenceException("%s is %s".formatted(what, value));
        }
        return value;
    }

    /** Saves all that is needed to go on, as {@link Ranks#save}. */
    public void save(Path folder, JsonNode progress) throws IOException {
        ranks.save(folder, optimizer, progress);
    }

    /** Goes on from what was saved, as {@link Ranks#resume}. */
    public JsonNode resume(Path folder) throws IOException {
        JsonNode progress = ranks.resume(folder, optimizer);
        owned.spread();
        return progress;
    }

    /** Frees the optimizer's moments and shares of the weights; whole weights stay the caller's. */
    @Override
    public void close() {
        optimizer.close();
        owned.close();
        if (training instanceof WeightShards shards) {
            shards.close();
        }
    }
}
