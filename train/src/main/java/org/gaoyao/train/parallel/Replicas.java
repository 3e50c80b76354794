package org.gaoyao.train.parallel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/** Plain data parallelism: every rank has all weights and all of the optimizer's state, and makes the same update. */
public final class Replicas implements Ownership {

    private final ProcessGroup group;
    private final Map<String, Tensor> trained;
    private final List<Flat> buckets;

    /** Shares the caller's weights, which must be the same on all ranks. */
    public Replicas(ProcessGroup group, Map<String, Tensor> trained) {
        this.group = group;
        this.trained = new LinkedHashMap<>(trained);
        this.buckets = Flat.buckets(trained, 1);
    }

    @Override
    public Map<String, Tensor> own() {
        return new LinkedHashMap<>(trained);
    }

    @Override
    public void reduce() {
        if (group.size() == 1) {
            return;
        }
        for (Flat bucket : buckets) {
            try (Scope _ = Scope.withoutGradients()) {
                Tensor sum = Gradients.taken(bucket, trained);
                group.sum(sum);
                bucket.tensors(sum).forEach((name, gradient) -> Gradients.add(trained, name, gradient));
            }
        }
    }

    @Override
    public double clip(AdamW optimizer, double limit) {
        return optimizer.clip(limit);
    }

    @Override
    public void spread() {
        // all have made the same update
    }

    @Override
    public void forget() {
        trained.values().forEach(weight -> weight.gradient().clear());
    }

    @Override
    public void close() {
        // all is the caller's
    }
}
