package org.gaoyao.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingStateTest {

    @TempDir
    private Path folder;

    /** Weights of another seed, a generator elsewhere, a new optimizer: all of it must come from the saved state. */
    @Test
    void continuedTrainingEqualsUninterruptedTrainingBitForBit() throws IOException {
        Randomness.seed(1);
        Decoder whole = TinyTraining.decoder(1);
        AdamW wholeOptimizer = new AdamW(whole.weights().tensors(), AdamW.Settings.CUSTOMARY);
        TinyTraining.train(whole, wholeOptimizer, 0, 3);
        TrainingState.write(folder.resolve("step-3"), wholeOptimizer, Json.parse("{\"step\": 3}"));
        TinyTraining.train(whole, wholeOptimizer, 3, 6);

        Randomness.seed(99);
        Decoder resumed = TinyTraining.decoder(2);
        AdamW optimizer = new AdamW(resumed.weights().tensors(), AdamW.Settings.CUSTOMARY);
        int step = TrainingState.resume(folder.resolve("step-3"), optimizer)
                .path("step")
                .asInt();
        TinyTraining.train(resumed, optimizer, step, 6);

        whole.weights().tensors().forEach((name, tensor) -> assertThat(
                        tensor.sameAs(resumed.weights().get(name)))
                .as(name)
                .isTrue());
    }

    @Test
    void aStateOfAnotherModelIsRefusedWithEveryTensor() throws IOException {
        Decoder decoder = TinyTraining.decoder(1);
        AdamW optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY);
        TrainingState.write(folder.resolve("state"), optimizer, Json.parse("{}"));
        Weights other = Weights.random(TinyTraining.SHAPE.withVocabulary(60), 1, DType.F32);
        assertThatThrownBy(() -> TrainingState.resume(
                        folder.resolve("state"), new AdamW(other.tensors(), AdamW.Settings.CUSTOMARY)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("trained.safetensors, tensor model.embed_tokens.weight")
                .hasMessageContaining("optimizer.safetensors, tensor first/model.embed_tokens.weight")
                .hasMessageContaining("F32[50, 32], the run has F32[60, 32]");
    }

    @Test
    void aStateOfANewerProgramIsRefused() throws IOException {
        AdamW optimizer = new AdamW(TinyTraining.decoder(1).weights().tensors(), AdamW.Settings.CUSTOMARY);
        Path state = folder.resolve("state");
        TrainingState.write(state, optimizer, Json.parse("{}"));
        Path file = state.resolve("state.json");
        Files.writeString(file, Files.readString(file).replace("training-state 1", "training-state 2"));
        assertThatThrownBy(() -> TrainingState.resume(state, optimizer)).hasMessageContaining("newer program");
    }
}
