package org.gaoyao.model.decoder;

import java.util.Optional;
import org.gaoyao.model.tensor.Tensor;

/**
 * Grouped-query attention with rotary positions, as in Qwen3 (normalised queries and keys), Qwen2.5 and Llama.
 *
 * @param weights the projections of this layer, by their Hugging Face names
 * @param shape heads and widths
 * @param layer which block this is, from 0
 */
record Attention(LayerWeights weights, Configuration shape, int layer) {

    /** What the tokens learn from those they may look at: [N, D]. */
    Tensor forward(Tensor x_N_D, Rotation rotation, Context context) {
        Tensor q_N_H_C = rotation.apply(normalised("q", heads("q", x_N_D)));
        Tensor k_N_K_C = rotation.apply(normalised("k", heads("k", x_N_D)));
        Tensor v_N_K_C = heads("v", x_N_D);

        Tensor o_N_H_C = context.attend(layer, q_N_H_C, k_N_K_C, v_N_K_C);

        return weights.project("self_attn.o_proj", o_N_H_C.flatten(1, 2));
    }

    private Tensor heads(String name, Tensor x_N_D) {
        return weights.project("self_attn." + name + "_proj", x_N_D).unflatten(1, -1, shape.headWidth());
    }

    /** Qwen3 normalises queries and keys per head; the other families have no such weight and pass unchanged. */
    private Tensor normalised(String name, Tensor x_N_H_C) {
        Optional<Tensor> norm_C = weights.optionalNorm("self_attn." + name + "_norm");
        return norm_C.map(weight -> x_N_H_C.rmsNorm(weight, shape.epsilon())).orElse(x_N_H_C);
    }
}
