package org.gaoyao.model.decoder;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Seeds;

/** Decoders small enough to compute by finite differences, with weights large enough that every part matters. */
final class Small {

    private Small() {}

    static Configuration shape(Family family) {
        return new Configuration(
                family,
                13,
                8,
                2,
                4,
                2,
                4,
                12,
                1e-6,
                100,
                family == Family.LLAMA ? Optional.of(new RotaryScaling(8, 1, 4, 16)) : Optional.empty(),
                64,
                family == Family.QWEN3,
                family == Family.QWEN2,
                0.02);
    }

    static Decoder decoder(Family family, DType type) {
        var tensors = new LinkedHashMap<String, Tensor>();
        shape(family).weights().forEach((name, shape) -> {
            try (Scope _ = Scope.withoutGradients()) {
                double mean = name.endsWith("norm.weight") ? 1 : 0;
                tensors.put(
                        name,
                        Scope.keep(Tensor.normal(mean, 0.4, new Seeds(7).seed(name), shape)
                                .to(type)));
            }
        });
        return new Decoder(shape(family), new Weights(tensors));
    }

    static int[] ids(int count, long seed) {
        RandomGenerator random = new Seeds(seed).generator("ids");
        return random.ints(count, 0, 13).toArray();
    }
}
