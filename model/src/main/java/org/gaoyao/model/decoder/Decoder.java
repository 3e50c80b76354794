package org.gaoyao.model.decoder;

import java.util.Arrays;
import java.util.function.Function;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * A decoder of the Qwen3, Qwen2 and Llama families (Yang and others, 2025, 2024; Grattafiori and others, 2024): an embedding,
 * blocks of attention and feed-forward layers around a residual stream, and a last layer over the vocabulary.
 *
 * <pre>
 *   x = embedding[ids]
 *   x = x + attention(norm(x)); x = x + feedForward(norm(x))      for every block
 *   logits = norm(x) · headᵀ
 * </pre>
 *
 * <p>Pure functions over the weights; computed in the type and on the device of the weights.
 *
 * @param configuration the shape
 * @param weights by Hugging Face names
 */
public record Decoder(Configuration configuration, Weights weights) implements Lender {

    /** A decoder with weights as they are before training. */
    public static Decoder random(Configuration configuration, long seed, DType type) {
        return new Decoder(configuration, Weights.random(configuration, seed, type));
    }

    /**
     * The hidden state of every token after the last normalisation: [N, D].
     *
     * @param ids the tokens of all sequences one after the other, from 0 to V − 1
     * @param context to which sequences and positions they belong
     */
    public Tensor hidden(int[] ids, Context context) {
        Rotation rotation = Rotation.of(this, context.positions());
        Tensor x_N_D = embedded(ids);
        for (int layer = 0; layer < configuration.layers(); layer++) {
            x_N_D = block(layer).forward(x_N_D, rotation, context);
        }
        return normalised(x_N_D);
    }

    /** The logits of hidden states: [M, D] to [M, V]. */
    public Tensor logits(Tensor hidden_M_D) {
        return hidden_M_D.linear(head());
    }

    /** The hidden state of the last token of each sequence: [N, D] to [B, D]; what Qwen3-Embedding gives, not yet of length 1. */
    public Tensor lastTokens(Tensor hidden_N_D, Packed sequences) {
        int[] last = sequences.lengths();
        Arrays.parallelPrefix(last, Integer::sum);
        Arrays.setAll(last, b -> last[b] - 1);
        return hidden_N_D.select(0, Tensor.of(last).to(device()));
    }

    /** The mean of the hidden states of each sequence: [N, D] to [B, D]. */
    public Tensor meanTokens(Tensor hidden_N_D, Packed sequences) {
        long[] lengths = Arrays.stream(sequences.lengths()).asLongStream().toArray();
        return Tensor.cat(
                hidden_N_D.split(0, lengths).stream()
                        .map(sequence -> sequence.mean(0).unsqueeze(0))
                        .toList(),
                0);
    }

    /** The logits of every token of one sequence, as [T × V] numbers in 32 bits: for checks, not for speed. */
    public float[] logits(int[] ids) {
        try (Scope _ = Scope.withoutGradients()) {
            return logits(hidden(ids, Packed.of(ids.length))).floats();
        }
    }

    /**
     * The last layer [V, D]: a weight of its own, or the embedding.
     *
     * @throws IllegalArgumentException if the checkpoint has none, as that of an embedding model
     */
    public Tensor head() {
        return weights.get(configuration.head());
    }

    /** The embedding of tokens: [N, D]. */
    Tensor embedded(int[] ids) {
        for (int n = 0; n < ids.length; n++) {
            if (ids[n] < 0 || ids[n] >= configuration.vocabulary()) {
                throw new IllegalArgumentException("token %d has id %d, which is not one of the %d of the vocabulary"
                        .formatted(n, ids[n], configuration.vocabulary()));
            }
        }
        return weights.get(Configuration.EMBEDDING).embed(Tensor.of(ids).to(device()));
    }

    Tensor normalised(Tensor x_N_D) {
        return x_N_D.rmsNorm(weights.get(Configuration.LAST_NORM), configuration.epsilon());
    }

    Block block(int layer) {
        return new Block(weights.layer(layer), configuration, layer);
    }

    @Override
    public <T> T lend(Part part, Function<Decoder, T> use) {
        return use.apply(this);
    }

    @Override
    public <T> T learn(Part part, Function<Decoder, T> use) {
        return use.apply(this);
    }

    /** The type that the weights are stored and computed in. */
    @Override
    public DType type() {
        return weights.get(Configuration.EMBEDDING).type();
    }

    /** Where the weights are. */
    @Override
    public Device device() {
        return weights.get(Configuration.EMBEDDING).device();
    }
}
