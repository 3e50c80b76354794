package org.gaoyao.train.sampling;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;

/**
 * Plasticity-Adjusted Sampling of LegalOne's mid-training, as a digest of the paper gives it:
 *
 * <pre>
 *   α(t)   = rate(t) / highest rate
 *   Pᵢ(t)  ∝ wᵢ · exp(λ · 1[i = anchor] · (1 − α(t)))
 * </pre>
 *
 * <p>While the rate is low the model sees what it predicts well, at the highest rate exactly the weights, which we take for
 * the "weight constraint" of the authors' figure; what the last phase draws is {@link PasSettings.Decay}. Within a bucket, cells are drawn by
 * their tokens. A bucket without tokens is left out, and the others keep their proportions; if it was the anchor, the lowest
 * bucket that has tokens takes its place (our choice).
 *
 * @param pool what there is
 * @param schedule of the learning rate
 * @param settings weights, λ and what the paper leaves open
 */
public record PlasticityAdjusted(Pool pool, WarmupStableDecay schedule, PasSettings settings) implements Sampling {

    /**
     * P of each bucket.
     *
     * @param weights wᵢ, to any scale
     * @param plasticity α, from 0 to 1
     */
    public static Map<Bucket, Double> formula(
            Map<Bucket, Double> weights, double lambda, Bucket anchor, double plasticity) {
        Map<Bucket, Double> shares = new EnumMap<>(Bucket.class);
        weights.forEach((bucket, weight) ->
                shares.put(bucket, bucket == anchor ? weight * Math.exp(lambda * (1 - plasticity)) : weight));
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((_, share) -> share / all);
        return shares;
    }

    @Override
    public SortedMap<Cell, Double> shares(long step) {
        boolean decays = schedule.phase(step) == Phase.DECAY;
        if (decays && settings.decay() == PasSettings.Decay.HIGH_QUALITY_ONLY && pool.has(Cell::forDecay)) {
            return coupled(Cell::forDecay, kind -> pool.shares(kind.and(Cell::forDecay)));
        }
        double plasticity = decays && settings.decay() != PasSettings.Decay.FORMULA ? 1 : schedule.plasticity(step);
        return coupled(_ -> true, kind -> buckets(kind, plasticity));
    }

    /** Draws from the kinds of cells. */
    private interface Draw {
        SortedMap<Cell, Double> shares(Predicate<Cell> kind);
    }

    /** Draws from all cells at once, or from each part of the mixture that has any, by its share. */
    private SortedMap<Cell, Double> coupled(Predicate<Cell> all, Draw draw) {
        return switch (settings.coupling()) {
            case JOINT -> draw.shares(all);
            case SOURCE_FIRST -> {
                var sum = new TreeMap<Cell, Double>();
                settings.parts().forEach((Domain part, Double share) -> {
                    Predicate<Cell> ofPart = cell -> cell.domain() == part;
                    if (pool.has(ofPart.and(all))) {
                        Sampling.add(sum, draw.shares(ofPart), share);
                    }
                });
                yield Sampling.scaled(sum);
            }
        };
    }

    /** Draws buckets by the formula, and cells within a bucket by their tokens. */
    private SortedMap<Cell, Double> buckets(Predicate<Cell> kind, double plasticity) {
        Map<Bucket, Double> weights = new EnumMap<>(settings.weights());
        weights.keySet().removeIf(bucket -> !pool.has(kind.and(cell -> cell.bucket() == bucket)));
        Bucket anchor = weights.containsKey(settings.anchor())
                ? settings.anchor()
                : Stream.of(Bucket.values())
                        .filter(weights::containsKey)
                        .findFirst()
                        .orElseThrow();
        var sum = new TreeMap<Cell, Double>();
        formula(weights, settings.lambda(), anchor, plasticity)
                .forEach((bucket, share) ->
                        Sampling.add(sum, pool.shares(kind.and(cell -> cell.bucket() == bucket)), share));
        return sum;
    }
}
