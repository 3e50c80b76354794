package org.gaoyao.app.command.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao eval run --benchmark moot}: a checkpoint with random weights on what the moot court writes. */
class EvalMootTest {

    @TempDir
    private Path folder;

    @Test
    void aCheckpointIsAskedEveryTaskAndScoredWithoutAJudge() throws Exception {
        Path model = folder.resolve("model");
        Files.createDirectories(model);
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "盗窃公私财物，数额较大的，处三年以下有期徒刑。\n".repeat(3));
        done("tokenizer", "train", text, "--size", 300, "--out", model, "--context", 8192);
        done("model", "init", model, "--shape", "tiny", "--vocabulary", 300);
        Path data = folder.resolve("run/moot");
        done(
                "moot",
                "generate",
                "--count",
                120,
                "--questions",
                60,
                "--statutes",
                60,
                "--consultations",
                0,
                "--general",
                0,
                "--case-files",
                0,
                "--out",
                data);
        Path out = folder.resolve("scores");
        Object[] run = {
            "eval",
            "run",
            "--benchmark",
            "moot",
            "--data",
            folder.resolve("run"),
            "--out",
            out,
            "--checkpoint",
            model,
            "--sample",
            1,
            "--max-tokens",
            3,
            "--temperature",
            0,
            "--lang",
            "en"
        };
        Said first = done(run);
        Said again = done(run);

        assertThat(first.out()).contains("Moot court: ", "criminal judgment prediction");
        assertThat(again.err()).contains("0 answered now");
        JsonNode tasks =
                Json.parse(Files.readString(out.resolve("results.json"))).path("tasks");
        List<String> asked = List.copyOf(tasks.propertyNames());
        assertThat(asked).contains("judgment_prediction", "element_extraction", "document_generation", "case_analysis");
        assertThat(Stream.of("articles", "charge", "term", "fine"))
                .allMatch(part ->
                        tasks.path("judgment_prediction").path("corrected").has(part));
    }

    private static Said done(Object... arguments) {
        Said said = Program.run(arguments);
        assertThat(said.code()).as(said.err()).isZero();
        return said;
    }
}
