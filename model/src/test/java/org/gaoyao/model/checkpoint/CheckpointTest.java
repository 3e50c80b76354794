package org.gaoyao.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final Configuration SHAPE = Shapes.find("tiny").orElseThrow().withVocabulary(40);
    private static final int[] IDS = {3, 1, 4, 1, 5, 9, 2, 6};
    private static final String NORM = "model.layers.1.self_attn.q_norm.weight";

    @TempDir
    private Path folder;

    @BeforeEach
    void aCheckpoint() throws IOException {
        CheckpointWriter.initialise(folder, file(SHAPE, DType.F32), 1, SafetensorsWriter.SHARD);
    }

    private static ConfigurationFile file(Configuration shape, DType type) {
        return new ConfigurationFile(
                shape, type, Map.of("eos_token_id", Json.parse("7"), "custom", Json.parse("\"kept\"")));
    }

    @Test
    void whatIsWrittenTensorByTensorEqualsWhatIsMadeInMemory() throws IOException {
        float[] want = Decoder.random(SHAPE, 1, DType.F32).logits(IDS);
        assertThat(Checkpoint.open(folder).map().logits(IDS)).isEqualTo(want);
        assertThat(Checkpoint.open(folder).train(DType.F32, Device.CPU).logits(IDS))
                .isEqualTo(want);
        assertThat(Decoder.random(SHAPE, 2, DType.F32).logits(IDS)).isNotEqualTo(want);
    }

    @ParameterizedTest
    @EnumSource(names = {"F32", "BF16", "F16"})
    void everyStoredTypeComesBackBitForBitFromShards(DType type) throws IOException {
        Path copy = folder.resolve("copy");
        Weights weights = Weights.random(SHAPE, 1, type);
        CheckpointWriter.write(copy, file(SHAPE, type), weights, 60_000);
        assertThat(names(copy))
                .filteredOn(name -> name.endsWith(".safetensors"))
                .hasSizeGreaterThan(5);
        Checkpoint opened = Checkpoint.open(copy);
        assertThat(opened.types()).containsOnlyKeys(type);
        Weights read = opened.map().weights();
        weights.tensors()
                .forEach((name, tensor) ->
                        assertThat(read.get(name).sameAs(tensor)).as(name).isTrue());
        assertThat(read.tensors()).hasSameSizeAs(weights.tensors());
    }

    @Test
    void aFolderIsCompleteAndKeepsWhatItsConfigurationSaidBesides() throws IOException {
        assertThat(Json.parse(Files.readString(folder.resolve("generation_config.json")))
                        .path("eos_token_id")
                        .asInt())
                .isEqualTo(7);
        ConfigurationFile file = Checkpoint.open(folder).file();
        assertThat(file.others()).containsEntry("custom", Json.parse("\"kept\""));
        assertThat(file.configuration()).isEqualTo(SHAPE);
        CheckpointWriter.write(folder, file, Checkpoint.open(folder).map().weights(), 60_000);
        assertThat(Checkpoint.open(folder).file()).isEqualTo(file);
        assertThat(folder.resolve(Checkpoint.SINGLE)).doesNotExist();
        assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void allWrongTensorsAreReportedAtOnce() throws IOException {
        rewrite(tensors -> {
            var changed = new LinkedHashMap<>(tensors);
            changed.remove(NORM);
            changed.put("model.norm.weight", Tensor.ones(DType.F32, 127));
            changed.put("model.layers.2.mlp.up_proj.weight", Tensor.ones(DType.F32, 2, 2));
            return changed;
        });
        assertThatThrownBy(() -> Checkpoint.open(folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("tensor " + NORM + ": is missing")
                .hasMessageContaining("tensor model.norm.weight: has shape [127], config.json asks for [128]")
                .hasMessageContaining("tensor model.layers.2.mlp.up_proj.weight: is surplus");
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
    void numbersThatAreNoneAreReportedWithTheirPlace(float bad) throws IOException {
        rewrite(tensors -> {
            var changed = new LinkedHashMap<>(tensors);
            float[] norm = new float[32];
            norm[29] = bad;
            changed.put(NORM, Tensor.of(norm, 32));
            return changed;
        });
        assertThatThrownBy(() -> Checkpoint.open(folder).map())
                .hasMessageContaining("tensor " + NORM)
                .hasMessageContaining("at index 29");
    }

    @Test
    void aShardThatIsCutOffIsReportedWithTheTensorsItLost() throws IOException {
        CheckpointWriter.write(folder, file(SHAPE, DType.F32), Weights.random(SHAPE, 1, DType.F32), 600_000);
        Path shard;
        try (var files = Files.newDirectoryStream(folder, "model-00002-of-*")) {
            shard = files.iterator().next();
        }
        try (var cut = new RandomAccessFile(shard.toFile(), "rw")) {
            cut.setLength(cut.length() - 10);
        }
        assertThatThrownBy(() -> Checkpoint.open(folder))
                .hasMessageContaining(shard + ", tensor model.")
                .hasMessageContaining("is cut off");
        Files.delete(shard);
        assertThatThrownBy(() -> Checkpoint.open(folder)).hasMessageContaining(shard + ": does not exist");
    }

    @Test
    void anArchitectureThatIsNotKnownIsRefusedWithThoseThatAre() throws IOException {
        Path file = folder.resolve("config.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Qwen3ForCausalLM", "MambaForCausalLM")
                        .replace("\"silu\"", "\"gelu\""));
        assertThatThrownBy(() -> Checkpoint.open(folder))
                .hasMessageContaining("MambaForCausalLM")
                .hasMessageContaining("Qwen3ForCausalLM, Qwen2ForCausalLM, LlamaForCausalLM")
                .hasMessageContaining("key \"hidden_act\"");
    }

    @Test
    void anEmbeddingModelHasNoPrefixAndNoLastLayer() throws IOException {
        var untied = new Configuration(
                SHAPE.family(),
                40,
                SHAPE.width(),
                SHAPE.layers(),
                SHAPE.queryHeads(),
                SHAPE.keyValueHeads(),
                SHAPE.headWidth(),
                SHAPE.feedForward(),
                SHAPE.epsilon(),
                SHAPE.rotaryBase(),
                SHAPE.scaling(),
                SHAPE.positions(),
                false,
                false,
                0.02);
        CheckpointWriter.initialise(folder, file(untied, DType.F32), 1, SafetensorsWriter.SHARD);
        rewrite(tensors -> {
            var changed = new LinkedHashMap<String, Tensor>();
            tensors.forEach((name, tensor) -> {
                if (!name.equals(Configuration.HEAD)) {
                    changed.put(name.substring("model.".length()), tensor);
                }
            });
            return changed;
        });
        Decoder decoder = Checkpoint.open(folder).map();
        try (Scope _ = Scope.withoutGradients()) {
            Tensor hidden = decoder.hidden(IDS, Packed.of(3, 5));
            assertThat(hidden.shape()).containsExactly(8, 128);
            assertThat(decoder.lastTokens(hidden, Packed.of(3, 5)).sameAs(hidden.select(0, Tensor.of(2, 7))))
                    .isTrue();
        }
        assertThatThrownBy(() -> decoder.logits(IDS)).hasMessageContaining("lm_head.weight");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Writes the weights again, changed. */
    private void rewrite(UnaryOperator<Map<String, Tensor>> change) throws IOException {
        Map<String, Tensor> tensors =
                change.apply(Checkpoint.open(folder).map().weights().tensors());
        var plan = new LinkedHashMap<String, SafetensorsWriter.Plan>();
        tensors.forEach((name, tensor) -> plan.put(name, new SafetensorsWriter.Plan(tensor.type(), tensor.shape())));
        SafetensorsWriter.write(folder.resolve(Checkpoint.SINGLE), plan, name -> tensors.get(name));
    }
}
