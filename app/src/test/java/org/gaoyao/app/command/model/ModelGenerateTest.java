package org.gaoyao.app.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Models generated from, merged and converted on the command line. */
class ModelGenerateTest {

    @TempDir
    private Path folder;

    private Path model = Path.of("");

    @BeforeEach
    void make() {
        model = folder.resolve("model");
        done("model", "init", model, "--shape", "tiny", "--vocabulary", "300");
    }

    @Test
    void promptsOfAFileAreContinuedInTheirOrder() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(in, "{\"ids\": [1, 2, 3]}\n\n{\"ids\": [4]}\n{\"ids\": [1, 2, 3]}\n");
        Object[] command = {
            "model", "generate", model, "--jsonl", in, "--out", out, "--samples", 2, "--max-tokens", 5, "--batch", 3
        };
        Said said = done(command);
        assertThat(said.err()).startsWith("30 tokens in ");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isNotEqualTo(lines.get(2));
        JsonNode sample = Json.parse(lines.get(1)).path("samples").path(1);
        assertThat(sample.path("finish").stringValue()).isEqualTo("length");
        assertThat(sample.path("ids")).hasSize(5);
        assertThat(sample.path("logprobs")).hasSize(5).allMatch(number -> number.asDouble() < 0);
        Files.delete(out);
        done(command);
        assertThat(Files.readAllLines(out)).isEqualTo(lines);
    }

    /** One sample at a time, so that each is computed alike in whatever company. */
    @Test
    void aKilledRunGoesOnWhereItStopped() throws Exception {
        Path in = folder.resolve("in.jsonl");
        Path whole = folder.resolve("whole.jsonl");
        Path killed = folder.resolve("killed.jsonl");
        Path part = folder.resolve("killed.jsonl.part");
        Files.writeString(in, "{\"ids\": [1, 2, 3]}\n".repeat(18));
        Object[] command = {
            "model", "generate", model, "--jsonl", in, "--samples", 2, "--max-tokens", 24, "--batch", 1, "--out"
        };
        done(with(command, whole));
        assertThat(folder.resolve("whole.jsonl.part")).doesNotExist();

        Process child = Program.process(with(command, killed)).start();
        while (child.isAlive() && answers(part) < 3) {
            LockSupport.parkNanos(1_000_000);
        }
        child.destroyForcibly().waitFor();
        assertThat(killed).doesNotExist();
        int before = answers(part);
        assertThat(before).isBetween(3, 17);
        Path others = Files.createDirectory(folder.resolve("other.jsonl.part"));
        for (String name : names(part)) {
            Files.copy(part.resolve(name), others.resolve(name));
        }
        Said said = done(with(command, killed));
        assertThat(said.err())
                .contains(
                        before + " of 18 prompts were answered before", "%,d tokens in".formatted((18 - before) * 48));
        assertThat(killed).hasSameBinaryContentAs(whole);
        assertThat(part).doesNotExist();

        said = done(with(command, folder.resolve("other.jsonl"), "--seed", 2));
        assertThat(said.err()).doesNotContain("before").contains("864 tokens in");
    }

    /** Whole answers in what a run has left. */
    private static int answers(Path part) throws IOException {
        for (String name : names(part)) {
            if (name.endsWith(".jsonl")) {
                String journal = Files.readString(part.resolve(name));
                return Math.max(
                        0, (int) journal.chars().filter(each -> each == '\n').count() - 1);
            }
        }
        return 0;
    }

    private static List<String> names(Path part) throws IOException {
        if (!Files.exists(part)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(part)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Object[] with(Object[] command, Object... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
    }

    @Test
    void withoutATokenizerTokensAreShown() {
        Said said = done("model", "generate", model, "--ids", "7,8", "--temperature", 0, "--max-tokens", 3);
        assertThat(Json.parse(said.out())).hasSize(3);
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(in, "{\"prompt\": \"法\"}\n{\"ids\": []}\n[\n{}\n");
        Said said = Program.run("model", "generate", model, "--jsonl", in, "--out", folder.resolve("out"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("in.jsonl:1", "in.jsonl:2", "in.jsonl:3", "in.jsonl:4");
        assertThat(folder.resolve("out")).doesNotExist();
        Files.writeString(in, "{\"ids\": [300]}\n");
        said = Program.run("model", "generate", model, "--jsonl", in, "--out", folder.resolve("out"));
        assertThat(said.err()).contains("ids are from 0 to 299");
        assertThat(folder.resolve("out.part")).doesNotExist();
        said = Program.run("model", "generate", model, "--ids", "1", "--top-p", 2, "--max-tokens", 0, "--min-p", -1);
        assertThat(said.err()).contains("top-p", "min-p", "at least 1 token");
        assertThat(Program.run("model", "generate", model).code()).isEqualTo(2);
        said = Program.run("model", "convert", model, "--out", model);
        assertThat(said.err()).contains("has a checkpoint already");
    }

    @Test
    void convertedAndMergedModelsGenerateTheSame() throws IOException {
        Path adapter = folder.resolve("adapter");
        var shape = Shapes.find("tiny").orElseThrow().withVocabulary(300);
        var settings = new Lora(2, 4, 0, false, EnumSet.allOf(Target.class));
        AdapterFiles.write(adapter, Adapter.random(shape, settings, 1, DType.F32, Device.CPU), Optional.of("model"));
        Files.writeString(model.resolve("chat_template.jinja"), "{{ messages }}");
        Path merged = folder.resolve("merged");
        Path half = folder.resolve("half");
        done("model", "merge", model, adapter, "--out", merged, "--shard", 1);
        done("model", "convert", merged, "--out", half, "--dtype", "bf16");
        assertThat(merged.resolve(Checkpoint.INDEX)).exists();
        assertThat(half.resolve("chat_template.jinja")).hasContent("{{ messages }}");
        assertThat(Checkpoint.open(half).types()).containsOnlyKeys(DType.BF16);
        String plain = ids(model);
        assertThat(ids(merged)).isEqualTo(plain);
        assertThat(ids(model, "--adapter", adapter)).isEqualTo(plain);
    }

    private String ids(Path checkpoint, Object... more) {
        return done(Stream.concat(
                                Stream.of("model", "generate", checkpoint, "--ids", "5", "--max-tokens", 8),
                                Stream.of(more))
                        .toArray())
                .out();
    }

    private static Said done(Object... arguments) {
        Said said = Program.run(arguments);
        assertThat(said.code()).as(said.err()).isZero();
        return said;
    }
}
