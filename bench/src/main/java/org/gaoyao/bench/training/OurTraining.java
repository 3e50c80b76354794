package org.gaoyao.bench.training;

import java.io.IOException;
import java.util.Arrays;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/** Ours: the engine of the model room, or, as the physical limit, its matrix products alone. */
final class OurTraining {

    private OurTraining() {}

    /**
     * Serves steps of training ({@code train}) or matrix products of as many operations ({@code products}); the second
     * argument is the shape.
     */
    static void main(String[] arguments) throws IOException {
        TrainingShape shape = TrainingShape.read(arguments[1]);
        switch (arguments[0]) {
            case "train" -> Worker.serve("Gaoyao", training(shape));
            case "products" -> Worker.serve("matrix products", products(shape));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Worker.Step training(TrainingShape shape) {
        Decoder decoder = Decoder.random(TrainingShape.configuration(), 1, DType.F32);
        decoder.weights().requireGradients();
        var optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY);
        int tokens = shape.tokens();
        int[] text = shape.text();
        int[] ids = Arrays.copyOf(text, tokens);
        int[] targets = Arrays.copyOfRange(text, 1, tokens + 1);
        double[] weights = new double[tokens];
        Arrays.fill(weights, 1.0 / tokens);
        int[] lengths = new int[shape.sequences()];
        Arrays.fill(lengths, shape.length());
        return () -> {
            try (Scope _ = Scope.open()) {
                double loss = TrainingPass.of(decoder, ids, Packed.of(lengths), TrainingPass.Memory.KEEP)
                        .backward(targets, weights);
                optimizer.clip(1);
                optimizer.step(3e-4);
                return loss;
            }
        };
    }

    private static Worker.Step products(TrainingShape shape) {
        Tensor x = Tensor.normal(0, 1, 1, shape.tokens(), shape.width());
        Tensor weight = Tensor.normal(0, 1, 2, shape.inner(), shape.width());
        double each = 2.0 * shape.tokens() * shape.width() * shape.inner();
        return () -> {
            for (double done = 0; done < shape.operations(); done += each) {
                try (Scope _ = Scope.withoutGradients()) {
                    x.linear(weight);
                }
            }
            return 0;
        };
    }
}
