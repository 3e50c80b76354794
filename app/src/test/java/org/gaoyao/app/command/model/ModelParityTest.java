package org.gaoyao.app.command.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the files of a model on the command line, its logits stay those that llama.cpp gave. */
class ModelParityTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"qwen3", "qwen3-untied", "qwen2", "llama3"})
    void logitsStayAfterMergingAZeroAdapterAndWritingAnew(String name) throws IOException {
        Path original =
                Program.root().resolveSibling("shared").resolve("parity").resolve(name);
        assumeTrue(Files.exists(original), "shared data is absent: " + original);
        Path merged = folder.resolve("merged");
        done("model", "merge", original, zeroAdapter(original), "--out", merged);
        equal(original, merged);
        Path sharded = folder.resolve("sharded");
        done("model", "convert", merged, "--out", sharded, "--shard", 1);
        boolean large = Files.size(original.resolve(Checkpoint.SINGLE)) > 1_000_000;
        assertThat(Files.exists(sharded.resolve(Checkpoint.INDEX))).isEqualTo(large);
        equal(original, sharded);
    }

    /** Every linear map adapted, by a product one of whose sides is zero as before training. */
    private Path zeroAdapter(Path original) throws IOException {
        Configuration shape = Checkpoint.open(original).file().configuration();
        Path adapter = folder.resolve("adapter");
        var settings = new Lora(4, 8, 0, false, EnumSet.allOf(Target.class));
        AdapterFiles.write(adapter, Adapter.random(shape, settings, 1, DType.F32, Device.CPU), Optional.empty());
        return adapter;
    }

    private void equal(Path original, Path copy) throws IOException {
        Path out = folder.resolve("logits.f32");
        done("model", "logits", copy, "--ids", original.resolve("ids.json"), "--out", out);
        float[] want = floats(original.resolve("logits.f32"));
        float[] have = floats(out);
        assertThat(have).hasSameSizeAs(want);
        int vocabulary = Checkpoint.open(original).file().configuration().vocabulary();
        for (int row = 0; row < want.length; row += vocabulary) {
            assertThat(largest(have, row, vocabulary)).isEqualTo(largest(want, row, vocabulary));
        }
        double gap = 0;
        for (int i = 0; i < want.length; i++) {
            gap = Math.max(gap, Math.abs(have[i] - want[i]));
        }
        assertThat(gap).isLessThanOrEqualTo(1e-3);
    }

    private static int largest(float[] logits, int row, int vocabulary) {
        int best = 0;
        for (int id = 1; id < vocabulary; id++) {
            best = logits[row + id] > logits[row + best] ? id : best;
        }
        return best;
    }

    private static float[] floats(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        float[] floats = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
        return floats;
    }

    private static void done(Object... arguments) {
        Said said = Program.run(arguments);
        assertThat(said.code()).as(said.err()).isZero();
    }
}
