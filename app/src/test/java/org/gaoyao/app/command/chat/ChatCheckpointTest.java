package org.gaoyao.app.command.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao chat --checkpoint}: a small model made on the command line and talked to, a file answered and resumed. */
class ChatCheckpointTest {

    @TempDir
    private static Path model;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws Exception {
        Path text = model.resolve("text.txt");
        Files.writeString(text, "盗窃公私财物，数额较大的，处三年以下有期徒刑。\n".repeat(3));
        done("tokenizer", "train", text, "--size", 300, "--out", model, "--context", 256);
        done("model", "init", model, "--shape", "tiny", "--vocabulary", 300);
    }

    @Test
    void aConversationInAPipeInAProcessOfItsOwn() throws Exception {
        Process talk =
                Program.process(command("--max-tokens", 4, "--lang", "zh")).start();
        try (var in = talk.getOutputStream()) {
            in.write("量刑？\n再问\n/reset\n/help\n".getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(talk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(talk.waitFor()).as(out).isZero();
        assertThat(out).contains("停止回答");
    }

    @Test
    void equalSeedsGiveEqualAnswersOnTheCommandLine() {
        Object[] once = command("--max-tokens", 12, "--seed", 3, "--temperature", 2, "--no-think", "量刑？");
        assertThat(done(once).out()).isEqualTo(done(once).out()).isNotBlank();
    }

    @Test
    void aFileIsAnsweredInItsOrderAndAskedOnlyForWhatIsMissing() throws Exception {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(
                in,
                "{\"prompt\": \"一\"}\n\n{\"messages\": [{\"role\": \"user\", \"content\": \"二\"}]}\n{\"prompt\": \""
                        + "长".repeat(20_000) + "\"}\n");
        Object[] command = command("--jsonl", in, "--out", out, "--max-tokens", 3, "--temperature", 0);
        Said first = Program.run(command);
        Said second = Program.run(command);

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.err()).contains("2 answered, 0 known before, 1 without", "in.jsonl:4: ContextTooLong");
        assertThat(second.err()).contains("0 answered, 2 known before, 1 without");
        List<JsonNode> lines = Files.readAllLines(out).stream().map(Json::parse).toList();
        assertThat(lines).extracting(line -> line.path("row").intValue()).containsExactly(1, 3);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/tokens/answer").intValue()).isEqualTo(3);
            assertThat(line.path("finish").stringValue()).isEqualTo("length");
        });
    }

    @Test
    void aKilledFileIsContinued() throws Exception {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.write(
                in,
                IntStream.range(0, 60)
                        .mapToObj(i -> "{\"prompt\": \"第" + i + "条\"}")
                        .toList());
        Object[] command =
                command("--jsonl", in, "--out", out, "--max-tokens", 40, "--concurrency", 1, "--temperature", 0);
        Process killed = Program.process(command).start();
        Path answers = folder.resolve("out.jsonl.asking/answers.jsonl");
        while (killed.isAlive() && !(Files.exists(answers) && Files.size(answers) > 1000)) {
            Thread.sleep(5);
        }
        killed.destroyForcibly().waitFor();
        assertThat(out).doesNotExist();

        Said continued = done(command);
        assertThat(continued.err()).doesNotContain(" 0 known before");
        assertThat(Files.readAllLines(out)).hasSize(60);
    }

    @Test
    void whatCannotBeAskedIsSaidAtOnce() {
        assertThat(Program.run("chat", "--endpoint", "http://localhost:1", "--adapter", model, "--concurrency", 0)
                        .err())
                .contains("--model NAME", "--adapter: belongs to --checkpoint", "--concurrency");
        assertThat(Program.run("chat", "问").err()).contains("--checkpoint DIR");
        assertThat(Program.run(command("--top-p", 2, "--min-p", 3, "问")).err()).contains("top-p", "min-p");
        assertThat(Program.run(command("--jsonl", "in.jsonl")).err()).contains("belong together");
    }

    private static Object[] command(Object... more) {
        return Stream.concat(Stream.of("chat", "--checkpoint", model), Stream.of(more))
                .toArray();
    }

    private static Said done(Object... arguments) {
        Said said = Program.run(arguments);
        assertThat(said.code()).as(said.err()).isZero();
        return said;
    }
}
