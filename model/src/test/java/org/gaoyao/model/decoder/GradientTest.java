package org.gaoyao.model.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradients of the whole decoder. */
class GradientTest {

    private static final int[] LENGTHS = {4, 3, 3};
    private static final int[] IDS = Small.ids(10, 1);
    private static final int[] TARGETS = Small.ids(10, 2);
    private static final double[] WEIGHTS = {.1, .2, 0, .05, .3, -.1, .2, 0, .15, .1};

    /** Central differences in 64 bits, for numbers in every tensor. */
    @ParameterizedTest
    @EnumSource
    void equalFiniteDifferences(Family family) {
        Decoder decoder = Small.decoder(family, DType.F64);
        decoder.weights().requireGradients();
        loss(decoder, TrainingPass.Memory.KEEP);
        var gradients = new LinkedHashMap<String, double[]>();
        decoder.weights()
                .tensors()
                .forEach((name, tensor) ->
                        gradients.put(name, tensor.gradient().value().doubles()));
        gradients.forEach((name, gradient) -> {
            for (int at = 0; at < gradient.length; at += Math.max(1, gradient.length / 7)) {
                double slope = slope(decoder, decoder.weights().get(name), at);
                assertThat(gradient[at]).as("%s[%d]", name, at).isCloseTo(slope, within(1e-9 + 1e-6 * Math.abs(slope)));
            }
        });
    }

    private static double slope(Decoder decoder, Tensor tensor, int at) {
        double step = 1e-6;
        MemorySegment bytes = tensor.bytes();
        double original = bytes.getAtIndex(ValueLayout.JAVA_DOUBLE_UNALIGNED, at);
        bytes.setAtIndex(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, original + step);
        double above = loss(decoder, TrainingPass.Memory.KEEP);
        bytes.setAtIndex(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, original - step);
        double below = loss(decoder, TrainingPass.Memory.KEEP);
        bytes.setAtIndex(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, original);
        return (above - below) / (2 * step);
    }

    private static double loss(Decoder decoder, TrainingPass.Memory memory) {
        decoder.weights().all().forEach(weight -> weight.gradient().clear());
        try (Scope _ = Scope.open()) {
            return TrainingPass.of(decoder, IDS, Packed.of(LENGTHS), memory).backward(TARGETS, WEIGHTS);
        }
    }

    /** With dropout in an adapter, so that the second computation must draw what the first drew. */
    @ParameterizedTest
    @EnumSource
    void areTheSameBitsWhenBlocksAreComputedAgain(Family family) {
        Decoder plain = adapted(family);
        Decoder again = adapted(family);
        Randomness.seed(5);
        double kept = loss(plain, TrainingPass.Memory.KEEP);
        byte[] after = Randomness.state();
        Randomness.seed(5);
        double recomputed = loss(again, TrainingPass.Memory.RECOMPUTE);
        assertThat(Randomness.state()).isEqualTo(after);
        assertThat(recomputed).isEqualTo(kept);
        plain.weights().tensors().forEach((name, tensor) -> assertThat(again.weights()
                        .get(name)
                        .gradient()
                        .value()
                        .sameAs(tensor.gradient().value()))
                .as(name)
                .isTrue());
    }

    private static Decoder adapted(Family family) {
        Decoder decoder = Small.decoder(family, DType.F32);
        decoder.weights().requireGradients();
        Projection dropout = (x, y) -> y.add(y.dropout(0.3), 0.5);
        return new Decoder(
                decoder.configuration(),
                decoder.weights()
                        .adapted(Map.of(
                                "model.layers.0.mlp.up_proj", dropout, "model.layers.1.self_attn.q_proj", dropout)));
    }

    /** Over a vocabulary so large that the last layer is computed in three stretches. */
    @Test
    void ofTheLastLayerEqualThoseOfLogSoftmax() {
        int tokens = 300;
        int vocabulary = 1 << 15;
        int[] targets =
                new Seeds(3).generator("targets").ints(tokens, 0, vocabulary).toArray();
        double[] weights = new double[tokens];
        for (int t = 0; t < tokens; t++) {
            weights[t] = Math.sin(t) / tokens;
        }
        try (Scope _ = Scope.open()) {
            Tensor weight = Tensor.normal(0, 1, 1, vocabulary, 4).to(DType.F64).requireGradient();
            Tensor hidden = Tensor.normal(0, 1, 2, tokens, 4).to(DType.F64).requireGradient();
            Head.Loss loss = new Head(weight).loss(hidden.detach(), targets, weights);
            Tensor byHand = weight.gradient().value().copy();
            weight.gradient().clear();

            Tensor chosen = hidden.linear(weight)
                    .logSoftmax(-1)
                    .gather(1, Tensor.of(targets).unsqueeze(1));
            Tensor expected = chosen.times(Tensor.of(weights, tokens, 1)).sum().times(-1);
            expected.backward();

            assertThat(loss.value()).isCloseTo(expected.item(), within(1e-10));
            assertThat(byHand.subtract(weight.gradient().value()).abs().max().item())
                    .isLessThan(1e-12);
            assertThat(loss.gradient_M_D()
                            .subtract(hidden.gradient().value())
                            .abs()
                            .max()
                            .item())
                    .isLessThan(1e-12);
            assertThat(new Head(weight).logProbabilities(hidden.detach(), targets))
                    .isEqualTo(chosen.doubles());
        }
    }
}
