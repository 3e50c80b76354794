package org.gaoyao.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.plan.TrainingAdvice.Adapters;
import org.gaoyao.model.plan.TrainingAdvice.Change;
import org.gaoyao.model.plan.TrainingAdvice.Fits;
import org.gaoyao.model.plan.TrainingAdvice.MoreDevices;
import org.gaoyao.model.plan.TrainingAdvice.ShorterSequences;
import org.gaoyao.model.plan.TrainingAdvice.SmallerMicroBatch;
import org.gaoyao.model.plan.TrainingAdvice.Unfit;
import org.junit.jupiter.api.Test;

/**
 * Forecasts against sums worked by hand. The hand-made shape has 2 blocks of 592 numbers (q and o 64 each, k and v 32 each,
 * three of 128, two norms of 8), an embedding and a last layer of 800 each and a norm of 8: 2792.
 */
class PlanTest {

    private static final Configuration HAND = new Configuration(
            Family.LLAMA, 100, 8, 2, 2, 1, 4, 16, 1e-5, 1e4, Optional.empty(), 64, false, false, 0.02);
    private static final Devices FOUR = new Devices(4, 100_000, 1e6, 1e6, 1e3, 1);
    private static final TrainingStage STAGE = new TrainingStage(HAND, Precision.MIXED, 1000, 100, 10, 2, 0);
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void dataParallelKeepsSixteenBytesForEveryParameter() {
        assertThat(HAND.parameters()).isEqualTo(2792);
        assertThat(memory(STAGE, Sharding.DATA_PARALLEL, false))
                .isEqualTo(new TrainingMemory(2 * 2792, 2 * 2792, 12 * 2792, 0, 10_240, 12_000));
    }

    @Test
    void aBlockKeepsOneHundredAndTwentyNumbersOfATokenAndCheckpointingItsInputOnly() {
        // 4·8 + 2·(8 + 4) + 4·16 = 120 in each block, 2·8 at the end; 20 tokens of 2 bytes.
        assertThat(memory(STAGE, Sharding.ZERO_1, false).activations()).isEqualTo((2 * 120 + 16) * 2 * 20);
        assertThat(memory(STAGE, Sharding.ZERO_1, true).activations()).isEqualTo((2 * 8 + 120 + 16) * 2 * 20);
    }

    @Test
    void zeroSplitsWhatItsStageSays() {
        assertThat(memory(STAGE, Sharding.ZERO_1, false).weights()).isEqualTo(5584);
        assertThat(memory(STAGE, Sharding.ZERO_1, false).gradients()).isEqualTo(5584);
        assertThat(memory(STAGE, Sharding.ZERO_1, false).optimizer()).isEqualTo(8376);
        assertThat(memory(STAGE, Sharding.ZERO_3, false))
                .isEqualTo(new TrainingMemory(1396, 1396, 8376, 6 * 592, 10_240, 12_000));
    }

    @Test
    void singlePrecisionTakesAsMuchForTheStateAndTwiceForActivations() {
        TrainingStage single = new TrainingStage(HAND, Precision.SINGLE, 1000, 100, 10, 2, 0);
        assertThat(memory(single, Sharding.DATA_PARALLEL, false))
                .isEqualTo(new TrainingMemory(11_168, 11_168, 22_336, 0, 20_480, 16_000));
    }

    @Test
    void adaptersTrainFewNumbersAndLeaveTheWeights() {
        // Rank 2: q and o 32 each, k and v 24 each, three of 48, in 2 blocks.
        TrainingStage adapters = STAGE.withAdapters(2);
        assertThat(adapters.trained()).isEqualTo(512);
        TrainingMemory memory = memory(adapters, Sharding.DATA_PARALLEL, false);
        assertThat(memory.weights()).isEqualTo(2 * (2792 + 512));
        assertThat(memory.gradients()).isEqualTo(1024);
        assertThat(memory.optimizer()).isEqualTo(6144);
    }

    @Test
    void timeIsThatOfComputingOrOfExchangingWhicheverIsLonger() {
        // A token: 6·(2·576 + 800) + 6·2·8·10 = 12,672 operations. A step: 2 micro-batches of 20 tokens on 4 devices.
        TrainingForecast plain = STAGE.forecast(new Layout(Sharding.DATA_PARALLEL, false), FOUR);
        assertThat(plain.computing()).isCloseTo(12_672 * 160 / 1.6e6, CLOSE);
        assertThat(plain.exchanging()).isCloseTo(2 * 5584 * 0.75 / 1e3, CLOSE);
        assertThat(plain.steps()).isEqualTo(7);
        assertThat(plain.seconds()).isCloseTo(7 * 8.376, CLOSE);
        TrainingForecast split = STAGE.forecast(new Layout(Sharding.ZERO_3, true), FOUR);
        assertThat(split.computing()).isCloseTo(12_672 * 160 / 1.6e6 * 4 / 3, CLOSE);
        assertThat(split.exchanging()).isCloseTo(2 * 3 * 5584 * 0.75 / 1e3, CLOSE);
    }

    @Test
    void oneDeviceSendsNothing() {
        assertThat(STAGE.forecast(new Layout(Sharding.ZERO_3, false), FOUR.withCount(1))
                        .exchanging())
                .isZero();
    }

