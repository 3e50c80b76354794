package org.gaoyao.train.learner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.checkpoint.TrainingState;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import tools.jackson.databind.JsonNode;

/**
 * A model that learns: passes add gradients up, an update clips them and takes a step of AdamW.
 *
 * <p>Equal states, sequences and rates give equal weights, bit for bit, on any number of threads of one machine.
 */
public final class Learner implements AutoCloseable {

    private final Decoder training;
    private final Decoder model;
    private final AdamW optimizer;
    private final LearnerSettings settings;

    private Learner(Decoder training, Decoder model, Map<String, Tensor> trained, LearnerSettings settings) {
        this.training = training;
        this.model = model;
        this.optimizer = new AdamW(trained, settings.optimizer());
        this.settings = settings;
    }

    /** Trains every weight of a decoder, which stays the caller's and is changed. */
    public static Learner full(Decoder decoder, LearnerSettings settings) {
        decoder.weights().requireGradients();
        return new Learner(decoder, decoder, decoder.weights().tensors(), settings);
    }

    /** Trains an adapter of a decoder that is not changed; both stay the caller's. */
    public static Learner adapter(Decoder base, Adapter adapter, LearnerSettings settings) {
        adapter.requireGradients();
        return new Learner(adapter.training(base), adapter.applied(base), adapter.tensors(), settings);
    }

    /** The model as it is now, for use: without dropout. */
    public Decoder model() {
        return model;
    }

    /** How many steps were taken. */
    public long steps() {
        return optimizer.steps();
    }

    /**
     * One step on the mean of −ln p over all learnt tokens of the sequences.
     *
     * @param rate the learning rate
     * @throws DivergenceException if the loss or the gradient is not finite; nothing is then changed
     */
    public Update learn(List<Sequence> sequences, double rate) {
        long learnt = sequences.stream().mapToLong(Sequence::counted).sum();
        if (learnt == 0) {
            throw new IllegalArgumentException(
                    "there is no token to learn in %d sequences".formatted(sequences.size()));
        }
        double loss = 0;
        long tokens = 0;
        for (Batch batch : Batch.pack(sequences, settings.tokensAtOnce())) {
            tokens += batch.tokens();
            if (batch.counted() > 0) {
                loss += accumulate(batch, _ -> batch.weights(1.0 / learnt));
            }
        }
        return new Update(loss, update(rate), tokens, learnt);
    }

    /**
     * Adds up the gradient of Σ w·(−ln p) over the tokens of a batch; where no token counts there is none.
     *
     * @param weighing how much each token counts
     * @return the sum
     * @throws DivergenceException if that is not finite
     */
    public double accumulate(Batch batch, Weighing weighing) {
        try (Scope _ = Scope.open()) {
            int[] targets = batch.targets();
            TrainingPass pass = TrainingPass.of(training, batch.ids(), Packed.of(batch.lengths()), settings.memory());
            double[] weights = weighing.weights(() -> pass.logProbabilities(targets));
            if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
                return 0;
            }
            return finite("the loss", pass.backward(targets, weights));
        }
    }

    /**
     * A step with the gradients that were added up since the last.
     *
     * @return their norm before clipping
     * @throws DivergenceException if that is not finite; the weights are then not changed
     */
    public double update(double rate) {
        double norm = finite("the norm of the gradient", optimizer.clip(settings.clip()));
        optimizer.step(rate);
        return norm;
    }

    private double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            optimizer.clearGradients();
            throw new DivergenceException("%s is %s".formatted(what, value));
        }
        return value;
    }

    /** Saves all that is needed to go on, as {@link TrainingState#write}. */
    public void save(Path folder, JsonNode progress) throws IOException {
        TrainingState.write(folder, optimizer, progress);
    }

    /** Goes on from what was saved, as {@link TrainingState#resume}. */
    public JsonNode resume(Path folder) throws IOException {
        return TrainingState.resume(folder, optimizer);
    }

    /** Frees the optimizer's moments; the weights stay the caller's. */
    @Override
    public void close() {
        optimizer.close();
    }
}
