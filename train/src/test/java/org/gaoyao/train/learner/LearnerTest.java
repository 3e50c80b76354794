package org.gaoyao.train.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final LearnerSettings ONE_PASS = LearnerSettings.CUSTOMARY;
    private static final LearnerSettings MANY_PASSES =
            new LearnerSettings(AdamW.Settings.CUSTOMARY, 1, Memory.RECOMPUTE, 16);

    @Test
    void aStepInManyPassesIsTheStepInOne() {
        Decoder one = Tiny.decoder(1);
        Decoder many = Tiny.decoder(1);
        try (Learner inOne = Learner.full(one, ONE_PASS);
                Learner inMany = Learner.full(many, MANY_PASSES)) {
            for (long step = 0; step < 5; step++) {
                Update update = inOne.learn(Tiny.feed().at(step), 1e-3);
                Update other = inMany.learn(Tiny.feed().at(step), 1e-3);
                assertThat(other.loss()).isCloseTo(update.loss(), within(1e-5));
                assertThat(other.gradientNorm()).isCloseTo(update.gradientNorm(), within(1e-4));
                assertThat(other.tokens()).isEqualTo(update.tokens());
            }
        }
    }

    @Test
    void theGradientIsThatOfTheMeanOverLearntTokensOfAllSequences() {
        var learnt = new boolean[8];
        Arrays.fill(learnt, 5, 8, true);
        var some = new Sequence(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, learnt);
        try (Learner learner = Learner.full(Tiny.decoder(1), ONE_PASS)) {
            Update update = learner.learn(List.of(some, Sequence.of(9, 10)), 1e-3);
            assertThat(update.learnt()).isEqualTo(4);
            assertThat(update.tokens()).isEqualTo(10);
            assertThat(update.loss()).isCloseTo(Math.log(Tiny.VOCABULARY), within(0.1));
        }
    }

    @Test
    void weightsMayFollowFromTheProbabilities() {
        var batch = new Batch(List.of(Sequence.of(1, 2, 3, 4)));
        try (Learner learner = Learner.full(Tiny.decoder(1), ONE_PASS)) {
            double sum = learner.accumulate(batch, logs -> Arrays.stream(logs.get())
                    .map(log -> log < 0 ? 0.25 : 0)
                    .toArray());
            assertThat(sum).isCloseTo(Math.log(Tiny.VOCABULARY), within(0.1));
            assertThat(learner.update(1e-3)).isPositive();
            assertThat(learner.steps()).isEqualTo(1);
        }
    }

    @Test
    void anAdapterLearnsAndLeavesTheModelAlone() {
        Decoder base = Tiny.decoder(1);
        int[][] before = Tiny.bits(base);
        var lora = new Lora(4, 8, 0.1, false, EnumSet.allOf(Target.class));
        try (Adapter adapter = Adapter.random(base.configuration(), lora, 1, DType.F32, Device.CPU);
                Learner learner = Learner.adapter(base, adapter, ONE_PASS)) {
            double first = learner.learn(Tiny.feed().at(0), 3e-2).loss();
            double last = first;
            for (long step = 1; step < 40; step++) {
                last = learner.learn(Tiny.feed().at(0), 3e-2).loss();
            }
            assertThat(last).isLessThan(first - 0.2);
        }
        assertThat(Tiny.bits(base)).isDeepEqualTo(before);
    }

    @Test
    void aLossThatIsNoNumberChangesNothing() {
        Decoder decoder = Tiny.decoder(1);
        decoder.weights().get("model.norm.weight").inPlace().fill(Double.NaN);
        int[][] before = Tiny.bits(decoder);
        try (Learner learner = Learner.full(decoder, ONE_PASS)) {
            assertThatThrownBy(() -> learner.learn(Tiny.feed().at(0), 1e-3))
                    .isInstanceOf(DivergenceException.class)
                    .hasMessageContaining("NaN");
            assertThat(learner.steps()).isZero();
        }
        assertThat(Tiny.bits(decoder)).isDeepEqualTo(before);
    }

    @Test
    void sequencesWithoutALearntTokenAreRefused() {
        try (Learner learner = Learner.full(Tiny.decoder(1), ONE_PASS)) {
            assertThatThrownBy(() -> learner.learn(List.of(Sequence.of(1)), 1e-3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no token to learn");
        }
    }
}
