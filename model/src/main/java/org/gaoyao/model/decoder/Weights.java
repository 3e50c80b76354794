package org.gaoyao.model.decoder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * The weights of a decoder by their Hugging Face names, and what adapts their projections.
 *
 * @param tensors by name, in the order of {@link Configuration#weights}
 * @param adapters by the name of a linear map without {@code .weight}
 */
public record Weights(Map<String, Tensor> tensors, Map<String, Projection> adapters) implements AutoCloseable {

    public Weights {
        tensors = new LinkedHashMap<>(tensors);
        adapters = new LinkedHashMap<>(adapters);
    }

    /** Weights without adapters. */
    public Weights(Map<String, Tensor> tensors) {
        this(tensors, Map.of());
    }

    /** The same tensors with these adapters in place of any others. */
    public Weights adapted(Map<String, Projection> replacements) {
        return new Weights(tensors, replacements);
    }

    /**
     * Weights as they are before training: normal with the configured deviation, projections back into the residual stream
     * smaller by √(2·layers) (GPT-2), norms 1, biases 0.
     *
     * <p>Each tensor draws from a generator of its own, so that equal seeds give equal weights on every machine of a kind.
     */
    public static Weights random(Configuration configuration, long seed, DType type) {
        var tensors = new LinkedHashMap<String, Tensor>();
        configuration.weights().forEach((name, shape) -> {
            try (Scope _ = Scope.withoutGradients()) {
                tensors.put(name, Scope.keep(Initial.weight(configuration, seed, name, shape, type)));
            }
        });
        return new Weights(tensors);
    }

    /** Copies in another type or place, private to the caller and free to be trained, without adapters. */
    public Weights copy(DType type, Device device) {
        var copies = new LinkedHashMap<String, Tensor>();
        tensors.forEach((name, tensor) -> {
            try (Scope _ = Scope.withoutGradients()) {
                Tensor moved = tensor.detach().to(device).to(type);
                copies.put(
                        name,
                        Scope.keep(tensor.type() == type && tensor.device().equals(device) ? moved.copy() : moved));
            }
        });
        return new Weights(copies);
    }

    /** Says that every tensor is to be trained; returns these weights. */
    public Weights requireGradients() {
        tensors.values().forEach(Tensor::requireGradient);
        return this;
    }

    /** The tensors alone. */
    public Collection<Tensor> all() {
        return tensors.values();
    }

    /** The tensor of a name that must be there. */
    public Tensor get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no weight " + name));
    }

    /** The tensor of a name that may be there. */
    public Optional<Tensor> find(String name) {
        return Optional.ofNullable(tensors.get(name));
    }

    /** The weights of one block. */
    LayerWeights layer(int layer) {
        return new LayerWeights(this, Configuration.layer(layer));
    }

    /** Frees all tensors. */
    @Override
    public void close() {
        tensors.values().forEach(Tensor::close);
    }
}
