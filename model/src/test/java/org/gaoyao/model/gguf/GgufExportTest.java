package org.gaoyao.model.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.RotaryScaling;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig.Roles;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in an exported file, read back by a reader of its own; interop/ has llama.cpp read it. */
class GgufExportTest {

    private static final int ROWS = 300;
    private static final int HEAD = 16;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @ParameterizedTest
    @EnumSource
    void everyWeightComesBackUnderItsNameFromShards(Family family) throws IOException {
        Checkpoint checkpoint = checkpoint(shape(family, false), DType.F32, 20_000);
        assertThat(folder.resolve(Checkpoint.INDEX)).exists();
        GgufReader read = export(checkpoint, GgufType.F32);
        Weights weights = checkpoint.map().weights();
        assertThat(read.tensors()).hasSize(weights.tensors().size() + (family == Family.LLAMA ? 1 : 0));
        assertThat(read.tensor("blk.1.ffn_down.weight").sizes()).containsExactly(40L, 64L);
        same(read, "token_embd.weight", weights, "model.embed_tokens.weight");
        same(read, "output.weight", weights, "lm_head.weight");
        same(read, "output_norm.weight", weights, "model.norm.weight");
        same(read, "blk.1.attn_norm.weight", weights, "model.layers.1.input_layernorm.weight");
        same(read, "blk.1.attn_v.weight", weights, "model.layers.1.self_attn.v_proj.weight");
        same(read, "blk.0.attn_output.weight", weights, "model.layers.0.self_attn.o_proj.weight");
        same(read, "blk.1.ffn_norm.weight", weights, "model.layers.1.post_attention_layernorm.weight");
        same(read, "blk.0.ffn_gate.weight", weights, "model.layers.0.mlp.gate_proj.weight");
        same(read, "blk.0.ffn_up.weight", weights, "model.layers.0.mlp.up_proj.weight");
        same(read, "blk.0.ffn_down.weight", weights, "model.layers.0.mlp.down_proj.weight");
        for (String part : family == Family.QWEN2 ? List.of("weight", "bias") : List.of("weight")) {
            turned(read, family, "blk.1.attn_q." + part, weights, "model.layers.1.self_attn.q_proj." + part);
            turned(read, family, "blk.1.attn_k." + part, weights, "model.layers.1.self_attn.k_proj." + part);
        }
        if (family == Family.QWEN3) {
            same(read, "blk.1.attn_q_norm.weight", weights, "model.layers.1.self_attn.q_norm.weight");
            same(read, "blk.1.attn_k_norm.weight", weights, "model.layers.1.self_attn.k_norm.weight");
        }
    }

