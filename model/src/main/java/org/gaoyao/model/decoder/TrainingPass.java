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

    private final Decoder decoder;
    private final int[] ids;
    private final Context context;
    private final Rotation rotation;
    private final Head head;

    /** Inputs of the blocks and the state of the generator before each, when recomputing. */
    private final List<Tensor> inputs = new ArrayList<>();

    private final List<byte[]> states = new ArrayList<>();

    /** The last block's output as a leaf when recomputing, else the end of the recorded whole. */
    private final Tensor last_N_D;

    private final Tensor hidden_N_D;

    private TrainingPass(Decoder decoder, int[] ids, Context context, Memory memory) {
        this.decoder = decoder;
        this.ids = ids.clone();
        this.context = context;
        this.rotation = decoder.rotation(context);
        this.head = new Head(decoder.head());
        this.last_N_D = switch (memory) {
            case KEEP -> recorded();
            case RECOMPUTE -> unrecorded().requireGradient();
        };
        this.hidden_N_D = decoder.normalised(last_N_D);
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

    /** Of how many tokens at most the logits are in memory at once, over a vocabulary of so many. */
    public static int logitsAtOnce(int vocabulary) {
        return Head.longest(vocabulary);
    }

    private Tensor recorded() {
        Tensor x_N_D = decoder.embedded(ids);
        for (int layer = 0; layer < decoder.configuration().layers(); layer++) {
            x_N_D = decoder.block(layer).forward(x_N_D, rotation, context);
        }
        return x_N_D;
    }

    private Tensor unrecorded() {
        try (Scope scope = Scope.withoutGradients()) {
            Tensor x_N_D = scope.hand(decoder.embedded(ids));
            for (int layer = 0; layer < decoder.configuration().layers(); layer++) {
                inputs.add(x_N_D);
                states.add(Randomness.state());
                try (Scope block = Scope.withoutGradients()) {
                    x_N_D = block.hand(decoder.block(layer).forward(x_N_D, rotation, context));
                }
                scope.hand(x_N_D);
            }
            return scope.hand(x_N_D.detach());
        }
    }

    /** The hidden states after the last normalisation: [N, D], recorded, for objectives over them. */
    public Tensor hidden() {
        return hidden_N_D;
    }

    /** ln p of the token that follows each token; the last of a sequence has none, and its target may be anything valid. */
    public double[] logProbabilities(int[] targets) {
        return head.logProbabilities(hidden_N_D.detach(), targets);
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
        Tensor hidden_M_D = counted.length == ids.length
                ? hidden_N_D
                : hidden_N_D.select(0, Tensor.of(counted).to(decoder.device()));
        Head.Loss loss = head.loss(
                hidden_M_D.detach(),
                IntStream.of(counted).map(n -> targets[n]).toArray(),
                IntStream.of(counted).mapToDouble(n -> weights[n]).toArray());
        backward(hidden_M_D, loss.gradient_M_D());
        return loss.value();
    }

    /** Adds the gradients to all weights, given the gradient by the hidden states. */
    public void backward(Tensor gradient_N_D) {
        backward(hidden_N_D, gradient_N_D);
    }

    private void backward(Tensor end, Tensor gradient) {
        end.backward(gradient);
        if (states.isEmpty()) {
            return;
        }
        byte[] after = Randomness.state();
        Tensor gradient_N_D = last_N_D.gradient().value();
        for (int layer = decoder.configuration().layers() - 1; layer >= 0; layer--) {
            try (Scope block = Scope.withGradients()) {
                Randomness.restore(states.get(layer));
                Tensor input_N_D = inputs.get(layer).detach().requireGradient();
                decoder.block(layer).forward(input_N_D, rotation, context).backward(gradient_N_D);
                gradient_N_D = block.hand(input_N_D.gradient().value());
            }
        }
        if (decoder.weights().get(Configuration.EMBEDDING).requiresGradient()) {
            decoder.embedded(ids).backward(gradient_N_D);
        }
        Randomness.restore(after);
    }
}
