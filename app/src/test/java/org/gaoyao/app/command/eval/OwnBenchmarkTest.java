package org.gaoyao.app.command.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks that users define, first of all the one in the manual. */
class OwnBenchmarkTest {

    /** A file in the manual: its name as inline code at the beginning of a paragraph, then its text. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^`([\\w.-]+)`:?\\n```\\w*\\n((?s).*?)```");

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheManualWorks() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Program.root().resolve("docs/eval.md")));
        while (example.find()) {
            Files.writeString(folder.resolve(example.group(1)), example.group(2));
        }
        assertThat(folder.resolve("labour.yaml")).exists();

        Said scored = score("labour.yaml", "answers.jsonl", "scores");
        assertThat(scored.code()).as(scored.err()).isZero();
        var results = Json.parse(Files.readString(folder.resolve("scores/results.json")));
        assertThat(results.path("tasks")
                        .path("choice")
                        .path("corrected")
                        .path("score")
                        .asDouble())
                .isEqualTo(0.5);
        assertThat(results.path("tasks")
                        .path("cause")
                        .path("corrected")
                        .path("score")
                        .asDouble())
                .isEqualTo(1);
        assertThat(Program.run("eval", "board", folder.resolve("scores"), "--out", folder.resolve("page.html"))
                        .code())
                .isZero();
        assertThat(Program.run("eval", "list", folder.resolve("labour.yaml"), "--lang", "zh")
                        .out())
                .contains("劳动法小测", "用户自定义", "cause");
        assertThat(Program.run("eval", "data", folder.resolve("labour.yaml"), "--json")
                        .out())
                .contains("\"questions\": 4");

        Said lines = score("lines.jsonl", "lines-answers.jsonl", "line-scores");
        assertThat(lines.code()).as(lines.err()).isZero();
        assertThat(lines.out()).contains("choice", "rouge", "term");
    }

    @Test
    void everyMistakeOfADefinitionIsNamedAtOnce() throws IOException {
        Files.writeString(folder.resolve("records.json"), "[{\"text\":\"甲\",\"answer\":\"劳动争议\"},{\"answer\":\"离婚\"}]");
        Files.writeString(folder.resolve("bad.yaml"), """
            name: 坏的
            task: 3
            tasks:
              - name: a
                file: nowhere.json
                measure: choise
              - name: b
                file: nowhere.json
                measure: labels
              - name: c
                file: nowhere.json
                measure: rouge
              - name: d
                file: records.json
                prompt: "{text}"
                measure: option
                options: [劳动争议]
            """);
        Said said = Program.run("eval", "list", folder.resolve("bad.yaml"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("bad.yaml:2: unknown key \"task\"", "did you mean \"tasks\"?")
                .contains("bad.yaml:6: unknown value \"choise\"", "did you mean \"choice\"?")
                .contains("bad.yaml:7: options: measure labels needs them")
                .contains("nowhere.json: is not there: task c has its records in it")
                .contains("records.json, row 2: has no text");
    }

    @Test
    void everyMistakeOfLinesIsNamedAtOnce() throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), """
            {"id": "a", "prompt": "甲", "answer": "Z", "options": ["一"]}
            {"id": "a", "promt": "甲", "answer": "B"}
            {"id": "b", "prompt": "三年", "answer": "很久", "measure": "term"}
            {"id": "c"
            {"id": "d", "prompt": "x", "answer": "x", "measure": "rogue"}
            {"id": "e", "prompt": "x", "answer": "丙", "measure": "option", "options": ["甲", "乙"]}
            """);
        Said said = Program.run("eval", "list", folder.resolve("bad.jsonl"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("bad.jsonl:1: the answer \"Z\" cannot be scored as choice")
                .contains("bad.jsonl:2: unknown field \"promt\"", "did you mean \"prompt\"?")
                .contains("bad.jsonl:2: the id \"a\" stands in row 1 already")
                .contains("bad.jsonl:3: the answer \"很久\" cannot be scored as term")
                .contains("bad.jsonl:4: is damaged")
                .contains("bad.jsonl:5: unknown measure \"rogue\"", "did you mean \"rouge\"?")
                .contains("bad.jsonl:6: the answer \"丙\" cannot be scored as option");
    }

    @Test
    void aKnownBenchmarkNeedsAFolder() {
        Said said = Program.run("eval", "score", "--benchmark", "lexeval", "--predictions", folder, "--out", folder);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("--data: is missing");
    }

    private Said score(String benchmark, String answers, String out) {
        return Program.run(
                "eval",
                "score",
                "--benchmark",
                folder.resolve(benchmark),
                "--predictions",
                folder.resolve(answers),
                "--out",
                folder.resolve(out));
    }
}
