package org.gaoyao.train.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.train.metric.Curve;
import org.gaoyao.train.schedule.DecayShape;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixturePreviewTest {

    private static final WarmupStableDecay SCHEDULE =
            new WarmupStableDecay(3e-4, 3e-6, 1000, 800, 200, DecayShape.LINEAR);

    private static final Cell EASY = new Cell(Domain.GENERAL, Bucket.LOW, false);
    private static final Cell GOOD = new Cell(Domain.LEGAL, Bucket.MID, true);
    private static final Cell HARD = new Cell(Domain.LEGAL, Bucket.HIGH, false);
    private static final Pool POOL = new Pool(new TreeMap<>(Map.of(EASY, 400_000L, GOOD, 200_000L, HARD, 400_000L)));

    @Test
    void warmUpDrawsTheMeanOfTheFormulaAndTheStablePhaseTheWeights() {
        Map<Phase, Map<Bucket, Double>> shares = preview(PasSettings.LEGAL_ONE).shares(Cell::bucket);

        // (ln(.2·e⁵ + .8)) / 5, but for the sum in place of the integral.
        assertThat(shares.get(Phase.WARM_UP))
                .hasEntrySatisfying(Bucket.LOW, low -> assertThat(low).isCloseTo(.68343, within(1e-3)));
        assertThat(shares.get(Phase.STABLE))
                .hasEntrySatisfying(Bucket.HIGH, high -> assertThat(high).isCloseTo(.3, within(1e-3)));
        assertThat(shares.get(Phase.DECAY)).containsEntry(Bucket.MID, 1.0);
    }

    /** What is told of the whole is the sum of what each step draws. */
    @ParameterizedTest
    @EnumSource(PasSettings.Decay.class)
    void tokensOfAllCellsAreThoseOfAllSteps(PasSettings.Decay decay) {
        PasSettings base = PasSettings.LEGAL_ONE;
        MixturePreview preview = preview(new PasSettings(
                base.weights(), base.lambda(), base.anchor(), PasSettings.Coupling.SOURCE_FIRST, base.parts(), decay));

        assertThat(preview.tokens().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(2000L * 8 * 100);
        preview.epochs()
                .forEach((cell, epochs) -> assertThat(epochs * POOL.tokens().getOrDefault(cell, 0L))
                        .isCloseTo(preview.tokens().getOrDefault(cell, 0L), within(1e-6)));
        assertThat(preview.shares(Cell::domain).get(Phase.STABLE))
                .hasEntrySatisfying(Domain.GENERAL, share -> assertThat(share).isCloseTo(.4 / .94, within(1e-3)));
    }

    @Test
    void curvesAreThoseThatTheTrainingWillMeasure() {
        MixturePreview preview = preview(PasSettings.LEGAL_ONE);

        assertThat(preview.history().curves())
                .containsOnlyKeys(
                        "learning_rate",
                        "pas/plasticity",
                        "buckets/low",
                        "buckets/mid",
                        "buckets/high",
                        "parts/general",
                        "parts/legal",
                        "cells/general-low",
                        "cells/legal-mid-high-quality",
                        "cells/legal-high");
        Curve low = preview.history().curves().getOrDefault("buckets/low", new Curve(new long[0], new double[0]));
        assertThat(low.step(0)).isEqualTo(1);
        assertThat(low.step(low.size() - 1)).isEqualTo(2000);
        assertThat(low.value(0)).isCloseTo(.9736, within(1e-4));
    }

    private static MixturePreview preview(PasSettings settings) {
        return MixturePreview.of(POOL, SCHEDULE, new PlasticityAdjusted(POOL, SCHEDULE, settings), 8, 100);
    }
}
