package org.gaoyao.model.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.model.SharedData;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logits equal llama.cpp's on small random checkpoints of each family. */
class ParityTest {

    private static final int VOCABULARY = 320;

    @ParameterizedTest
    @ValueSource(strings = {"qwen3", "qwen3-untied", "qwen2", "llama3"})
    void logitsEqualLlamaCpp(String name) throws IOException {
        Path folder = SharedData.of("parity", name);
        requireEqual(folder, Checkpoint.open(folder).map());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwen3", "qwen3-untied", "qwen2", "llama3"})
    void logitsEqualLlamaCppFromOurOwnShards(String name, @TempDir Path copy) throws IOException {
        Path folder = SharedData.of("parity", name);
        Checkpoint original = Checkpoint.open(folder);
        CheckpointWriter.write(copy, original.file(), original.map().weights(), 300_000);
        assertThat(copy.resolve(Checkpoint.INDEX)).exists();
        assertThat(copy.resolve(Checkpoint.SINGLE)).doesNotExist();
        requireEqual(folder, Checkpoint.open(copy).load(DType.F32, Device.CPU));
    }

    private static void requireEqual(Path folder, Decoder decoder) throws IOException {
        int[] ids = Json.as(int[].class, Json.parse(Files.readString(folder.resolve("ids.json"))));
        float[] want = new float[ids.length * VOCABULARY];
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("logits.f32")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(want);
        float[] have = decoder.logits(ids);
        assertThat(have).hasSameSizeAs(want);
        for (int token = 0; token < ids.length; token++) {
            int wantBest = 0;
            int haveBest = 0;
            for (int id = 0; id < VOCABULARY; id++) {
                int at = token * VOCABULARY + id;
                assertThat(have[at]).as("token %d, id %d", token, id).isCloseTo(want[at], within(1e-3f));
                wantBest = want[at] > want[token * VOCABULARY + wantBest] ? id : wantBest;
                haveBest = have[at] > have[token * VOCABULARY + haveBest] ? id : haveBest;
            }
            assertThat(haveBest).as("token %d", token).isEqualTo(wantBest);
        }
    }
}
