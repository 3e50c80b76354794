package org.gaoyao.train.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Seeds;

/**
 * A vector in the space of a model's weights, a tensor for each of them.
 *
 * @param tensors by the names of the weights; its own
 */
record Direction(Map<String, Tensor> tensors) implements AutoCloseable {

    /** A direction of length 1 that is as likely as any other. */
    static Direction random(Weights like, long seed) {
        var tensors = new LinkedHashMap<String, Tensor>();
        like.tensors().forEach((name, weight) -> {
            try (Scope _ = Scope.withoutGradients()) {
                tensors.put(
                        name,
                        Scope.keep(Tensor.normal(0, 1, new Seeds(seed).seed(name), weight.shape())
                                .to(weight.type())
                                .to(weight.device())));
            }
        });
        var direction = new Direction(tensors);
        direction.scale(1 / Math.sqrt(direction.dot(direction)));
        return direction;
    }

    Tensor get(String name) {
        return Objects.requireNonNull(tensors.get(name));
    }

    /** The sum of the products, added up in 64 bits. */
    double dot(Direction other) {
        double sum = 0;
        try (Scope _ = Scope.withoutGradients()) {
            for (Map.Entry<String, Tensor> each : tensors.entrySet()) {
                sum += each.getValue()
                        .to(DType.F64)
                        .times(other.get(each.getKey()).to(DType.F64))
                        .sum()
                        .item();
            }
        }
        return sum;
    }

    /** Multiplies it. */
    void scale(double factor) {
        try (Scope _ = Scope.withoutGradients()) {
            tensors.values().forEach(tensor -> tensor.inPlace().times(factor));
        }
    }

    /** Adds {@code factor} times another to it. */
    void add(Direction other, double factor) {
        try (Scope _ = Scope.withoutGradients()) {
            tensors.forEach(
                    (name, tensor) -> tensor.inPlace().add(other.get(name).times(factor)));
        }
    }

    @Override
    public void close() {
        tensors.values().forEach(Tensor::close);
    }
}
