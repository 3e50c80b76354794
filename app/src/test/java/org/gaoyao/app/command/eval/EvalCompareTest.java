package org.gaoyao.app.command.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in files, scored, compared and shown, as somebody does it on the command line. */
final class EvalCompareTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void runs() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/1_1.json"), """
            {"instruction":"选","input":"甲应当如何处理？请从下列四项中选出正确的一项或几项。","answer":"A"}
            {"instruction":"选","input":"乙的行为构成何罪？","answer":"B"}
            """);
        assertThat(score("a", "选A", "选C").code()).isZero();
        assertThat(score("b", "选A", "选B").code()).isZero();
    }

    @Test
    void twoRunsAreCompared() throws IOException {
        Said said = Program.run(
                "eval",
                "compare",
                "old=" + folder.resolve("a"),
                folder.resolve("b"),
                "--out",
                folder.resolve("out"),
                "--lang",
                "en");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("lexeval: old → b")
                .containsPattern(
                        "1_1 +legal concepts +2 +0\\.5000 +1\\.0000 +\\+0\\.5000 \\[\\+0\\.0000, \\+1\\.0000]");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/comparison.{json,md,html}");
        assertThat(Files.readAllLines(folder.resolve("out/changes.jsonl"))).hasSize(1);
    }

    @Test
    void runsOnOtherDataAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("data/1_1.json"), "{\"instruction\":\"选\",\"input\":\"丙？\",\"answer\":\"A\"}\n");
        assertThat(score("c", "选A").code()).isZero();
        Said said = Program.run("eval", "compare", folder.resolve("a"), folder.resolve("c"), "--lang", "en");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("a and c: are of different data: 1 of 1 questions");
    }

    @Test
    void aTrainingSetAndLegalKitHaveTheirFigures() throws IOException {
        Files.writeString(folder.resolve("training.jsonl"), "{\"text\":\"题：甲应当如何处理？请从下列四项中选出正确的一项或几项。\"}\n");
        Said said = scored("a", "--training", folder.resolve("training.jsonl"), "--legalkit");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("2 answers to 2 questions (100.00 %)")
                .containsPattern("1_1 +24 +1 +0\\.0000 +1 +1\\.0000 +1");
        assertThat(Files.readString(folder.resolve("a/legalkit.json"))).contains("\"score\": 50.0");
    }

    private Said score(String name, String... answers) throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < answers.length; i++) {
            lines.append("{\"task\":\"1_1\",\"i\":")
                    .append(i)
                    .append(",\"output\":\"")
                    .append(answers[i])
                    .append("\"}\n");
        }
        Files.writeString(folder.resolve(name + ".jsonl"), lines);
        return scored(name, "--threads", 1);
    }

    private Said scored(String name, Object... more) {
        var arguments = new ArrayList<Object>(List.of(
                "eval",
                "score",
                "--benchmark",
                "lexeval",
                "--predictions",
                folder.resolve(name + ".jsonl"),
                "--data",
                folder,
                "--out",
                folder.resolve(name),
                "--lang",
                "en"));
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray());
    }
}
