package org.gaoyao.train.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.train.schedule.DecayShape;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlasticityAdjustedTest {

    private static final Map<Bucket, Double> WEIGHTS = PasSettings.LEGAL_ONE.weights();
    private static final WarmupStableDecay SCHEDULE =
            new WarmupStableDecay(3e-4, 3e-6, 200, 700, 100, DecayShape.LINEAR);

    /** General text is mostly easy, legal text mostly hard, as the method supposes. */
    private static final Pool POOL = new Pool(new TreeMap<>(Map.of(
            new Cell(Domain.GENERAL, Bucket.LOW, false), 150L,
            new Cell(Domain.GENERAL, Bucket.MID, false), 250L,
            new Cell(Domain.LEGAL, Bucket.LOW, true), 50L,
            new Cell(Domain.LEGAL, Bucket.MID, false), 150L,
            new Cell(Domain.LEGAL, Bucket.MID, true), 100L,
            new Cell(Domain.LEGAL, Bucket.HIGH, false), 300L)));

    /** The oracle of the design: weights .2, .5, .3 and λ = 5. */
    @ParameterizedTest
    @CsvSource({
        "0,.973756,.016403,.009842",
        ".1,.957455,.026591,.015955",
        ".25,.914017,.053739,.032243",
        ".5,.752819,.154488,.092693",
        ".75,.465979,.333763,.200258",
        ".9,.291875,.442578,.265547",
        "1,.2,.5,.3"
    })
    void formulaGivesTheTable(double plasticity, double low, double mid, double high) {
        assertThat(PlasticityAdjusted.formula(WEIGHTS, 5, Bucket.LOW, plasticity))
                .satisfies(shares -> {
                    assertThat(shares.get(Bucket.LOW)).isCloseTo(low, within(5e-7));
                    assertThat(shares.get(Bucket.MID)).isCloseTo(mid, within(5e-7));
                    assertThat(shares.get(Bucket.HIGH)).isCloseTo(high, within(5e-7));
                    assertThat(shares.getOrDefault(Bucket.MID, 0.0) / shares.getOrDefault(Bucket.HIGH, 0.0))
                            .isCloseTo(5 / 3.0, within(1e-12));
                });
    }

    @Test
    void meanOverALinearWarmUpIsThatOfTheIntegral() {
        int parts = 100_000;
        double mean = IntStream.range(0, parts)
                .mapToDouble(i -> PlasticityAdjusted.formula(WEIGHTS, 5, Bucket.LOW, (i + .5) / parts)
                        .getOrDefault(Bucket.LOW, 0.0))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(Math.log(.2 * Math.exp(5) + .8) / 5, within(1e-8));
        assertThat(mean).isCloseTo(.68343, within(5e-6));
    }

    @Test
    void stablePhaseDrawsTheWeights() {
        SortedMap<Cell, Double> shares = sampling(PasSettings.LEGAL_ONE).shares(500);

        assertThat(sum(shares, cell -> cell.bucket() == Bucket.LOW)).isCloseTo(.2, within(1e-12));
        assertThat(sum(shares, cell -> cell.bucket() == Bucket.HIGH)).isCloseTo(.3, within(1e-12));
        assertThat(sum(shares, _ -> true)).isCloseTo(1, within(1e-12));
    }

    @Test
    void jointMixtureMovesFromGeneralToLegal() {
        PlasticityAdjusted sampling = sampling(PasSettings.LEGAL_ONE);
        double[] general = IntStream.of(0, 50, 100, 150, 199)
                .mapToDouble(step -> sum(sampling.shares(step), cell -> cell.domain() == Domain.GENERAL))
                .toArray();

        for (int i = 1; i < general.length; i++) {
            assertThat(general[i]).isLessThan(general[i - 1]);
        }
        assertThat(general[0]).isCloseTo(.75, within(.02));
        assertThat(general[4]).isCloseTo(.4, within(1e-12));
    }

    @Test
    void sourceFirstKeepsThePartsAtEveryStep() {
        PlasticityAdjusted sampling = sampling(with(PasSettings.Coupling.SOURCE_FIRST, PasSettings.Decay.FORMULA));

        for (long step : new long[] {0, 100, 500, 950}) {
            // There is no synthetic text: 0.4 and 0.54 keep their proportion.
            assertThat(sum(sampling.shares(step), cell -> cell.domain() == Domain.GENERAL))
                    .isCloseTo(.4 / .94, within(1e-12));
        }
        // General text has no high bucket: within it .2 and .5 keep theirs.
        assertThat(sampling.shares(500).get(new Cell(Domain.GENERAL, Bucket.LOW, false)))
                .isCloseTo(.4 / .94 * .2 / .7, within(1e-12));
    }

    @Test
    void lastPhaseDrawsHighQualityByItsTokens() {
        assertThat(sampling(PasSettings.LEGAL_ONE).shares(950))
                .containsOnlyKeys(new Cell(Domain.LEGAL, Bucket.LOW, true), new Cell(Domain.LEGAL, Bucket.MID, true))
                .satisfies(shares -> assertThat(shares.get(new Cell(Domain.LEGAL, Bucket.LOW, true)))
                        .isCloseTo(50 / 150.0, within(1e-12)));
        assertThat(sampling(with(PasSettings.Coupling.JOINT, PasSettings.Decay.EQUILIBRIUM))
                        .shares(999))
                .isEqualTo(sampling(PasSettings.LEGAL_ONE).shares(500));
        assertThat(sum(
                        sampling(with(PasSettings.Coupling.JOINT, PasSettings.Decay.FORMULA))
                                .shares(999),
                        cell -> cell.bucket() == Bucket.LOW))
                .isCloseTo(.973, within(.001));
    }

    @Test
    void anchorWithoutTokensIsReplacedByTheLowestBucketThatHasSome() {
        var pool = new Pool(new TreeMap<>(Map.of(
                new Cell(Domain.LEGAL, Bucket.MID, false), 100L, new Cell(Domain.LEGAL, Bucket.HIGH, false), 100L)));
        var sampling = new PlasticityAdjusted(pool, SCHEDULE, PasSettings.LEGAL_ONE);

        assertThat(sum(sampling.shares(0), cell -> cell.bucket() == Bucket.MID)).isGreaterThan(.99);
        assertThat(sum(sampling.shares(500), cell -> cell.bucket() == Bucket.MID))
                .isCloseTo(.625, within(1e-12));
    }

    @Test
    void othersDrawWhatTheyAreNamedFor() {
        assertThat(new Uniform(POOL).shares(7).get(new Cell(Domain.LEGAL, Bucket.HIGH, false)))
                .isCloseTo(.3, within(1e-12));
        var ordered = new PerplexityOrdered(POOL, 1000);
        assertThat(ordered.shares(199).keySet()).allMatch(cell -> cell.bucket() == Bucket.LOW);
        assertThat(ordered.shares(200).keySet()).allMatch(cell -> cell.bucket() == Bucket.MID);
        assertThat(ordered.shares(700).keySet()).allMatch(cell -> cell.bucket() == Bucket.HIGH);
        assertThat(sum(new Replay(POOL, .05).shares(3), cell -> cell.domain() == Domain.GENERAL))
                .isCloseTo(.05, within(1e-12));
    }

    private static PlasticityAdjusted sampling(PasSettings settings) {
        return new PlasticityAdjusted(POOL, SCHEDULE, settings);
    }

    private static PasSettings with(PasSettings.Coupling coupling, PasSettings.Decay decay) {
        PasSettings base = PasSettings.LEGAL_ONE;
        return new PasSettings(base.weights(), base.lambda(), base.anchor(), coupling, base.parts(), decay);
    }

    private static double sum(SortedMap<Cell, Double> shares, Predicate<Cell> kind) {
        return shares.entrySet().stream()
                .filter(entry -> kind.test(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
