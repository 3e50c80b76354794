package org.gaoyao.model.decoder;

import org.gaoyao.model.tensor.Tensor;

/**
 * What each of N tokens may look at: the earlier tokens of its own sequence, here or in a cache.
 *
 * <p>It stands between a block's projections, which know nothing of sequences, and attention, which knows nothing else.
 */
public sealed interface Context permits Packed, Cache.Turn {

    /** The position of each token in its sequence, from 0. */
    int[] positions();

    /**
     * Attention of the tokens of one layer: [N, H, C].
     *
     * @param layer which block, from 0
     * @param q_N_H_C turned queries
     * @param k_N_K_C turned keys
     * @param v_N_K_C values
     */
    Tensor attend(int layer, Tensor q_N_H_C, Tensor k_N_K_C, Tensor v_N_K_C);
}
