package org.gaoyao.train.parallel;

import java.util.Map;
import java.util.Objects;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Tensor;

/** The gradients of tensors with names. */
final class Gradients {

    private Gradients() {}

    /** The vector of gradients, which the tensors then have no more. */
    static Tensor taken(Flat flat, Map<String, Tensor> tensors) {
        Tensor like = Objects.requireNonNull(
                tensors.get(flat.shapes().keySet().iterator().next()));
        Tensor vector = flat.joined(like, name -> {
            var gradient = Objects.requireNonNull(tensors.get(name)).gradient();
            return gradient.exists() ? gradient.value() : null;
        });
        flat.shapes().keySet().forEach(name -> Objects.requireNonNull(tensors.get(name))
                .gradient()
                .clear());
        return vector;
    }

    /** Adds to the gradient of one. */
    static void add(Map<String, Tensor> tensors, String name, Tensor more) {
        Objects.requireNonNull(tensors.get(name)).gradient().add(more);
    }

    /** Scales a gradient of which each rank has a share down to a norm; returns the norm of the whole before. */
    static double clip(ProcessGroup group, AdamW optimizer, double limit) {
        double own = optimizer.norm();
        double whole = Math.sqrt(group.sum(own * own));
        if (whole > limit) {
            optimizer.scale(limit / whole);
        }
        return whole;
    }
}
