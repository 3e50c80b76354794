package org.gaoyao.model.gguf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.RotaryScaling;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.Tensor;

/**
 * A decoder's weights as llama.cpp wants them: under its names, and for Llama with the rows of queries and keys in another
 * order.
 *
 * <p>Hugging Face turns pairs (i, i + C/2) of a head of width C. So does llama.cpp in Qwen, but in Llama it turns (2i, 2i + 1),
 * as the original did; the rows that make queries and keys are put in that order.
 */
final class ModelTensors {

    private static final String FREQUENCIES = "rope_freqs.weight";

    private static final Map<String, String> OUTSIDE = Map.of(
            Configuration.EMBEDDING, "token_embd.weight",
            Configuration.LAST_NORM, "output_norm.weight",
            Configuration.HEAD, "output.weight");

    private static final Map<String, String> IN_A_BLOCK = Map.ofEntries(
            Map.entry("input_layernorm", "attn_norm"),
            Map.entry("self_attn.q_proj", "attn_q"),
            Map.entry("self_attn.k_proj", "attn_k"),
            Map.entry("self_attn.v_proj", "attn_v"),
            Map.entry("self_attn.o_proj", "attn_output"),
            Map.entry("self_attn.q_norm", "attn_q_norm"),
            Map.entry("self_attn.k_norm", "attn_k_norm"),
            Map.entry("post_attention_layernorm", "ffn_norm"),
            Map.entry("mlp.gate_proj", "ffn_gate"),
            Map.entry("mlp.up_proj", "ffn_up"),
            Map.entry("mlp.down_proj", "ffn_down"));

    private static final Pattern BLOCK = Pattern.compile("model\\.layers\\.(\\d+)\\.(.+)\\.(weight|bias)");

    private ModelTensors() {}

    /** All of them, matrices as {@code type}. A checkpoint without its last layer gives none: llama.cpp takes the embedding. */
    static List<GgufTensor> of(Configuration shape, Weights weights, GgufType type) {
        var tensors = new ArrayList<GgufTensor>();
        shape.scaling().ifPresent(scaling -> tensors.add(frequencies(shape, scaling)));
        weights.tensors()
                .forEach((name, tensor) -> tensors.add(
                        new GgufTensor(name(name), type(tensor, type), tensor.shape(), rows(shape, name, tensor))));
        return tensors;
    }

    private static String name(String name) {
        Matcher block = BLOCK.matcher(name);
        return block.matches()
                ? "blk.%s.%s.%s".formatted(block.group(1), IN_A_BLOCK.get(block.group(2)), block.group(3))
                : Objects.requireNonNull(OUTSIDE.get(name), name);
    }

    private static GgufType type(Tensor tensor, GgufType wanted) {
        if (tensor.rank() == 1) {
            return GgufType.F32;
        }
        return tensor.size(-1) % wanted.block() == 0 ? wanted : GgufType.F16;
    }

    private static Supplier<Tensor> rows(Configuration shape, String name, Tensor tensor) {
        int heads =
                name.contains(".q_proj.") ? shape.queryHeads() : name.contains(".k_proj.") ? shape.keyValueHeads() : 0;
        return shape.family() == Family.LLAMA && heads > 0
                ? () -> tensor.unflatten(0, heads, 2, shape.headWidth() / 2)
                        .transpose(1, 2)
                        .flatten(0, 2)
                : () -> tensor;
    }

    /** By what llama.cpp divides the frequency of each pair: Llama 3.1's stretching of rotary positions. */
    private static GgufTensor frequencies(Configuration shape, RotaryScaling scaling) {
        int pairs = shape.headWidth() / 2;
        float[] divisors = new float[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            double frequency = shape.frequency(pair);
            divisors[pair] = (float) (frequency / scaling.scale(frequency));
        }
        return new GgufTensor(FREQUENCIES, GgufType.F32, new long[] {pairs}, () -> Tensor.of(divisors, pairs));
    }
}
