package org.gaoyao.model.decoder;

import org.gaoyao.model.tensor.Tensor;

/**
 * One layer of the decoder: attention, then a gated feed-forward network (SwiGLU, Shazeer 2020), each on normalised input
 * and added to the residual stream.
 *
 * @param weights of this layer
 * @param shape widths and epsilon
 * @param layer which block this is, from 0
 */
record Block(LayerWeights weights, Configuration shape, int layer) {

    /** The residual stream after this layer: [N, D]. */
    Tensor forward(Tensor x_N_D, Rotation rotation, Context context) {
        Tensor attended_N_D = x_N_D.add(
                new Attention(weights, shape, layer).forward(normalised("input_layernorm", x_N_D), rotation, context));
        return attended_N_D.add(feedForward(normalised("post_attention_layernorm", attended_N_D)));
    }

    private Tensor feedForward(Tensor x_N_D) {
        Tensor gate_N_F = weights.project("mlp.gate_proj", x_N_D).silu();
        Tensor up_N_F = weights.project("mlp.up_proj", x_N_D);
        return weights.project("mlp.down_proj", gate_N_F.times(up_N_F));
    }

    private Tensor normalised(String name, Tensor x_N_D) {
        return x_N_D.rmsNorm(weights.norm(name), shape.epsilon());
    }
}
