package org.gaoyao.model.decoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a decoder, as {@code config.json} states it.
 *
 * @param family which decoder
 * @param vocabulary rows of the embedding, V
 * @param width of the model, D
 * @param layers how many blocks
 * @param queryHeads H, a multiple of K
 * @param keyValueHeads K
 * @param headWidth C, even
 * @param feedForward F
 * @param epsilon added to the mean square in normalisation
 * @param rotaryBase θ: pair i of a head turns by θ^(−2i/C) a position
 * @param scaling of rotary positions, where there is one
 * @param positions the longest context that the model was made for
 * @param tied whether the embedding is also the last layer
 * @param attentionBias whether projections of attention have a bias: q, k, v, and o unless the family is Qwen2
 * @param initialDeviation standard deviation of weights before training
 */
public record Configuration(
        Family family,
        int vocabulary,
        int width,
        int layers,
        int queryHeads,
        int keyValueHeads,
        int headWidth,
        int feedForward,
        double epsilon,
        double rotaryBase,
        Optional<RotaryScaling> scaling,
        int positions,
        boolean tied,
        boolean attentionBias,
        double initialDeviation) {

    /** The name of the embedding. */
    public static final String EMBEDDING = "model.embed_tokens.weight";

    /** The name of the last normalisation. */
    public static final String LAST_NORM = "model.norm.weight";

    /** The name of the last layer; where it is {@code tied} there is none. */
    public static final String HEAD = "lm_head.weight";

    public Configuration {
        var wrong = new ArrayList<String>();
        positive(wrong, "vocab_size", vocabulary);
        positive(wrong, "hidden_size", width);
        positive(wrong, "num_hidden_layers", layers);
        positive(wrong, "num_attention_heads", queryHeads);
        positive(wrong, "num_key_value_heads", keyValueHeads);
        positive(wrong, "head_dim", headWidth);
        positive(wrong, "intermediate_size", feedForward);
        positive(wrong, "max_position_embeddings", positions);
        if (keyValueHeads > 0 && queryHeads % keyValueHeads != 0) {
            wrong.add("num_attention_heads must be a multiple of num_key_value_heads, got %d and %d"
                    .formatted(queryHeads, keyValueHeads));
        }
        if (headWidth % 2 != 0) {
            wrong.add("head_dim must be even, got " + headWidth);
        }
        if (!(epsilon > 0) || !(rotaryBase > 1)) {
            wrong.add("rms_norm_eps must be above 0 and rope_theta above 1, got %s and %s"
                    .formatted(epsilon, rotaryBase));
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }

    private static void positive(List<String> wrong, String key, int value) {
        if (value < 1) {
            wrong.add(key + " must be at least 1, got " + value);
        }
    }

    /** Every weight by its name and shape, in the order in which they are used and written. */
    public Map<String, long[]> weights() {
        var shapes = new LinkedHashMap<String, long[]>();
        shapes.put(EMBEDDING, new long[] {vocabulary, width});
        for (int layer = 0; layer < layers; layer++) {
            String prefix = layer(layer);
            shapes.put(prefix + "input_layernorm.weight", new long[] {width});
            attention(shapes, prefix + "self_attn.");
            shapes.put(prefix + "post_attention_layernorm.weight", new long[] {width});
            shapes.put(prefix + "mlp.gate_proj.weight", new long[] {feedForward, width});
            shapes.put(prefix + "mlp.up_proj.weight", new long[] {feedForward, width});
            shapes.put(prefix + "mlp.down_proj.weight", new long[] {width, feedForward});
        }
        shapes.put(LAST_NORM, new long[] {width});
        if (!tied) {
            shapes.put(HEAD, new long[] {vocabulary, width});
        }
        return shapes;
    }

    private void attention(Map<String, long[]> shapes, String prefix) {
        long queries = (long) queryHeads * headWidth;
        long keys = (long) keyValueHeads * headWidth;
        projection(shapes, prefix + "q_proj", queries, width, attentionBias);
        projection(shapes, prefix + "k_proj", keys, width, attentionBias);
        projection(shapes, prefix + "v_proj", keys, width, attentionBias);
        projection(shapes, prefix + "o_proj", width, queries, attentionBias && family != Family.QWEN2);
        if (family.normalisesHeads()) {
            shapes.put(prefix + "q_norm.weight", new long[] {headWidth});
            shapes.put(prefix + "k_norm.weight", new long[] {headWidth});
        }
    }

    private static void projection(Map<String, long[]> shapes, String name, long out, long in, boolean bias) {
        shapes.put(name + ".weight", new long[] {out, in});
        if (bias) {
            shapes.put(name + ".bias", new long[] {out});
        }
    }

    /** By how much pair i of a head turns a position, in radians, before any {@link #scaling}. */
    public double frequency(int pair) {
        return Math.pow(rotaryBase, -2.0 * pair / headWidth);
    }

    /** The same shape over another vocabulary. */
    public Configuration withVocabulary(int size) {
        return new Configuration(
                family,
                size,
                width,
                layers,
                queryHeads,
                keyValueHeads,
                headWidth,
                feedForward,
                epsilon,
                rotaryBase,
                scaling,
                positions,
                tied,
                attentionBias,
                initialDeviation);
    }

    /** The name of the weight that is the last layer: the embedding where both are {@code tied}. */
    public String head() {
        return tied ? EMBEDDING : HEAD;
    }

    /** How many numbers the weights are. */
    public long parameters() {
        return weights().values().stream().mapToLong(Configuration::count).sum();
    }

    /**
     * Floating-point operations of training on one token: 6 for every weight of a matrix product, and attention over half a
     * sequence of {@code length} tokens.
     */
    public double trainingFlops(int length) {
        long products = weights().entrySet().stream()
                .filter(weight ->
                        weight.getValue().length == 2 && !weight.getKey().equals(EMBEDDING))
                .mapToLong(weight -> count(weight.getValue()))
                .sum();
        long head = tied ? (long) vocabulary * width : 0;
        return 6.0 * (products + head) + 6.0 * layers * queryHeads * headWidth * length;
    }

    static String layer(int layer) {
        return "model.layers." + layer + ".";
    }

    private static long count(long[] shape) {
        long count = 1;
        for (long size : shape) {
            count *= size;
        }
        return count;
    }
}
