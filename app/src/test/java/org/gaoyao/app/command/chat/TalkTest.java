package org.gaoyao.app.command.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gaoyao chat} in a pipe, in a process of its own, against a server on loopback. */
class TalkTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @TempDir
    private Path folder;

    private Path errors = Path.of("");

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                asked.add(body);
                boolean fails = body.contains("拒绝");
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(fails ? 400 : 200, 0);
                if (body.contains("没完没了")) {
                    flow(exchange.getResponseBody());
                }
                String answer = fails
                        ? "不行"
                        : "data:"
                              + " {\"choices\":[{\"delta\":{\"content\":\"<think>想一想</think>三年\"},\"finish_reason\":\"stop\"}]}\n\n";
                exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        errors = folder.resolve("errors");
    }

    /** An answer that goes on until nobody listens. */
    private static void flow(OutputStream out) throws IOException {
        while (true) {
            out.write("data: {\"choices\":[{\"delta\":{\"content\":\"没\"}}]}\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersEachLineWithThinkingFoldedUntilTheInputEnds() throws Exception {
        Process talk = talk("量刑？\n再问\n/think\n");
        String out = new String(talk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(talk.waitFor()).isZero();
        assertThat(out.lines()).containsExactly("三年", "三年");
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).contains("量刑？", "三年", "再问").doesNotContain("想一想");
    }

    @Test
    void resetForgetsAndSystemInstructsAndSaveWrites() throws Exception {
        Path saved = folder.resolve("saved.jsonl");
        Process talk = talk("量刑？\n/reset\n/system 只谈刑法\n再问\n/save " + saved + "\n/sav x\n/help\n");
        String out = new String(talk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(talk.waitFor()).isZero();
        assertThat(out.lines()).containsExactly("三年", "三年");
        assertThat(asked.getLast()).contains("只谈刑法", "再问").doesNotContain("量刑？");
        assertThat(ConversationJson.read(Json.parse(Files.readString(saved)), "saved")
                        .messages())
                .containsExactly(
                        new Message.Instruction("只谈刑法"),
                        new Message.Question("再问"),
                        new Message.Answer(Optional.of("三年"), Optional.of("想一想"), List.of()));
        assertThat(Files.readString(errors)).contains("did you mean /save", "Ctrl-C", "[thought 3 characters]");
    }

    @Test
    void ctrlCStopsTheAnswerAndNotTheSession() throws Exception {
        assumeThat(signalsAreHeard()).as("SIGINT reaches programs started here").isTrue();
        Process talk = Program.process(command())
                .redirectError(errors.toFile())
                .redirectErrorStream(false)
                .start();
        try (var in = talk.outputWriter(StandardCharsets.UTF_8);
                var out = talk.inputReader(StandardCharsets.UTF_8)) {
            in.write("没完没了\n");
            in.flush();
            assertThat(out.read()).isEqualTo('没');
            assertThat(new ProcessBuilder("kill", "-INT", "" + talk.pid())
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(out.readLine()).matches("没*");
            in.write("量刑？\n");
            in.flush();
            assertThat(out.readLine()).isEqualTo("三年");
        }

        assertThat(talk.waitFor()).isEqualTo(1);
        assertThat(asked.getLast()).contains("量刑？").doesNotContain("没完没了");
        assertThat(Files.readString(errors)).contains("stopped");
    }

    /** A shell that starts tests in the background has them ignore SIGINT, and their children too. */
    private static boolean signalsAreHeard() throws Exception {
        String ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElse("SigIgn: 0");
        return (Long.parseUnsignedLong(ignored.substring(7).strip(), 16) & 2) == 0;
    }

    @Test
    void onePromptIsAnsweredOnceFromArgumentOrInput() throws Exception {
        Process argument = start("", "量刑？");
        assertThat(new String(argument.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("三年\n");
        Process input = start("第一行\n第二行\n", "-");
        assertThat(new String(input.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("三年\n");
        assertThat(asked.getLast()).contains("第一行\\n第二行");
    }

    @Test
    void aQuestionThatFailedIsToldAndForgotten() throws Exception {
        Process talk = talk("拒绝\n量刑？\n");
        String out = new String(talk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(talk.waitFor()).isEqualTo(1);
        assertThat(out.strip()).isEqualTo("三年");
        assertThat(asked.getLast()).doesNotContain("拒绝");
    }

    private Process talk(String lines) throws Exception {
        return start(lines);
    }

    private Process start(String input, Object... more) throws Exception {
        Object[] whole = Stream.concat(Stream.of(command()), Stream.of(more)).toArray();
        Process process = Program.process(whole)
                .redirectErrorStream(false)
                .redirectError(errors.toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    private Object[] command() {
        return new Object[] {
            "chat", "--endpoint", "http://localhost:" + server.getAddress().getPort(), "--model", "m", "--lang", "en"
        };
    }
}
