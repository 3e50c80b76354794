package org.gaoyao.train.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.gaoyao.chat.message.Message;
import org.gaoyao.moot.brief.BriefSettings;
import org.gaoyao.moot.brief.BriefWriter;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.example.ExampleSource.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFilesTest {

    private static final String MESSAGES =
            "{\"task\":\"t\",\"messages\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"问\"},"
                + "{\"role\":\"assistant\",\"content\":\"答\",\"reasoning_content\":\"想\"}]}";

    @TempDir
    Path folder;

    private List<Example> read(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", rows));
        return ExampleFiles.read(ExampleSource.of("trial", file, Domain.LEGAL));
    }

    private List<Problem> refused(String... rows) {
        ProblemsException refusal = catchThrowableOfType(ProblemsException.class, () -> read("data.jsonl", rows));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    @Test
    void theSameConversationIsReadFromEveryFormat() throws IOException {
        List<Example> examples = read(
                "data.jsonl",
                MESSAGES,
                "{\"system\":\"s\",\"conversations\":[{\"from\":\"human\",\"value\":\"问\"},"
                        + "{\"from\":\"gpt\",\"value\":\"<think>\\n想\\n</think>\\n\\n答\"}]}",
                "{\"system\":\"s\",\"instruction\":\"问\",\"input\":\"\",\"output\":\"<think>想</think>答\"}");
        assertThat(examples).hasSize(3).allSatisfy(example -> assertThat(example.conversation())
                .isEqualTo(examples.getFirst().conversation()));
        assertThat(examples.getFirst().conversation().messages())
                .containsExactly(
                        new Message.Instruction("s"),
                        new Message.Question("问"),
                        new Message.Answer(Optional.of("答"), Optional.of("想"), List.of()));
        assertThat(examples.getFirst().task()).isEqualTo("t");
        assertThat(examples.get(1).place()).isEqualTo(folder.resolve("data.jsonl") + ", row 2");
    }

    @Test
    void alpacaInputFollowsTheInstructionAndHistoryComesBefore() throws IOException {
        Example example = read(
                        "data.jsonl",
                        "{\"instruction\":\"译\",\"input\":\"法\",\"output\":\"law\",\"history\":[[\"你好\",\"您好\"]]}")
                .getFirst();
        assertThat(example.conversation().messages())
                .containsExactly(
                        new Message.Question("你好"),
                        Message.Answer.of("您好"),
                        new Message.Question("译\n法"),
                        Message.Answer.of("law"));
    }

    @Test
    void anArrayAndPackedFilesAreRead() throws IOException {
        assertThat(read("data.json", "[" + MESSAGES + ",", MESSAGES + "]")).hasSize(2);
        Path gzip = folder.resolve("data.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(MESSAGES.getBytes(StandardCharsets.UTF_8));
        }
        Path zstd = folder.resolve("data.jsonl.zst");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(zstd))) {
            out.write(MESSAGES.getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : List.of(gzip, zstd)) {
            assertThat(ExampleFiles.read(ExampleSource.of("packed", file, Domain.LEGAL)))
                    .extracting(Example::place)
                    .containsExactly(file + ", row 1");
        }
    }

    @Test
    void tasksOfTheMootCourtAreReadWithTheirThinking() throws IOException {
        new BriefWriter(new BriefSettings(1, 3, 5, List.of(), List.of()), folder).write(2, Progress.silent());
        List<Example> examples = ExampleFiles.read(ExampleSource.of("brief", folder.resolve("train"), Domain.LEGAL));
        assertThat(examples).isNotEmpty().extracting(Example::task).contains("judgment_prediction", "general");
        assertThat(examples)
                .filteredOn(example -> example.task().equals("judgment_prediction"))
                .allSatisfy(example -> assertThat(((Message.Answer)
                                        example.conversation().messages().getLast())
                                .reasoning())
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"messages\":[]} | field \"messages\" | at least one message",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]} | row 1 | no answer",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"bot\",\"content\":\"b\"}]} |"
                        + " messages[1] | \"bot\" is not known",
                "{\"messages\":[{\"role\":\"user\",\"content\":7},{\"role\":\"assistant\",\"content\":\"b\"}]} |"
                        + " messages[0] | is not text",
                "{\"messages\":[{\"role\":\"assistant\",\"content\":\"b\"}]} | messages[0] | before any question",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"}]}"
                    + " | messages[1] | follows another",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"system\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"}]}"
                    + " | messages[1] | after others",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\" \"}]} |"
                        + " messages[1] | the answer is empty",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"<think>x</think>\"}]}"
                    + " | messages[1] | the answer is empty",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"<think>x\"}]}"
                    + " | messages[1] | never ended",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"},{\"role\":\"user\",\"content\":\"c\"}]}"
                    + " | messages[2] | last message is no answer",
                "{\"conversations\":[{\"from\":\"hunan\",\"value\":\"a\"}]} | conversations[0] | did you mean"
                        + " \"human\"?",
                "{\"instruction\":\"a\"} | field \"output\" | is missing",
                "{\"prompt\":\"a\",\"answer\":[\"b\"]} | field \"answer\" | is not text",
                "{\"text\":\"a\"} | row 1 | messages, sharegpt, alpaca",
                "no json | row 1 | cannot be read: not json",
                "[1] | row 1 | cannot be read: not an object"
            })
    void aBadRowIsToldWithItsFieldAndWhatIsWrong(String row, String where, String what) {
        assertThat(refused(row))
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains(where).contains(what));
    }

    @Test
    void allBadRowsAreToldAtOnceUpToAHundred() {
        var rows = new String[150];
        java.util.Arrays.fill(rows, "{\"instruction\":\"a\",\"output\":\"\"}");
        rows[3] = MESSAGES;
        List<Problem> problems = refused(rows);
        assertThat(problems).hasSize(101);
        assertThat(problems.get(3).where()).contains("row 5");
        assertThat(problems.getLast().what()).contains("49 more rows");
    }

    @Test
    void aStatedFormatIsNotGuessed() {
        var source = new ExampleSource(
                "x", folder.resolve("a.jsonl"), Optional.empty(), Domain.LEGAL, Optional.of(ExampleFormat.ALPACA), 1);
        assertThatThrownBy(() -> {
                    Files.writeString(source.path(), MESSAGES);
                    ExampleFiles.read(source);
                })
                .hasMessageContaining("\"instruction\"")
                .hasMessageContaining("is missing");
    }
}
