package org.gaoyao.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingStateTest {

    private static final Configuration SHAPE = Shapes.find("tiny").orElseThrow().withVocabulary(50);

    @TempDir
    private Path folder;

    /** Weights of another seed, a generator elsewhere, a new optimizer: all of it must come from the saved state. */
    @Test
    void continuedTrainingEqualsUninterruptedTrainingBitForBit() throws IOException {
        Randomness.seed(1);
        Decoder whole = decoder(1);
        AdamW wholeOptimizer = new AdamW(whole.weights().tensors(), AdamW.Settings.CUSTOMARY);
        train(whole, wholeOptimizer, 0, 3);
        TrainingState.write(folder.resolve("step-3"), wholeOptimizer, Json.parse("{\"step\": 3}"));
        train(whole, wholeOptimizer, 3, 6);

        Randomness.seed(99);
        Decoder resumed = decoder(2);
        AdamW optimizer = new AdamW(resumed.weights().tensors(), AdamW.Settings.CUSTOMARY);
        int step = TrainingState.resume(folder.resolve("step-3"), optimizer)
                .path("step")
                .asInt();
        train(resumed, optimizer, step, 6);

        whole.weights().tensors().forEach((name, tensor) -> assertThat(
                        tensor.sameAs(resumed.weights().get(name)))
                .as(name)
                .isTrue());
    }

    @Test
    void aStateOfAnotherModelIsRefusedWithEveryTensor() throws IOException {
        Decoder decoder = decoder(1);
        AdamW optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY);
        TrainingState.write(folder.resolve("state"), optimizer, Json.parse("{}"));
        Weights other = Weights.random(SHAPE.withVocabulary(60), 1, DType.F32);
        assertThatThrownBy(() -> TrainingState.resume(
                        folder.resolve("state"), new AdamW(other.tensors(), AdamW.Settings.CUSTOMARY)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("trained.safetensors, tensor model.embed_tokens.weight")
                .hasMessageContaining("optimizer.safetensors, tensor first/model.embed_tokens.weight")
                .hasMessageContaining("F32[50, 128], the run has F32[60, 128]");
    }

    @Test
    void aStateOfANewerProgramIsRefused() throws IOException {
        AdamW optimizer = new AdamW(decoder(1).weights().tensors(), AdamW.Settings.CUSTOMARY);
        Path state = folder.resolve("state");
        TrainingState.write(state, optimizer, Json.parse("{}"));
        Path file = state.resolve("state.json");
        Files.writeString(file, Files.readString(file).replace("training-state 1", "training-state 2"));
        assertThatThrownBy(() -> TrainingState.resume(state, optimizer)).hasMessageContaining("newer program");
    }

    private static Decoder decoder(long seed) {
        Decoder decoder = Decoder.random(SHAPE, seed, DType.F32);
        decoder.weights().requireGradients();
        return new Decoder(
                SHAPE, decoder.weights().adapted(Map.of("model.layers.0.mlp.up_proj", (x, y) -> y.dropout(0.1))));
    }

    private static void train(Decoder decoder, AdamW optimizer, int from, int to) {
        double[] weights = new double[24];
        Arrays.fill(weights, 1.0 / 24);
        for (int step = from; step < to; step++) {
            int[] ids = new Seeds(step).generator("ids").ints(25, 0, 50).toArray();
            try (Scope _ = Scope.open()) {
                TrainingPass.of(decoder, Arrays.copyOf(ids, 24), Packed.of(10, 14), TrainingPass.Memory.RECOMPUTE)
                        .backward(Arrays.copyOfRange(ids, 1, 25), weights);
                optimizer.clip(1);
                optimizer.step(1e-3);
            }
        }
    }
}
