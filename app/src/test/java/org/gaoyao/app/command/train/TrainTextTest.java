package org.gaoyao.app.command.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.gaoyao.app.Program;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTextTest {

    @TempDir
    private Path folder;

    @Test
    void aCorpusBecomesABaseModelWhichIsTrainedFurtherByCommandsAlone() throws IOException {
        var rows = new ArrayList<String>();
        for (int n = 0; n < 60; n++) {
            rows.add(Json.line(Map.of(
                    "text", "第%d条　违反本法规定的，处%d日以下拘留，可以并处罚款。".formatted(n, n % 15).repeat(2))));
        }
        Files.write(folder.resolve("law.jsonl"), rows);
        String corpus = folder.resolve("corpus").toString();
        String base = folder.resolve("base").toString();
        assertThat(Program.run(
                                "corpus",
                                "build",
                                folder.resolve("law.jsonl").toString(),
                                "--class",
                                "statute",
                                "--out",
                                corpus,
                                "--set",
                                "corpus.gates=[]")
                        .code())
                .isZero();

        Program.Said made = Program.run(
                "train",
                "base",
                "--corpus",
                corpus,
                "--out",
                base,
                "--steps",
                "2",
                "--set",
                "tokenizer.size=320",
                "--set",
                "base.model.width=32",
                "--set",
                "base.model.layers=1",
                "--set",
                "base.rows.length=32",
                "--set",
                "base.rows.sequences=2",
                "--set",
                "tokenizer.held-out=0.2");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(folder.resolve("base/base/model/model.safetensors")).exists();

        Program.Said further = Program.run(
                "train",
                "midtrain",
                "--corpus",
                corpus + "/corpus",
                "--from",
                base + "/base/model",
                "--sampling",
                "replay",
                "--out",
                folder.resolve("mid").toString(),
                "--steps",
                "2",
                "--set",
                "midtrain.rows.length=32",
                "--set",
                "midtrain.rows.sequences=2",
                "--set",
                "tokenizer.held-out=0.2");
        assertThat(further.code()).as(further.err()).isZero();
        assertThat(further.out()).contains("midtrain/model");
        assertThat(folder.resolve("mid/midtrain/model/tokenizer.json"))
                .hasSameTextualContentAs(folder.resolve("base/base/model/tokenizer.json"));
    }

    @Test
    void aFolderWithoutACorpusIsRefused() {
        Program.Said said = Program.run(
                "train",
                "base",
                "--corpus",
                folder.toString(),
                "--out",
                folder.resolve("base").toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("holds no corpus");
    }
}
