package org.gaoyao.train.sampling;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.gaoyao.train.metric.Curve;
import org.gaoyao.train.metric.History;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;

/**
 * What a stage of mid-training will draw, known before its first step.
 *
 * @param pool what there is
 * @param schedule of the learning rate
 * @param plan what each step draws
 * @param length of a sequence in tokens
 */
public record MixturePreview(Pool pool, WarmupStableDecay schedule, SequencePlan plan, int length) {

    /** So many points are enough for a picture. */
    private static final int POINTS = 500;

    /** Previews a stage of so many sequences of so many tokens a step. */
    public static MixturePreview of(
            Pool pool, WarmupStableDecay schedule, Sampling sampling, int sequences, int length) {
        return new MixturePreview(pool, schedule, SequencePlan.of(sampling, schedule.steps(), sequences), length);
    }

    /** The tokens that the whole stage draws from each cell of the pool. */
    public SortedMap<Cell, Long> tokens() {
        var tokens = new TreeMap<Cell, Long>();
        pool.tokens().keySet().forEach(cell -> tokens.put(cell, plan.before(plan.steps(), cell) * length));
        return tokens;
    }

    /** How often the whole stage goes through each cell; 1.5 is once and a half. */
    public SortedMap<Cell, Double> epochs() {
        var epochs = new TreeMap<Cell, Double>();
        tokens().forEach((cell, drawn) ->
                epochs.put(cell, (double) drawn / pool.tokens().getOrDefault(cell, 1L)));
        return epochs;
    }

    /**
     * What the phases draw, as whole sequences give it.
     *
     * @param kind what is distinguished: {@code Cell::bucket}, {@code Cell::domain}
     * @return for each phase that has steps, the share of each kind in its tokens
     */
    public <K extends Enum<K>> Map<Phase, Map<K, Double>> shares(Function<Cell, K> kind) {
        Map<Phase, Map<K, Double>> shares = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            long from = begin(phase);
            long to = from + steps(phase);
            if (from < to) {
                Map<K, Double> of = new TreeMap<>();
                double all = (double) (to - from) * plan.sequences();
                for (Cell cell : pool.tokens().keySet()) {
                    of.merge(kind.apply(cell), (plan.before(to, cell) - plan.before(from, cell)) / all, Double::sum);
                }
                shares.put(phase, of);
            }
        }
        return shares;
    }

    /** The first step of a phase. */
    public long begin(Phase phase) {
        return switch (phase) {
            case WARM_UP -> 0;
            case STABLE -> schedule.warmup();
            case DECAY -> schedule.warmup() + schedule.stable();
        };
    }

    /** How many steps a phase has. */
    public long steps(Phase phase) {
        return switch (phase) {
            case WARM_UP -> schedule.warmup();
            case STABLE -> schedule.stable();
            case DECAY -> schedule.decay();
        };
    }

    /**
     * What a training with it will measure of it: learning rate, plasticity, and the shares of buckets, parts and cells that each
     * step is to have.
     */
    public History history() {
        int points = (int) Math.min(POINTS, plan.steps());
        var steps = new long[points];
        var curves = new TreeMap<String, double[]>();
        for (int n = 0; n < points; n++) {
            long step = points == 1 ? 0 : (plan.steps() - 1) * n / (points - 1);
            steps[n] = step + 1;
            put(curves, MetricName.LEARNING_RATE, n, points, schedule.rate(step));
            put(curves, MetricName.PLASTICITY, n, points, schedule.plasticity(step));
            for (Map.Entry<Cell, Double> entry : plan.planned(step).entrySet()) {
                Cell cell = entry.getKey();
                put(curves, "buckets/" + cell.bucket().key(), n, points, entry.getValue());
                put(curves, "parts/" + cell.domain().key(), n, points, entry.getValue());
                put(curves, "cells/" + cell.key(), n, points, entry.getValue());
            }
        }
        var named = new TreeMap<String, Curve>();
        curves.forEach((name, values) -> named.put(name, new Curve(steps, values)));
        return new History(named);
    }

    private static void put(SortedMap<String, double[]> curves, String name, int n, int points, double value) {
        curves.computeIfAbsent(name, _ -> new double[points])[n] += value;
    }
}
