package org.gaoyao.model.decoder;

import java.util.Optional;
import org.gaoyao.model.tensor.Tensor;

/**
 * The weights of one block: linear maps and norms by the last part of their names.
 *
 * @param all the model's
 * @param prefix what the names of this block begin with, {@code model.layers.0.}
 */
record LayerWeights(Weights all, String prefix) {

    /** The linear map {@code self_attn.q_proj} of x [N, I], with its bias and its adapter where it has them. */
    Tensor project(String name, Tensor x_N_I) {
        Tensor weight_O_I = all.get(prefix + name + ".weight");
        Tensor y_N_O = all.find(prefix + name + ".bias")
                .map(bias_O -> x_N_I.linear(weight_O_I, bias_O))
                .orElseGet(() -> x_N_I.linear(weight_O_I));
        Projection adapter = all.adapters().get(prefix + name);
        return adapter == null ? y_N_O : adapter.adapt(x_N_I, y_N_O);
    }

    /** The norm {@code input_layernorm}, which must be there. */
    Tensor norm(String name) {
        return all.get(prefix + name + ".weight");
    }

    /** The norm {@code self_attn.q_norm}, which only some families have. */
    Optional<Tensor> optionalNorm(String name) {
        return all.find(prefix + name + ".weight");
    }
}
