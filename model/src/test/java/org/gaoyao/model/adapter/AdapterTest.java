package org.gaoyao.model.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.model.checkpoint.Safetensors;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdapterTest {

    private static final int[] IDS = {3, 1, 4, 1, 5, 9, 2, 6};
    private static final Lora ALL = new Lora(3, 6, 0, false, EnumSet.allOf(Target.class));
    private static final Lora SOME = new Lora(2, 8, 0.1, true, Set.of(Target.Q_PROJ, Target.DOWN_PROJ));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void changesNothingBeforeTraining(Family family) {
        Decoder base = base(family);
        Adapter adapter = Adapter.random(base.configuration(), ALL, 1, DType.F32, Device.CPU);
        assertThat(adapter.maps()).hasSize(2 * 7);
        float[] want = base.logits(IDS);
        assertThat(adapter.applied(base).logits(IDS)).isEqualTo(want);
        assertThat(adapter.merged(base).logits(IDS)).isEqualTo(want);
    }

    @ParameterizedTest
    @EnumSource
    void mergedEqualsApplied(Family family) {
        Decoder base = base(family);
        Adapter adapter = trained(base, SOME);
        float[] applied = adapter.applied(base).logits(IDS);
        float[] merged = adapter.merged(base).logits(IDS);
        assertThat(applied).isNotEqualTo(base.logits(IDS));
        for (int i = 0; i < applied.length; i++) {
            assertThat(merged[i]).isCloseTo(applied[i], within(1e-5f));
        }
    }

    @Test
    void isScaledByAlphaAndRank() {
        assertThat(ALL.scale()).isEqualTo(2);
        assertThat(SOME.scale()).isCloseTo(8 / Math.sqrt(2), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void isTrainedWhileTheBaseStaysAsItIs(Memory memory) {
        Decoder base = base(Family.QWEN3);
        float[] before = base.logits(IDS);
        try (Adapter adapter = Adapter.random(base.configuration(), ALL, 1, DType.F32, Device.CPU);
                var optimizer = new AdamW(adapter.tensors(), AdamW.Settings.CUSTOMARY)) {
            adapter.requireGradients();
            double first = step(adapter.training(base), optimizer, memory);
            double last = first;
            for (int i = 0; i < 30; i++) {
                last = step(adapter.training(base), optimizer, memory);
            }
            assertThat(last).isLessThan(first / 2);
            assertThat(base.weights().all()).noneMatch(Tensor::requiresGradient);
        }
        assertThat(base.logits(IDS)).isEqualTo(before);
    }

    @Test
    void dropoutIsForTrainingOnly() {
        Decoder base = base(Family.QWEN3);
        Adapter adapter = trained(base, new Lora(2, 8, 0.5, false, Set.of(Target.V_PROJ)));
        Randomness.seed(1);
        float[] one = adapter.training(base).logits(IDS);
        assertThat(adapter.training(base).logits(IDS)).isNotEqualTo(one);
        assertThat(adapter.applied(base).logits(IDS))
                .isEqualTo(adapter.applied(base).logits(IDS));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Decoder base = base(Family.QWEN2);
        Adapter adapter = trained(base, SOME);
        AdapterFiles.write(folder, adapter, Optional.of("base"));
        Adapter read = AdapterFiles.read(folder, base.configuration(), DType.F32, Device.CPU);
        assertThat(read.settings()).isEqualTo(SOME);
        assertThat(read.applied(base).logits(IDS))
                .isEqualTo(adapter.applied(base).logits(IDS));
        assertThat(Files.readString(folder.resolve("adapter_config.json")))
                .contains("\"peft_type\": \"LORA\"", "\"use_rslora\": true", "\"lora_alpha\": 8", "\"r\": 2");
        var file = Safetensors.open(folder.resolve("adapter_model.safetensors"), new Problems())
                .orElseThrow();
        assertThat(file.entries()).hasSize(2 * 2 * 2);
        assertThat(file.entries().get("base_model.model.model.layers.1.mlp.down_proj.lora_B.weight"))
                .satisfies(entry -> assertThat(entry.shape()).containsExactly(16, 2));
    }

    @Test
    void thatDoesNotFitIsRefusedWithEverythingThatIsWrong() throws IOException {
        Decoder base = base(Family.QWEN3);
        AdapterFiles.write(folder, trained(base, SOME), Optional.empty());
        Configuration wider = shape(Family.QWEN3, 24, 3);
        assertThatThrownBy(() -> AdapterFiles.read(folder, wider, DType.F32, Device.CPU))
                .hasMessageContainingAll(
                        "layers.0.self_attn.q_proj.lora_A.weight: has shape [2, 16], rank and model ask for [2, 24]",
                        "layers.2.mlp.down_proj.lora_B.weight: is missing")
                .message()
                .hasLineCount(1 + 2 * 2 + 2 * 2);
        assertThatThrownBy(() -> AdapterFiles.read(folder, shape(Family.QWEN3, 16, 1), DType.F32, Device.CPU))
                .hasMessageContaining("layers.1.self_attn.q_proj.lora_A.weight: belongs to no map");
        Files.writeString(folder.resolve("adapter_config.json"), """
            {"peft_type": "LORA", "r": "2", "use_dora": true, "bias": "all", "target_modules": ["q_proj", "c_attn"]}
            """);
        assertThatThrownBy(() -> AdapterFiles.read(folder, base.configuration(), DType.F32, Device.CPU))
                .hasMessageContainingAll("\"r\"", "\"lora_alpha\"", "use_dora", "\"bias\"", "c_attn")
                .message()
                .hasLineCount(6);
        Files.delete(folder.resolve("adapter_config.json"));
        Files.delete(folder.resolve("adapter_model.safetensors"));
        assertThatThrownBy(() -> AdapterFiles.read(folder, base.configuration(), DType.F32, Device.CPU))
                .hasMessageContainingAll("adapter_config.json: does not exist", "safetensors: does not exist");
        assertThatThrownBy(() -> new Lora(0, -1, 1, false, Set.of()))
                .hasMessageContainingAll("rank", "alpha", "dropout", "target");
    }

    private static double step(Decoder decoder, AdamW optimizer, Memory memory) {
        double[] weights = new double[IDS.length - 1];
        Arrays.fill(weights, 1.0 / weights.length);
        try (Scope _ = Scope.open()) {
            double loss = TrainingPass.of(
                            decoder, Arrays.copyOf(IDS, IDS.length - 1), Packed.of(IDS.length - 1), memory)
                    .backward(Arrays.copyOfRange(IDS, 1, IDS.length), weights);
            optimizer.step(0.03);
            return loss;
        }
    }

    /** An adapter whose matrices are no zeros. */
    private static Adapter trained(Decoder base, Lora settings) {
        Adapter adapter = Adapter.random(base.configuration(), settings, 1, DType.F32, Device.CPU);
        adapter.tensors().forEach((name, tensor) -> {
            try (Scope _ = Scope.withoutGradients()) {
                tensor.inPlace().copy(Tensor.normal(0, 0.2, new Seeds(2).seed(name), tensor.shape()));
            }
        });
        return adapter;
    }

    private static Decoder base(Family family) {
        return Decoder.random(shape(family, 16, 2), 3, DType.F32);
    }

    private static Configuration shape(Family family, int width, int layers) {
        return new Configuration(
                family,
                13,
                width,
                layers,
                4,
                2,
                8,
                24,
                1e-6,
                1e4,
                Optional.empty(),
                64,
                true,
                family == Family.QWEN2,
                0.1);
    }
}
