package org.gaoyao.app.command.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gaoyao.app.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code gaoyao chat} in a pipe, in a process of its own, against a server on loopback. */
class TalkTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

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
                String answer = fails
                        ? "不行"
                        : "data:"
                              + " {\"choices\":[{\"delta\":{\"content\":\"<think>想一想</think>三年\"},\"finish_reason\":\"stop\"}]}\n\n";
                exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answersEachLineWithThinkingFoldedUntilTheInputEnds() throws Exception {
        Process talk = talk("量刑？\n再问\n/thinking\n");
        String out = new String(talk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(talk.waitFor()).isZero();
        assertThat(out.lines()).containsExactly("三年", "三年");
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).contains("量刑？", "三年", "再问").doesNotContain("想一想");
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
        Process process = Program.process(
                        "chat",
                        "--endpoint",
                        "http://localhost:" + server.getAddress().getPort(),
                        "--model",
                        "m")
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }
}
