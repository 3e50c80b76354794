package org.gaoyao.train.parallel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Lender;
import org.gaoyao.model.decoder.Part;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * ZeRO-3 (Rajbhandari and others, 2020, section 5.3): every rank has an equal share of the weights of each part of a decoder, of
 * their gradients and of the optimizer's state. A pass gathers the weights of the part that it is in and lets them go, forward
 * and again on the way back, where the gradients of the part are added up at once, each share on its rank.
 *
 * <p>All ranks must make their passes together; one that has nothing to compute is {@link #idle} meanwhile. The embedding of a
 * model that ties it to its last layer is two parts' weight: its gradient is added up twice a pass.
 */
public final class WeightShards implements Ownership, Lender {

    /**
     * Weights that are gathered together.
     *
     * @param slice this rank's share of them
     * @param own its pieces, as views
     */
    private record Unit(Flat flat, Tensor slice, Map<String, Tensor> own) {}

    private final ProcessGroup group;
    private final Configuration configuration;
    private final Decoder decoder;
    private final boolean trained;
    private final List<Unit> units;

    /** Whether the decoder is whole, because somebody asked for it since the last pass to learn from. */
    private boolean whole;

    /**
     * Takes this rank's share of the weights of a decoder, which must be the same on all ranks. Its weights are empty from then on,
     * until somebody asks for {@link #whole}.
     *
     * @param decoder its weights are trained if they require gradients
     */
    public WeightShards(ProcessGroup group, Decoder decoder) {
        this.group = group;
        this.configuration = decoder.configuration();
        this.decoder = decoder;
        this.trained = decoder.weights().get(Configuration.EMBEDDING).requiresGradient();
        this.units = units(configuration).stream()
                .map(names -> unit(names, decoder.weights()))
                .toList();
        empty();
    }

    /** The names of what is gathered together: the parts, and the embedding by itself also where it is the last layer too. */
    private static List<List<String>> units(Configuration configuration) {
        var units = new ArrayList<List<String>>();
        units.add(new Part.Entry().weights(configuration));
        for (int layer = 0; layer < configuration.layers(); layer++) {
            units.add(new Part.Layer(layer).weights(configuration));
        }
        units.add(new Part.Exit()
                .weights(configuration).stream()
                        .filter(name -> !units.getFirst().contains(name))
                        .toList());
        return units;
    }

    private Unit unit(List<String> names, Weights weights) {
        var shapes = new LinkedHashMap<String, long[]>();
        names.forEach(name -> shapes.put(name, weights.get(name).shape()));
        var flat = new Flat(shapes, group.size());
        var own = new LinkedHashMap<String, Tensor>();
        try (Scope _ = Scope.withoutGradients()) {
            Tensor slice = Scope.keep(flat.joined(weights.get(names.getFirst()), weights::get)
                    .narrow(0, group.rank() * flat.slice(), flat.slice())
                    .copy());
            for (Flat.Piece piece : flat.pieces(group.rank())) {
                own.put(piece.name(), Scope.keep(piece.in(slice)));
            }
            return new Unit(flat, slice, own);
        }
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public DType type() {
        return units.getFirst().slice().type();
    }

    @Override
    public Device device() {
        return units.getFirst().slice().device();
    }

    @Override
    public <T> T lend(Part part, Function<Decoder, T> use) {
        try (Weights weights = gathered(of(part))) {
            return use.apply(new Decoder(configuration, weights));
        }
    }

    @Override
    public <T> T learn(Part part, Function<Decoder, T> use) {
        if (whole) {
            empty();
        }
        if (!trained) {
            return lend(part, use);
        }
        List<Unit> lent = of(part);
        try (Weights weights = gathered(lent).requireGradients()) {
            T result = use.apply(new Decoder(configuration, weights));
            add(lent, weights);
            return result;
        }
    }

    /** Adds the gradients of all ranks up, each share on its rank. The weights make room for that. */
    private void add(List<Unit> lent, Weights weights) {
        try (Scope _ = Scope.withoutGradients()) {
            var gradients = new LinkedHashMap<String, Tensor>();
            weights.tensors().forEach((name, weight) -> {
                if (weight.gradient().exists()) {
                    gradients.put(name, weight.gradient().value());
                }
            });
            weights.close();
            for (Unit unit : lent) {
                Tensor all = unit.flat().joined(unit.slice(), gradients::get);
                Tensor slice = unit.slice().zeros(unit.flat().slice());
                group.sumSlice(slice, all);
                for (Flat.Piece piece : unit.flat().pieces(group.rank())) {
                    Gradients.add(unit.own(), piece.name(), piece.in(slice));
                }
            }
        }
    }

    /** Takes part in a pass of other ranks for which this one has no sequences. */
    public void idle() {
        lend(new Part.Entry(), decoder -> decoder);
        for (int layer = 0; layer < configuration.layers(); layer++) {
            lend(new Part.Layer(layer), decoder -> decoder);
        }
        learn(new Part.Exit(), decoder -> decoder);
        for (int layer = configuration.layers() - 1; layer >= 0; layer--) {
            learn(new Part.Layer(layer), decoder -> decoder);
        }
        learn(new Part.Entry(), decoder -> decoder);
    }

    /** The decoder with all of its weights as they are now, until the next pass to learn from; all ranks must call it together. */
    public Decoder whole() {
        if (!whole) {
            try (Scope _ = Scope.withoutGradients();
                    Weights gathered = gathered(units)) {
                gathered.tensors()
                        .forEach((name, weight) -> decoder.weights().get(name).become(weight));
            }
            whole = true;
        }
        return decoder;
    }

    private void empty() {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor nothing = units.getFirst().slice().zeros(0);
            decoder.weights().all().forEach(weight -> weight.become(nothing));
        }
        whole = false;
    }

    private List<Unit> of(Part part) {
        List<String> names = part.weights(configuration);
        return units.stream()
                .filter(unit -> unit.flat().shapes().keySet().stream().anyMatch(names::contains))
                .toList();
    }

    private Weights gathered(List<Unit> wanted) {
        var weights = new LinkedHashMap<String, Tensor>();
        for (Unit unit : wanted) {
            try (Scope _ = Scope.withoutGradients()) {
                Tensor all = unit.slice().zeros(unit.flat().slice() * group.size());
                group.gather(all, unit.slice());
                unit.flat().tensors(all).forEach((name, weight) -> weights.put(name, Scope.keep(weight.detach())));
            }
        }
        return new Weights(weights, decoder.weights().adapters());
    }

    @Override
    public Map<String, Tensor> own() {
        var own = new LinkedHashMap<String, Tensor>();
        if (trained) {
            units.forEach(unit -> own.putAll(unit.own()));
        }
        return own;
    }

    @Override
    public void reduce() {
        // gradients are added up in the passes
    }

    @Override
    public double clip(AdamW optimizer, double limit) {
        return Gradients.clip(group, optimizer, limit);
    }

    @Override
    public void spread() {
        if (whole) { // the pieces were read from a saved state, with no pass before
            empty();
        }
    }

    @Override
    public void forget() {
        own().values().forEach(piece -> piece.gradient().clear());
    }

    @Override
    public void close() {
        units.forEach(unit -> {
            unit.own().values().forEach(Tensor::close);
            unit.slice().close();
        });
    }
}
