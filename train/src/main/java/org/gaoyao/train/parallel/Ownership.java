package org.gaoyao.train.parallel;

import java.util.Map;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.Tensor;

/**
 * What of the trained weights this rank updates, and what ranks tell each other so that all train one model.
 *
 * <p>In each step: passes add gradients up on every rank; {@link #reduce} makes them those of all ranks; the optimizer updates
 * what is {@link #own}; {@link #spread} tells the others. All ranks must call these together.
 */
public sealed interface Ownership extends AutoCloseable permits Replicas, OptimizerShards, WeightShards {

    /** Tensors that all ranks have whole, and begin with equal: ZeRO-3 splits weights, and here does as ZeRO-1. */
    static Ownership of(Ranks ranks, Map<String, Tensor> trained) {
        return switch (ranks.sharding()) {
            case DATA_PARALLEL -> new Replicas(ranks.group(), trained);
            case ZERO_1, ZERO_3 -> new OptimizerShards(ranks.group(), trained);
        };
    }

    /** What this rank's optimizer updates, by the names of the weights; some or all of the numbers of each. */
    Map<String, Tensor> own();

    /** Adds the gradients of all ranks up for what each owns; the others are forgotten. */
    void reduce();

    /**
     * Scales the whole gradient, after {@link #reduce}, down to a norm of at most {@code limit}; returns its norm before.
     *
     * @param optimizer of what is own
     */
    double clip(AdamW optimizer, double limit);

    /** Tells the other ranks what was updated, and learns what they have. */
    void spread();

    /** Forgets what passes added up on this rank. */
    void forget();

    /** Frees what is this object's and not the caller's. */
    @Override
    void close();
}