    /** Frequencies 100^(−i/8) of eight pairs: waves below 16/4 positions stay, those above 16/1 are divided by 8. */
    @Test
    void llamaSaysByWhatItsFrequenciesAreDivided() throws IOException {
        GgufReader read = export(checkpoint(shape(Family.LLAMA, false), DType.F32, 1 << 30), GgufType.Q8_0);
        GgufReader.Read divisors = read.tensor("rope_freqs.weight");
        assertThat(divisors.type()).isZero();
        assertThat(divisors.numbers()).hasSize(8);
        double between = 2 * Math.PI / Math.pow(100, -1.0 / 8); // a wave of 11.2 positions
        double smooth = (16 / between - 1) / 3;
        assertThat(divisors.numbers()[0])
                .isCloseTo(
                        (float) (1 / ((1 - (16 / (2 * Math.PI) - 1) / 3) / 8 + (16 / (2 * Math.PI) - 1) / 3)),
                        within(1e-5f));
        assertThat(divisors.numbers()[1]).isCloseTo((float) (1 / ((1 - smooth) / 8 + smooth)), within(1e-5f));
        assertThat(divisors.numbers()[7]).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(names = {"F32", "BF16", "F16"})
    void vectorsStayInFullPrecisionAndRowsThatAreNoBlocksInHalf(DType stored) throws IOException {
        Checkpoint checkpoint = checkpoint(shape(Family.QWEN3, true), stored, 1 << 30);
        GgufReader read = export(checkpoint, GgufType.Q8_0);
        assertThat(read.tensors()).doesNotContainKey("output.weight");
        read.tensors().forEach((name, tensor) -> {
            int want = tensor.sizes().size() == 1 ? 0 : tensor.sizes().getFirst() % 32 == 0 ? 8 : 1;
            assertThat(tensor.type()).as(name).isEqualTo(want);
        });
        assertThat(read.tensor("blk.0.ffn_down.weight").type()).isEqualTo(1);
        assertThat(read.metadata()).containsEntry("general.file_type", 7);
        float[] want =
                checkpoint.map().weights().get("model.embed_tokens.weight").floats();
        float[] have = read.tensor("token_embd.weight").numbers();
        for (int i = 0; i < want.length; i++) {
            assertThat(have[i]).isCloseTo(want[i], within(0.002f));
        }
        assertThat(export(checkpoint, GgufType.Q8_0).tensors()).isEqualTo(read.tensors());
    }

    @Test
    void theShapeIsSaidUnderTheKeysOfItsArchitecture() throws IOException {
        var metadata = export(checkpoint(shape(Family.QWEN2, false), DType.BF16, 1 << 30), GgufType.F16)
                .metadata();
        assertThat(metadata)
                .containsEntry("general.architecture", "qwen2")
                .containsEntry("general.name", "judge")
                .containsEntry("general.file_type", 1)
                .containsEntry("qwen2.block_count", 2)
                .containsEntry("qwen2.context_length", 64)
                .containsEntry("qwen2.embedding_length", 64)
                .containsEntry("qwen2.feed_forward_length", 40)
                .containsEntry("qwen2.attention.head_count", 4)
                .containsEntry("qwen2.attention.head_count_kv", 2)
                .containsEntry("qwen2.attention.key_length", HEAD)
                .containsEntry("qwen2.attention.value_length", HEAD)
                .containsEntry("qwen2.attention.layer_norm_rms_epsilon", 1e-5f)
                .containsEntry("qwen2.rope.freq_base", 100f);
    }

    @Test
    void tokensMergesAndRolesAreThoseOfTheTokenizer() throws IOException {
        Checkpoint checkpoint = checkpoint(shape(Family.QWEN3, true), DType.F32, 1 << 30);
        GgufReader read = export(checkpoint, GgufType.F16);
        Tokenizer tokenizer = TokenizerFiles.read(folder);
        int end = tokenizer.id("<|im_end|>").orElseThrow();
        assertThat(read.metadata())
                .containsEntry("tokenizer.ggml.model", "gpt2")
                .containsEntry("tokenizer.ggml.pre", "qwen2")
                .containsEntry("tokenizer.ggml.eos_token_id", end)
                .containsEntry("tokenizer.ggml.bos_token_id", end)
                .containsEntry("tokenizer.ggml.add_bos_token", false)
                .containsEntry("tokenizer.chat_template", "{{ messages }}")
                .doesNotContainKey("tokenizer.ggml.padding_token_id");
        List<Object> tokens = read.list("tokenizer.ggml.tokens");
        List<Object> types = read.list("tokenizer.ggml.token_type");
        assertThat(tokens).hasSize(ROWS).doesNotHaveDuplicates().contains("Ġ", "law");
        assertThat(types).hasSize(ROWS);
        assertThat(types.get(0)).isEqualTo(1);
        assertThat(tokens.get(end)).isEqualTo("<|im_end|>");
        assertThat(types.get(end)).isEqualTo(3);
        int think = tokenizer.id("<think>").orElseThrow();
        assertThat(tokens.get(think)).isEqualTo("<think>");
        assertThat(types.get(think)).isEqualTo(4);
        assertThat(tokens.subList(tokenizer.size(), ROWS)).hasSizeGreaterThan(5).allMatch(token -> ((String) token)
                .startsWith("[PAD"));
        assertThat(types.subList(tokenizer.size(), ROWS)).containsOnly(5);
        assertThat(read.list("tokenizer.ggml.merges"))
                .isEqualTo(tokenizer.writtenMerges())
                .isNotEmpty();
    }

    @Test
    void whatConfigJsonSaysOfRolesFillsTheGaps() throws IOException {
        checkpoint(shape(Family.LLAMA, true), DType.F32, 1 << 30);
        edit("tokenizer_config.json", "\"eos_token\" : \"<|im_end|>\"", "\"eos_token\" : null");
        edit("config.json", "\"vocab_size\"", "\"eos_token_id\": [7, 8], \"bos_token_id\": 9, \"vocab_size\"");
        edit("tokenizer_config.json", "\"add_bos_token\" : false", "\"add_bos_token\" : true");
        var metadata = export(Checkpoint.open(folder), GgufType.F16).metadata();
        assertThat(metadata)
                .containsEntry("tokenizer.ggml.pre", "smaug-bpe")
                .containsEntry("tokenizer.ggml.eos_token_id", 7)
                .containsEntry("tokenizer.ggml.bos_token_id", 9)
                .containsEntry("tokenizer.ggml.add_bos_token", true);
        edit("tokenizer.json", "\"ignore_merges\" : false", "\"ignore_merges\" : true");
        assertThat(export(Checkpoint.open(folder), GgufType.F16).metadata())
                .containsEntry("tokenizer.ggml.pre", "llama-bpe");
    }

    @Test
    void whatLlamaCppCannotRunIsRefusedAllAtOnce() throws IOException {
        checkpoint(shape(Family.QWEN3, true).withVocabulary(260), DType.F32, 1 << 30);
        edit("tokenizer_config.json", "\"eos_token\" : \"<|im_end|>\"", "\"eos_token\" : null");
        edit("tokenizer.json", "\"ignore_merges\" : false", "\"ignore_merges\" : true");
        refused(GgufType.F16, "key \"eos_token\"", "token 11", "260 rows", "key ignore_merges");
        edit("tokenizer_config.json", "\"eos_token\" : null", "\"eos_token\" : \"<|none|>\"");
        refused(GgufType.F16, "\"<|none|>\" is no token");
    }

    @Test
    void aBiasThatLlamaCppDoesNotKnowIsRefused() throws IOException {
        Configuration plain = shape(Family.QWEN3, true);
        checkpoint(biased(plain), DType.F32, 1 << 30);
        refused(GgufType.F16, "config.json, key \"attention_bias\"");
    }

    @Test
    void numbersThatAreNoneOrTooLargeAreRefusedWithTheirTensor() throws IOException {
        Configuration shape = shape(Family.QWEN3, true);
        checkpoint(shape, DType.F32, 1 << 30);
        String norm = "model.layers.1.input_layernorm.weight";
        replace(shape, norm, Tensor.of(new float[64], 64).add(Tensor.ones(DType.F32, 64), Double.NaN));
        refused(GgufType.F32, norm, "is infinite or not a number");
        replace(shape, norm, Tensor.ones(DType.F32, 64).times(1e5));
        export(Checkpoint.open(folder), GgufType.F16);
        Files.delete(file);
        String gate = "model.layers.1.mlp.gate_proj.weight";
        replace(shape, gate, Tensor.ones(DType.F32, 40, 64).times(1e5));
        refused(GgufType.F16, "blk.1.ffn_gate.weight", "100000.0, too large for F16");
        export(Checkpoint.open(folder), GgufType.Q8_0);
    }

    private void refused(GgufType type, String... said) {
        assertThatThrownBy(() -> export(Checkpoint.open(folder), type))
                .isInstanceOf(ProblemsException.class)
                .message()
                .contains(said);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    private GgufReader export(Checkpoint checkpoint, GgufType type) throws IOException {
        file = Files.createDirectories(folder.resolve("out")).resolve("judge.gguf");
        GgufExport.write(checkpoint, TokenizerFiles.read(folder), type, "judge", file, Progress.silent());
        return new GgufReader(file);
    }

    private static void same(GgufReader read, String name, Weights weights, String original) {
        GgufReader.Read tensor = read.tensor(name);
        assertThat(tensor.numbers()).as(name).isEqualTo(weights.get(original).floats());
    }

    /** In Llama, row 2i + s of a head is the checkpoint's row i + s·C/2; elsewhere rows stay where they are. */
    private static void turned(GgufReader read, Family family, String name, Weights weights, String original) {
        if (family != Family.LLAMA) {
            same(read, name, weights, original);
            return;
        }
        float[] have = read.tensor(name).numbers();
        float[] want = weights.get(original).floats();
        int width = 64;
        for (int row = 0; row < have.length / width; row++) {
            int inHead = row % HEAD;
            int from = row - inHead + inHead / 2 + inHead % 2 * (HEAD / 2);
            for (int column = 0; column < width; column++) {
                assertThat(have[row * width + column]).isEqualTo(want[from * width + column]);
            }
        }
    }

    private static Configuration shape(Family family, boolean tied) {
        return new Configuration(
                family,
                ROWS,
                64,
                2,
                4,
                2,
                HEAD,
                40,
                1e-5,
                100,
                family == Family.LLAMA ? Optional.of(new RotaryScaling(8, 1, 4, 16)) : Optional.empty(),
                64,
                tied,
                family == Family.QWEN2,
                0.02);
    }

    private static Configuration biased(Configuration shape) {
        return new Configuration(
                shape.family(),
                shape.vocabulary(),
                shape.width(),
                shape.layers(),
                shape.queryHeads(),
                shape.keyValueHeads(),
                shape.headWidth(),
                shape.feedForward(),
                shape.epsilon(),
                shape.rotaryBase(),
                shape.scaling(),
                shape.positions(),
                shape.tied(),
                true,
                shape.initialDeviation());
    }

    private Checkpoint checkpoint(Configuration shape, DType type, long shard) throws IOException {
        CheckpointWriter.initialise(folder, new ConfigurationFile(shape, type, Map.of()), 1, shard);
        var trainer = new TokenizerTrainer(new TrainingPlan(
                280,
                shape.family() == Family.LLAMA ? PreTokenizer.LLAMA3 : PreTokenizer.QWEN,
                List.of("<|im_start|>", "<|im_end|>"),
                List.of("<think>"),
                new Roles(Optional.empty(), Optional.of("<|im_end|>"), Optional.empty()),
                64));
        trainer.add("法律 法律 法院 law laws law of the law 法律");
        Tokenizer trained = trainer.train(Progress.silent());
        TokenizerFiles.write(trained.with(trained.config().withChatTemplate("{{ messages }}")), folder);
        return Checkpoint.open(folder);
    }

    private void replace(Configuration shape, String name, Tensor tensor) throws IOException {
        var tensors = new LinkedHashMap<>(Weights.random(shape, 1, DType.F32).tensors());
        tensors.put(name, tensor);
        CheckpointWriter.write(
                folder, new ConfigurationFile(shape, DType.F32, Map.of()), new Weights(tensors), 1 << 30);
    }

    private void edit(String name, String from, String to) throws IOException {
        String content = Files.readString(folder.resolve(name));
        String compact = content.contains(from) ? from : from.replace("\" :", "\":");
        assertThat(content).contains(compact);
        Files.writeString(folder.resolve(name), content.replace(compact, to));
        assertThat(Json.parse(Files.readString(folder.resolve(name))).isObject())
                .isTrue();
    }
}
