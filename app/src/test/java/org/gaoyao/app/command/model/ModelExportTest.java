package org.gaoyao.app.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models exported on the command line. */
class ModelExportTest {

    @TempDir
    private Path folder;

    private Path model = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void make() throws IOException {
        model = folder.resolve("model");
        out = folder.resolve("model.gguf");
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "法律 法律 法院 law laws of the law\n");
        assertThat(Program.run("model", "init", model, "--shape", "tiny", "--vocabulary", 320)
                        .code())
                .isZero();
        assertThat(Program.run("tokenizer", "train", text, "--size", 300, "--out", model)
                        .code())
                .isZero();
    }

    @Test
    void aFileIsMadeAndReplacedOnlyByForce() throws IOException {
        Said said = export("q8_0");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).startsWith(out + ": 24 tensors, ").contains("bytes, q8_0");
        byte[] first = Files.readAllBytes(out);
        assertThat(first).startsWith('G', 'G', 'U', 'F', 3, 0, 0, 0);
        said = export("f16");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains(out.toString(), "is there already", "--force");
        assertThat(out).hasBinaryContent(first);
        assertThat(export("f16", "--force").code()).isZero();
        assertThat(Files.size(out)).isGreaterThan(first.length);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsMade() throws IOException {
        assertThat(export("q4_k").err()).contains("--gguf", "\"q4_k\" is not known", "give f16, f32 or q8_0");
        Files.delete(model.resolve("tokenizer.json"));
        Said said = export("f16");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains(model.toString(), "has neither tokenizer.json nor");
        Files.writeString(
                model.resolve("config.json"),
                Files.readString(model.resolve("config.json")).replace("Qwen3ForCausalLM", "MambaForCausalLM"));
        assertThat(export("f16").err()).contains("config.json, key \"architectures\"", "MambaForCausalLM");
        assertThat(out).doesNotExist();
    }

    private Said export(String type, Object... more) {
        Object[] command = {"model", "export", model, "--gguf", type, "--out", out};
        return Program.run(Stream.concat(Stream.of(command), Stream.of(more)).toArray());
    }
}