    @Test
    void twoMachinesExchangeAtTheRateOfTheNetwork() {
        assertThat(FOUR.withCount(8).exchangeRate()).isEqualTo(1e3);
        assertThat(FOUR.withCount(9).exchangeRate()).isEqualTo(1);
    }

    @Test
    void generationFillsTheMemoryThatTheWeightsLeave() {
        // A sample of 30 tokens: 30·32 bytes of keys and values, 400 of logits. 9000 − 5584 have room for two.
        var stage = new GenerationStage(HAND, 100, 10, 20, 8);
        assertThat(stage.cacheOfToken()).isEqualTo(32);
        GenerationForecast forecast = stage.choose(FOUR.withMemory(10_000)).orElseThrow();
        assertThat(forecast.split()).isEqualTo(1);
        assertThat(forecast.copies()).isEqualTo(4);
        assertThat(forecast.weights()).isEqualTo(5584);
        assertThat(forecast.batch()).isEqualTo(2);
        assertThat(forecast.cache()).isEqualTo(2 * 1360);
        // 13 rounds; a prompt takes 0.2792 s and a token 0.02792 s, as computing is slower than reading here.
        assertThat(forecast.seconds()).isCloseTo(13 * (0.2792 + 20 * 0.02792), CLOSE);
    }

    @Test
    void generationThatFitsNowhereIsNotChosen() {
        assertThat(new GenerationStage(HAND, 100, 10, 20, 8).choose(FOUR.withMemory(7000)))
                .isEmpty();
    }

    @Test
    void theSixPublishedSizesHaveTheirPublishedNumbersOfParameters() {
        Map<String, Long> published = Map.of(
                "qwen3-1.7b", 1_720_574_976L,
                "qwen3-4b", 4_022_468_096L,
                "qwen3-8b", 8_190_735_360L,
                "deepseek-r1-distill-qwen-14b", 14_770_033_664L,
                "deepseek-r1-distill-qwen-32b", 32_763_876_352L,
                "deepseek-r1-distill-llama-70b", 70_553_706_496L);
        published.forEach(
                (name, parameters) -> assertThat(Shapes.find(name).orElseThrow().parameters())
                        .as(name)
                        .isEqualTo(parameters));
    }

    @Test
    void allPublishedSizesFitOnSixtyFourDevicesOfEightyGigabytes() {
        for (String name : Published.NAMES) {
            assertThat(TrainingAdvice.of(published(name), Devices.h100(64)))
                    .as(name)
                    .isInstanceOf(Fits.class);
        }
    }

    @Test
    void aSmallModelIsTrainedInThePlainestLayoutAndALargerOneSplit() {
        assertThat(chosen("qwen3-1.7b", 8).sharding()).isEqualTo(Sharding.DATA_PARALLEL);
        assertThat(chosen("qwen3-8b", 8).sharding()).isEqualTo(Sharding.ZERO_1);
        assertThat(chosen("deepseek-r1-distill-llama-70b", 64).sharding()).isEqualTo(Sharding.ZERO_3);
    }

    @Test
    void whereNothingFitsEveryProposedChangeDoes() {
        TrainingStage stage = published("deepseek-r1-distill-llama-70b").withMicroBatch(2);
        TrainingAdvice advice = TrainingAdvice.of(stage, Devices.h100(8));
        assertThat(advice).isInstanceOf(Unfit.class);
        Unfit unfit = (Unfit) advice;
        // 16 bytes for each of 70.6 thousand million numbers over 8 devices are 141 GB before anything is computed.
        assertThat(unfit.least().memory().total()).isGreaterThan(141_000_000_000L);
        assertThat(unfit.changes()).hasSize(2).allMatch(change -> change.forecast()
                .fits());
        for (Change change : unfit.changes()) {
            switch (change) {
                case MoreDevices more -> assertThat(more.count()).isEqualTo(32);
                case Adapters adapters -> assertThat(adapters.rank()).isEqualTo(16);
                case ShorterSequences shorter -> throw new AssertionError(shorter);
                case SmallerMicroBatch smaller -> throw new AssertionError(smaller);
            }
        }
    }

    @Test
    void shorterSequencesAreProposedWhereTheyHelp() {
        TrainingAdvice advice = TrainingAdvice.of(published("qwen3-8b").withLength(1 << 19), Devices.h100(8));
        assertThat(((Unfit) advice).changes()).anyMatch(ShorterSequences.class::isInstance);
    }

    @Test
    void impossibleStagesAreRefused() {
        assertThatThrownBy(() -> new TrainingStage(HAND, Precision.MIXED, 0, 1, 1, 1, -1))
                .hasMessageContaining("at least 1, got 0, 1, 1 and 1")
                .hasMessageContaining("rank of adapters");
        assertThatThrownBy(() -> FOUR.withCount(0)).hasMessageContaining("above 0");
    }

    private static TrainingMemory memory(TrainingStage stage, Sharding sharding, boolean recompute) {
        return stage.forecast(new Layout(sharding, recompute), FOUR).memory();
    }

    private static TrainingStage published(String name) {
        return new TrainingStage(Shapes.find(name).orElseThrow(), Precision.MIXED, 1_000_000_000, 1 << 20, 4096, 1, 0);
    }

    private static Layout chosen(String name, int devices) {
        return ((Fits) TrainingAdvice.of(published(name), Devices.h100(devices)))
                .chosen()
                .layout();
    }
}
