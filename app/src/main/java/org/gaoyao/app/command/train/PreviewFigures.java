package org.gaoyao.app.command.train;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.train.metric.Curve;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.sampling.MixturePreview;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.PlasticityAdjusted;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;

/**
 * The figures of a preview, as {@code --json} gives them.
 *
 * @param settings of Plasticity-Adjusted Sampling, if that is what draws; formula and mean are told of it alone
 * @param formula P of each bucket by plasticity α
 * @param warmUpMean the mean of the anchor's P over a linear warm-up, (1/λ)·ln(w·e^λ + 1 − w)
 * @param phases what they draw, in whole sequences
 * @param cells what the whole stage draws from each
 * @param curves by name: pairs of a step and a value
 */
record PreviewFigures(
        Optional<PasSettings> settings,
        SortedMap<String, Map<Bucket, Double>> formula,
        Optional<Double> warmUpMean,
        Map<Phase, OfPhase> phases,
        SortedMap<String, OfCell> cells,
        SortedMap<String, double[][]> curves) {

    /** The α of the design's table. */
    private static final double[] PLASTICITIES = {0, .1, .25, .5, .75, .9, 1};

    /** A phase: its steps, and the shares of its tokens. */
    record OfPhase(long steps, Map<Bucket, Double> buckets, Map<Domain, Double> parts) {}

    /** A cell: its tokens, how many are drawn, and how often that goes through it. */
    record OfCell(long tokens, long drawn, double epochs) {}

    static PreviewFigures of(MixturePreview preview, Optional<PasSettings> settings) {
        Map<Phase, OfPhase> phases = new EnumMap<>(Phase.class);
        Map<Phase, Map<Domain, Double>> parts = preview.shares(Cell::domain);
        preview.shares(Cell::bucket)
                .forEach((phase, buckets) -> phases.put(
                        phase, new OfPhase(preview.steps(phase), buckets, parts.getOrDefault(phase, Map.of()))));
        var cells = new TreeMap<String, OfCell>();
        SortedMap<Cell, Double> epochs = preview.epochs();
        preview.tokens()
                .forEach((cell, drawn) -> cells.put(
                        cell.key(),
                        new OfCell(
                                preview.pool().tokens().getOrDefault(cell, 0L),
                                drawn,
                                epochs.getOrDefault(cell, 0.0))));
        var curves = new TreeMap<String, double[][]>();
        preview.history().curves().forEach((name, curve) -> curves.put(name, pairs(curve)));
        return new PreviewFigures(
                settings,
                settings.map(PreviewFigures::formula).orElseGet(TreeMap::new),
                settings.map(PreviewFigures::warmUpMean),
                phases,
                cells,
                curves);
    }

    private static SortedMap<String, Map<Bucket, Double>> formula(PasSettings settings) {
        var formula = new TreeMap<String, Map<Bucket, Double>>();
        for (double plasticity : PLASTICITIES) {
            formula.put(
                    Double.toString(plasticity),
                    PlasticityAdjusted.formula(settings.weights(), settings.lambda(), settings.anchor(), plasticity));
        }
        return formula;
    }

    private static double[][] pairs(Curve curve) {
        return IntStream.range(0, curve.size())
                .mapToObj(n -> new double[] {curve.step(n), curve.value(n)})
                .toArray(double[][]::new);
    }

    private static double warmUpMean(PasSettings settings) {
        double all = settings.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double weight = settings.weights().getOrDefault(settings.anchor(), 0.0) / all;
        double lambda = settings.lambda();
        return lambda == 0 ? weight : Math.log(weight * Math.exp(lambda) + 1 - weight) / lambda;
    }
}
