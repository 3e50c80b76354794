package org.gaoyao.model.decoder;

import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Seeds;

/** What a weight is before training, each by itself, so that a model of any size can be written tensor by tensor. */
public final class Initial {

    private Initial() {}

    /** The weight called {@code name}, drawn from the generator that belongs to it under {@code seed}. */
    public static Tensor weight(Configuration configuration, long seed, String name, long[] shape, DType type) {
        if (name.endsWith("norm.weight")) {
            return Tensor.ones(type, shape);
        }
        if (name.endsWith(".bias")) {
            return Tensor.zeros(type, shape);
        }
        boolean residual = name.endsWith("o_proj.weight") || name.endsWith("down_proj.weight");
        double deviation = configuration.initialDeviation() / (residual ? Math.sqrt(2.0 * configuration.layers()) : 1);
        return Tensor.normal(0, deviation, new Seeds(seed).seed("weight/" + name), shape)
                .to(type);
    }
}
