package org.gaoyao.model.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * One forward pass whose gradients can be taken once: tokens in, likelihoods of targets out, gradients added to the weights.
 *
 * <pre>{@code
 * try (Scope step = Scope.open()) {
 *     double loss = TrainingPass.of(decoder, ids, Packed.of(lengths), Memory.KEEP).backward(targets, weights);
 *     optimizer.step(rate);
 * }
 * }</pre>
 *
 * <p>Every objective in use is a weighted sum of log-likelihoods for the purpose of its gradient: in fine-tuning the weight
 * is 1/n for each of n tokens that count and 0 for the others; in reinforcement learning it is dJ/d ln p, which follows from
 * {@link #logProbabilities}. With {@link Memory#RECOMPUTE} (activation checkpointing, Chen and others 2016) only the input of
 * each block is kept and the block is computed again on the way back, with equal draws of dropout: a third more work, and
 * values and gradients equal bit for bit.
 */
public final class TrainingPass {

    /** What is kept for the way back. */
    public enum Memory {
        /** Every intermediate result. */
        KEEP,
        /** The input of each block. */
        RECOMPUTE
    }

    private final Lender model;
    private final int[] ids;
    private final Context context;
    private final Rotation rotation;

    /** Inputs of the blocks and the state of the generator before each, when recomputing. */
    private final List<Tensor> inputs = new ArrayList<>();

    private final List<byte[]> states = new ArrayList<>();

    /** The last block's output as a leaf when recomputing, else the end of the recorded whole. */
    private final Tensor last_N_D;

    private TrainingPass(Lender model, int[] ids, Context context, Memory memory) {
        this.model = model;
        this.ids = ids.clone();
        this.context = context;
        this.rotation = Rotation.of(model, context.positions());
        this.last_N_D = switch (memory) {
            case KEEP -> recorded();
            case RECOMPUTE -> unrecorded().requireGradient();
        };
    }

    /**
     * Runs the decoder forward, within a scope of the caller that lasts until the gradients are taken.
     *
     * @param ids tokens of all sequences one after the other
     * @param context their lengths
     * @param memory what to keep for the way back
     */
    public static TrainingPass of(Decoder decoder, int[] ids, Context context, Memory memory) {
        return new TrainingPass(decoder, ids, context, memory);
    }

    /** Runs a decoder forward that is lent part by part, and recomputes on the way back. */
    public static TrainingPass of(Lender model, int[] ids, Context context) {
        return new TrainingPass(model, ids, context, Memory.RECOMPUTE);
    }

    /** Of how many tokens at most the logits are in memory at once, over a vocabulary of so many. */
    public static int logitsAtOnce(int vocabulary) {
        return Head.longest(vocabulary);
    }

    private Tensor recorded() {
        Tensor x_N_D = embedded();
        for (int layer = 0; layer < layers(); layer++) {
            x_N_D = block(layer, x_N_D);
        }
        return x_N_D;
    }

    private Tensor unrecorded() {
        try (Scope scope = Scope.withoutGradients()) {
            Tensor x_N_D = embedded();
            for (int layer = 0; layer < layers(); layer++) {
                inputs.add(scope.hand(x_N_D));
                states.add(Randomness.state());
                x_N_D = block(layer, x_N_D);
            }
            return scope.hand(x_N_D.detach());
        }
    }

    private int layers() {
        return model.configuration().layers();
    }

    private Tensor embedded() {
        return model.lend(new Part.Entry(), decoder -> decoder.embedded(ids));
    }

    private Tensor block(int layer, Tensor x_N_D) {
        return model.lend(new Part.Layer(layer), decoder -> {
            try (Scope scope = Scope.open()) {
                return scope.hand(decoder.block(layer).forward(x_N_D, rotation, context));
            }
        });
    }

    /** The hidden states after the last normalisation: [N, D], recorded, for objectives over them. */
    public Tensor hidden() {
        return model.lend(new Part.Exit(), decoder -> decoder.normalised(last_N_D));
    }

    /** ln p of the token that follows each token; the last of a sequence has none, and its target may be anything valid. */
    public double[] logProbabilities(int[] targets) {
        return model.lend(new Part.Exit(), decoder -> new Head(decoder.head())
                .logProbabilities(decoder.normalised(last_N_D.detach()), targets));
    }

    /**
     * The loss Σ w·(−ln p(target)), after adding its gradients to all weights that require one.
     *
     * <p>Tokens of weight 0 take no part, nor does the last layer compute anything for them.
     *
     * @param targets the token that should follow each of the N tokens
     * @param weights w of each of them
     */
    public double backward(int[] targets, double[] weights) {
        if (targets.length != ids.length || weights.length != ids.length) {
            throw new IllegalArgumentException("%d tokens need as many targets and weights, got %d and %d"
                    .formatted(ids.length, targets.length, weights.length));
        }
        int[] counted =
                IntStream.range(0, ids.length).filter(n -> weights[n] != 0).toArray();
        if (counted.length == 0) {
            throw new IllegalArgumentException("no token has a weight, so there is nothing to learn");
        }
        double loss = model.learn(new Part.Exit(), decoder -> {
            try (Scope _ = Scope.open()) {
                Tensor hidden_N_D = decoder.normalised(last_N_D);
                Tensor hidden_M_D = counted.length == ids.length
                        ? hidden_N_D
                        : hidden_N_D.select(0, Tensor.of(counted).to(decoder.device()));
                Head.Loss found = new Head(decoder.head())
                        .loss(
                                hidden_M_D.detach(),
                                IntStream.of(counted).map(n -> targets[n]).toArray(),
                                IntStream.of(counted)
                                        .mapToDouble(n -> weights[n])
                                        .toArray());
                hidden_M_D.backward(found.gradient_M_D());
                return found.value();
            }
        });
        backwardBlocks();
        return loss;
    }

    /** Adds the gradients to all weights, given the gradient by the hidden states. */
    public void backward(Tensor gradient_N_D) {
        model.learn(new Part.Exit(), decoder -> {
            try (Scope _ = Scope.open()) {
                decoder.normalised(last_N_D).backward(gradient_N_D);
                return gradient_N_D;
            }
        });
        backwardBlocks();
    }

    /** From the last block to the first, each computed again, where they were not recorded. */
    private void backwardBlocks() {
        if (states.isEmpty()) {
            return;
        }
        byte[] after = Randomness.state();
        Tensor gradient_N_D = last_N_D.gradient().value();
        for (int layer = layers() - 1; layer >= 0; layer--) {
            Randomness.restore(states.get(layer));
            gradient_N_D = backward(layer, gradient_N_D);
        }
        embeddingBackward(gradient_N_D);
        Randomness.restore(after);
    }

    private Tensor backward(int layer, Tensor gradient_N_D) {
        return model.learn(new Part.Layer(layer), decoder -> {
            try (Scope scope = Scope.withGradients()) {
                Tensor input_N_D = inputs.get(layer).detach().requireGradient();
                decoder.block(layer).forward(input_N_D, rotation, context).backward(gradient_N_D);
                return scope.hand(input_N_D.gradient().value());
            }
        });
    }

    private void embeddingBackward(Tensor gradient_N_D) {
        model.learn(new Part.Entry(), decoder -> {
            if (decoder.weights().get(Configuration.EMBEDDING).requiresGradient()) {
                try (Scope _ = Scope.open()) {
                    decoder.embedded(ids).backward(gradient_N_D);
                }
            }
            return gradient_N_D;
        });
    }
}
