package org.gaoyao.model.checkpoint;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.run.Seeds;

/** A training small enough for tests that needs everything a state holds: dropout draws from the process's generator. */
final class TinyTraining {

    static final Configuration SHAPE = new Configuration(
            Family.QWEN3, 50, 32, 2, 2, 1, 16, 64, 1e-6, 1e4, Optional.empty(), 64, true, false, 0.02);

    private TinyTraining() {}

    static Decoder decoder(long seed) {
        Decoder decoder = Decoder.random(SHAPE, seed, DType.F32);
        decoder.weights().requireGradients();
        return new Decoder(
                SHAPE, decoder.weights().adapted(Map.of("model.layers.0.mlp.up_proj", (x, y) -> y.dropout(0.1))));
    }

    /** Steps {@code from} to {@code to}, and their losses. */
    static double[] train(Decoder decoder, AdamW optimizer, int from, int to) {
        double[] losses = new double[to - from];
        double[] weights = new double[24];
        Arrays.fill(weights, 1.0 / 24);
        for (int step = from; step < to; step++) {
            int[] ids = new Seeds(step).generator("ids").ints(25, 0, 50).toArray();
            try (Scope _ = Scope.open()) {
                losses[step - from] = TrainingPass.of(
                                decoder, Arrays.copyOf(ids, 24), Packed.of(10, 14), TrainingPass.Memory.RECOMPUTE)
                        .backward(Arrays.copyOfRange(ids, 1, 25), weights);
                optimizer.clip(1);
                optimizer.step(1e-3);
            }
        }
        return losses;
    }
}
