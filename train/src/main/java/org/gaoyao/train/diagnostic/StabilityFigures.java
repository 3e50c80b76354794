package org.gaoyao.train.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricName;

/**
 * Measures, whenever a training validates, how much the gradients of its next step differ and how the loss curves there.
 *
 * <p>It costs two passes for each product with the Hessian, some tens of them, and a copy of the weights and of a gradient.
 *
 * @param feed of the training
 * @param steps it has
 * @param microBatches into how many the sequences of the step are parted
 * @param curvature how curvature is measured
 */
public record StabilityFigures(Feed feed, long steps, int microBatches, Curvature.Settings curvature)
        implements Validation {

    @Override
    public SortedMap<String, Double> of(Decoder model, long taken) {
        List<Sequence> sequences = feed.at(Math.min(taken, steps - 1));
        var stability = new Stability(
                Curvature.of(model, sequences, curvature),
                GradientNoise.of(model, curvature.type(), parted(sequences), curvature.tokensAtOnce()));
        var figures = new TreeMap<String, Double>();
        figures.put(MetricName.CURVATURE, stability.curvature().greatest());
        figures.put(MetricName.NOISE, stability.noise().trace());
        figures.put(MetricName.STABLE_RATE, stability.greatestRate());
        figures.put(MetricName.STABLE_RATE_WITH_NOISE, stability.greatestRateWithNoise());
        return figures;
    }

    /** The sequences that learn something, in turn to as many micro-batches, or fewer if they are fewer; two at least. */
    private List<List<Sequence>> parted(List<Sequence> sequences) {
        List<Sequence> learnt =
                sequences.stream().filter(sequence -> sequence.counted() > 0).toList();
        int parts = Math.min(microBatches, learnt.size());
        var parted = new ArrayList<List<Sequence>>();
        for (int part = 0; part < parts; part++) {
            var some = new ArrayList<Sequence>();
            for (int n = part; n < learnt.size(); n += parts) {
                some.add(learnt.get(n));
            }
            parted.add(some);
        }
        return parted;
    }
}
