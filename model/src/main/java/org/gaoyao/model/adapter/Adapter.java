package org.gaoyao.model.adapter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Projection;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Seeds;

/**
 * A low-rank adapter of a decoder: small matrices beside its linear maps, which alone are trained.
 *
 * <pre>{@code
 * Adapter adapter = Adapter.random(base.configuration(), lora, seed, DType.F32, Device.CPU).requireGradients();
 * var optimizer = new AdamW(adapter.tensors(), settings);
 * Decoder student = adapter.training(base);    // base does not require gradients
 * }</pre>
 *
 * @param settings rank, strength, targets
 * @param maps the additions by the name of their linear map without {@code .weight}
 */
public record Adapter(Lora settings, Map<String, LowRank> maps) implements AutoCloseable {

    private static final String WEIGHT = ".weight";

    /** Copies the map. */
    public Adapter {
        maps = new LinkedHashMap<>(maps);
    }

    /**
     * An adapter as it is before training, which changes nothing: A normal with the variance 1/(3·I) of PEFT's default
     * (uniform between ±1/√I), B zero. Equal seeds give equal numbers.
     */
    public static Adapter random(Configuration shape, Lora settings, long seed, DType type, Device device) {
        var maps = new LinkedHashMap<String, LowRank>();
        targets(shape, settings).forEach((name, weight) -> {
            try (Scope _ = Scope.withoutGradients()) {
                double deviation = 1 / Math.sqrt(3.0 * weight[1]);
                Tensor a_R_I = Tensor.normal(
                        0, deviation, new Seeds(seed).seed("adapter/" + name), settings.rank(), weight[1]);
                Tensor b_O_R = Tensor.zeros(type, weight[0], settings.rank());
                maps.put(
                        name,
                        new LowRank(
                                Scope.keep(a_R_I.to(type).to(device)), Scope.keep(b_O_R.to(device)), settings.scale()));
            }
        });
        return new Adapter(settings, maps);
    }

    /** The linear maps of a decoder that the settings mean, each with the shape [O, I] of its weight. */
    static Map<String, long[]> targets(Configuration shape, Lora settings) {
        var targets = new LinkedHashMap<String, long[]>();
        shape.weights().forEach((weight, size) -> {
            if (weight.endsWith(WEIGHT)) {
                String name = weight.substring(0, weight.length() - WEIGHT.length());
                Target.of(name).filter(settings.targets()::contains).ifPresent(_ -> targets.put(name, size));
            }
        });
        return targets;
    }

    /** All matrices by their names in PEFT's files. */
    public Map<String, Tensor> tensors() {
        var tensors = new LinkedHashMap<String, Tensor>();
        maps.forEach((name, map) -> {
            tensors.put(AdapterFiles.nameOfA(name), map.a_R_I());
            tensors.put(AdapterFiles.nameOfB(name), map.b_O_R());
        });
        return tensors;
    }

    /** How many numbers are trained. */
    public long parameters() {
        return tensors().values().stream().mapToLong(Tensor::count).sum();
    }

    /** Says that all matrices are to be trained; returns this adapter. */
    public Adapter requireGradients() {
        tensors().values().forEach(Tensor::requireGradient);
        return this;
    }

    /** The decoder with this adapter, for inference: without dropout. It shares the weights of {@code base}. */
    public Decoder applied(Decoder base) {
        return new Decoder(base.configuration(), base.weights().adapted(new LinkedHashMap<>(maps)));
    }

    /** The decoder with this adapter, for training: with dropout. It shares the weights of {@code base}. */
    public Decoder training(Decoder base) {
        var projections = new LinkedHashMap<String, Projection>();
        maps.forEach((name, map) -> projections.put(name, map.withDropout(settings.dropout())));
        return new Decoder(base.configuration(), base.weights().adapted(projections));
    }

    /** The decoder with this adapter added to its weights; those that it does not change are those of {@code base}. */
    public Decoder merged(Decoder base) {
        var weights = new LinkedHashMap<>(base.weights().tensors());
        weights.replaceAll((name, weight) -> {
            if (!changes(name)) {
                return weight;
            }
            try (Scope _ = Scope.withoutGradients()) {
                return Scope.keep(merged(name, weight));
            }
        });
        return new Decoder(base.configuration(), new Weights(weights));
    }

    /** The weight called {@code name} with what this adapter adds to it; itself if that is nothing. */
    public Tensor merged(String name, Tensor weight) {
        LowRank map = maps.get(map(name));
        return map == null ? weight : map.merged(weight);
    }

    private boolean changes(String weight) {
        return maps.containsKey(map(weight));
    }

    private static String map(String weight) {
        return weight.endsWith(WEIGHT) ? weight.substring(0, weight.length() - WEIGHT.length()) : weight;
    }

    /** Frees all matrices. */
    @Override
    public void close() {
        tensors().values().forEach(Tensor::close);
    }
}
