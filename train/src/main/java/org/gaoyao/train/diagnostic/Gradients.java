package org.gaoyao.train.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;

/**
 * Gradients of the mean loss of sequences by all weights of a model, at places beside its own: on a copy, so that the model, its
 * gradients and its optimizer are not touched.
 */
final class Gradients implements AutoCloseable {

    private final Weights own;
    private final Weights moved;
    private final Decoder decoder;
    private final int tokensAtOnce;

    Gradients(Decoder model, DType type, int tokensAtOnce) {
        this.own = model.weights().copy(type, model.device());
        this.moved = model.weights().copy(type, model.device()).requireGradients();
        this.decoder = new Decoder(model.configuration(), moved);
        this.tokensAtOnce = tokensAtOnce;
    }

    /** The gradient at the model's own weights. */
    Direction at(List<Sequence> sequences) {
        return gradient(sequences);
    }

    /** The gradient at the model's weights plus {@code factor} times a direction. */
    Direction at(List<Sequence> sequences, Direction direction, double factor) {
        move(direction, factor);
        try {
            return gradient(sequences);
        } finally {
            move(direction, 0);
        }
    }

    private void move(Direction direction, double factor) {
        try (Scope _ = Scope.withoutGradients()) {
            moved.tensors()
                    .forEach((name, tensor) ->
                            tensor.detach().inPlace().copy(own.get(name).add(direction.get(name), factor)));
        }
    }

    private Direction gradient(List<Sequence> sequences) {
        long learnt = sequences.stream().mapToLong(Sequence::counted).sum();
        if (learnt == 0) {
            throw new IllegalArgumentException(
                    "there is no token to learn in %d sequences".formatted(sequences.size()));
        }
        for (Batch batch : Batch.pack(sequences, tokensAtOnce)) {
            if (batch.counted() > 0) {
                try (Scope _ = Scope.open()) {
                    TrainingPass.of(decoder, batch.ids(), Packed.of(batch.lengths()), TrainingPass.Memory.KEEP)
                            .backward(batch.targets(), batch.weights(1.0 / learnt));
                }
            }
        }
        Map<String, Tensor> found = new LinkedHashMap<>();
        moved.tensors().forEach((name, tensor) -> {
            try (Scope _ = Scope.withoutGradients()) {
                found.put(name, Scope.keep(tensor.gradient().value().copy()));
            }
            tensor.gradient().clear();
        });
        return new Direction(found);
    }

    /** The length of all weights together, ‖θ‖. */
    double norm() {
        var weights = new Direction(own.tensors());
        return Math.sqrt(weights.dot(weights));
    }

    /** A direction of length 1, drawn by a seed. */
    Direction random(long seed) {
        return Direction.random(own, seed);
    }

    @Override
    public void close() {
        own.close();
        moved.close();
    }
}
