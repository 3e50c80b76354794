package org.gaoyao.eval.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AskingTest {

    @TempDir
    private Path folder;

    @Test
    void everyItemIsAnsweredOnceThoughTheServerFailsAndTheProcessIsKilledTwice() throws Exception {
        int items = 2_000;
        try (var server = new FlakyServer()) {
            killAfter(300, start(server, items));
            killAfter(1_200, start(server, items));
            Process last = start(server, items);
            assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(last.exitValue()).isZero();
            assertThat(server.asked()).isGreaterThan(items + items / 25);
        }

        List<String> lines = Files.readAllLines(folder.resolve("answers.jsonl"));
        assertThat(lines).hasSize(1 + items);
        Map<ItemKey, StoredAnswer> answers = AnswerFolder.read(folder);
        assertThat(answers).hasSize(items);
        answers.forEach((item, answer) -> assertThat(answer.text()).isEqualTo("答：第" + item.id() + "题"));
        assertThat(AnswerFolder.failed(folder)).extracting(Missed::kind).contains("Overloaded", "TimedOut");
    }

    @Test
    void whatIsAnsweredIsNotAskedAgain() throws Exception {
        try (var server = new FlakyServer();
                var model = AskingProcess.model(server.address())) {
            Asked first = ask(model, AskingProcess.inquiries(40));
            assertThat(first.answered()).isEqualTo(40);
            assertThat(first.coverage()).isEqualTo(1);

            Asked second = ask(model, AskingProcess.inquiries(50));
            assertThat(second.known()).isEqualTo(40);
            assertThat(second.answered()).isEqualTo(10);
        }
    }

    @Test
    void otherSettingsAreRefusedBeforeAnythingIsAsked() throws Exception {
        try (var server = new FlakyServer();
                var model = AskingProcess.model(server.address())) {
            ask(model, AskingProcess.inquiries(3));
            List<Inquiry> warmer = AskingProcess.inquiries(4).stream()
                    .map(inquiry ->
                            new Inquiry(inquiry.item(), inquiry.request().with(Sampling.DEFAULT.withTemperature(0.7))))
                    .toList();

            assertThatThrownBy(() -> ask(model, warmer))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("1-1/0 and 2 more: answered before")
                    .hasMessageContaining("another folder");
        }
        assertThat(AnswerFolder.read(folder)).hasSize(3);
    }

    @Test
    void twoItemsOfOneNameAreRefused() throws Exception {
        Inquiry one = AskingProcess.inquiries(1).getFirst();
        try (var server = new FlakyServer();
                var model = AskingProcess.model(server.address())) {
            assertThatThrownBy(() -> ask(model, List.of(one, one)))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("1-1/0: stands twice");
            assertThat(server.asked()).isZero();
        }
    }

    @Test
    void whatIsRefusedIsAskedOnceAndIsNoAnswer() throws Exception {
        List<Inquiry> refused = IntStream.range(0, 5)
                .mapToObj(i -> new Inquiry(ItemKey.of("1-1", "" + i), ChatRequest.of(FlakyServer.REFUSED + i)))
                .toList();
        try (var server = new FlakyServer();
                var model = AskingProcess.model(server.address())) {
            Asked asked = ask(model, refused);
            assertThat(server.asked()).isEqualTo(5);
            assertThat(asked.unanswered()).hasSize(5);
            assertThat(asked.coverage()).isZero();
        }
        assertThat(AnswerFolder.read(folder)).isEmpty();
        assertThat(AnswerFolder.failed(folder)).hasSize(5);
    }

    private Asked ask(ChatModel model, List<Inquiry> inquiries) throws IOException, InterruptedException {
        try (var answers = AnswerFolder.open(folder)) {
            return new Asking(model, 8, 5).ask(inquiries, answers, Progress.silent());
        }
    }

    private Process start(FlakyServer server, int items) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AskingProcess.class.getName(),
                        server.address().toString(),
                        folder.toString(),
                        "" + items)
                .inheritIO()
                .start();
    }

    /** Kills a process when so many answers are on disk. */
    private void killAfter(int answers, Process process) throws IOException, InterruptedException {
        Path file = folder.resolve("answers.jsonl");
        while (!Files.exists(file) || lines(file) < answers) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            return lines.lines().count();
        }
    }
}
