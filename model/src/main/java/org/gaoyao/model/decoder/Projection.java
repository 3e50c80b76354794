package org.gaoyao.model.decoder;

import org.gaoyao.model.tensor.Tensor;

/**
 * Something that changes what a linear map of a layer gives, such as a low-rank adapter: y plus a term in x.
 *
 * <p>It is found by the map's name without {@code .weight}: {@code model.layers.0.self_attn.q_proj}. It must be
 * deterministic but for what it draws from {@link org.gaoyao.model.tensor.Randomness}, since activation checkpointing
 * computes it twice with equal draws.
 */
@FunctionalInterface
public interface Projection {

    /** The adapted output [N, O], from the input [N, I] of the map and its own output [N, O]. */
    Tensor adapt(Tensor x_N_I, Tensor y_N_O);
}
