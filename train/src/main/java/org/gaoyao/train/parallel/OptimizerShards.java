package org.gaoyao.train.parallel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * ZeRO-1 (Rajbhandari and others, 2020, section 5.1): every rank has all weights and updates an equal share of them, of which
 * alone it keeps the optimizer's state. Gradients are added up where their weights are updated, and the weights then told.
 */
public final class OptimizerShards implements Ownership {

    private final ProcessGroup group;
    private final Map<String, Tensor> trained;
    private final List<Flat> buckets;

    /** This rank's pieces, as views of the weights. */
    private final Map<String, Tensor> own = new LinkedHashMap<>();

    /** Shares the caller's weights, which must be the same on all ranks. */
    public OptimizerShards(ProcessGroup group, Map<String, Tensor> trained) {
        this.group = group;
        this.trained = new LinkedHashMap<>(trained);
        this.buckets = Flat.buckets(trained, group.size());
        try (Scope _ = Scope.withoutGradients()) {
            for (Flat bucket : buckets) {
                for (Flat.Piece piece : bucket.pieces(group.rank())) {
                    own.put(piece.name(), Scope.keep(piece.of(weight(piece.name()))));
                }
            }
        }
    }

    private Tensor weight(String name) {
        return Objects.requireNonNull(trained.get(name));
    }

    @Override
    public Map<String, Tensor> own() {
        return new LinkedHashMap<>(own);
    }

    @Override
    public void reduce() {
        for (Flat bucket : buckets) {
            try (Scope _ = Scope.withoutGradients()) {
                Tensor all = Gradients.taken(bucket, trained);
                Tensor slice = all.zeros(bucket.slice());
                group.sumSlice(slice, all);
                for (Flat.Piece piece : bucket.pieces(group.rank())) {
                    Gradients.add(own, piece.name(), piece.in(slice));
                }
            }
        }
    }

    @Override
    public double clip(AdamW optimizer, double limit) {
        return Gradients.clip(group, optimizer, limit);
    }

    @Override
    public void spread() {
        for (Flat bucket : buckets) {
            try (Scope _ = Scope.withoutGradients()) {
                Tensor mine = bucket.joined(
                                weight(bucket.shapes().keySet().iterator().next()), trained::get)
                        .narrow(0, group.rank() * bucket.slice(), bucket.slice())
                        .copy();
                Tensor all = mine.zeros(bucket.slice() * group.size());
                group.gather(all, mine);
                bucket.tensors(all)
                        .forEach((name, weight) -> weight(name).inPlace().copy(weight));
            }
        }
    }

    @Override
    public void forget() {
        trained.values().forEach(weight -> weight.gradient().clear());
    }

    @Override
    public void close() {
        own.values().forEach(Tensor::close);
    }
}
