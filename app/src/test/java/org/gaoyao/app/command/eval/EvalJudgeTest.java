package org.gaoyao.app.command.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gaoyao.app.Program;
import org.gaoyao.app.Program.Said;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao eval judge} on the command line, against a judge on loopback. */
class EvalJudgeTest {

    private static final int CONVERSATIONS = 24;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
        var conversations = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            conversations.add(Map.of("id", i, "conversation", new Object[] {
                Map.of(
                        "user",
                        "问题" + i,
                        "assistant",
                        "应当退还押金" + i,
                        "keyword",
                        new String[] {"押金"},
                        "article",
                        new String[0])
            }));
        }
        Files.createDirectories(folder.resolve("lexrag/data"));
        Files.writeString(folder.resolve("lexrag/data/dataset.json"), Json.line(conversations));
        score("good", "应当退还押金");
        score("bad", "不知道");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aKilledJudgeGoesOnAndItsMarksStandBesideTheScores() throws Exception {
        Process first = Program.process(judge("--votes", 3, "--temperature", 0.7, folder.resolve("good")))
                .start();
        while (answered.size() < CONVERSATIONS && first.isAlive()) {
            Thread.sleep(5);
        }
        first.destroyForcibly().waitFor();
        int before = answered.size();
        Said said = Program.run(judge("--votes", 3, "--temperature", 0.7, folder.resolve("good")));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(before).isLessThan(3 * CONVERSATIONS);
        assertThat(answered).hasSize(3 * CONVERSATIONS);
        assertThat(Files.readAllLines(folder.resolve("good/judgments/answers.jsonl")))
                .hasSize(1 + 3 * CONVERSATIONS);
        assertThat(said.out()).contains("turn_1  scale     24/24   9.00");
        JsonNode judged = results("good").path("tasks").path("turn_1").path("judged");
        assertThat(judged.path("score").asDouble()).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(judged.path("agreement").asDouble()).isEqualTo(1);
        assertThat(Program.run("eval", "board", folder.resolve("good"), "--out", folder.resolve("board.html"))
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("board.html"))).contains("\"standard\":\"scale\"");
    }

    @Test
    void modelsAreComparedInBothOrders() throws Exception {
        Said said = Program.run(
                judge("--pairs", "--out", folder.resolve("tournament"), folder.resolve("good"), folder.resolve("bad")));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("good   bad     24         24          0            0     0          0.000");
        assertThat(results("bad").path("tournament").path("rank").asInt()).isEqualTo(2);
        assertThat(results("good").path("tournament").path("strength").asDouble())
                .isPositive();
    }

    @Test
    void whatIsWrongIsSaidBeforeTheJudgeIsAsked() {
        Said said = Program.run(judge("--pairs", "--votes", 0, folder.resolve("good")));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("--pairs: needs two runs or more", "--votes 0: must be at least 1");
        Said task = Program.run(judge("--tasks", "turn_9", folder.resolve("good")));
        assertThat(task.err()).contains("turn_9: is no task of LexRAG", "did you mean turn_");
        Said absent = Program.run(judge(folder.resolve("absent")));
        assertThat(absent.err()).contains("has no results.json");
        assertThat(answered).isEmpty();
    }

    private Object[] judge(Object... more) {
        var arguments = new ArrayList<Object>(List.of(
                "eval",
                "judge",
                "--lang",
                "en",
                "--data",
                folder.resolve("lexrag"),
                "--endpoint",
                "http://localhost:" + server.getAddress().getPort() + "/v1",
                "--model",
                "judge",
                "--concurrency",
                4));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    private void score(String name, String answer) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            lines.add(Json.line(Map.of("id", i + "_turn1", "response", answer + i)));
        }
        Path answers = folder.resolve(name + ".jsonl");
        Files.write(answers, lines);
        Said said = Program.run(
                "eval",
                "score",
                "--benchmark",
                "lexrag",
                "--predictions",
                answers,
                "--data",
                folder.resolve("lexrag"),
                "--out",
                folder.resolve(name));
        assertThat(said.code()).as(said.err()).isZero();
    }

    private JsonNode results(String name) throws IOException {
        return Json.parse(Files.readString(folder.resolve(name).resolve("results.json")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String prompt = body.path("messages").path(0).path("content").asString("");
            Thread.sleep(20);
            boolean second = prompt.indexOf("应当退还") > prompt.indexOf("不知道");
            Map<String, Integer> points = Map.of("事实性", 9, "满意度", 9, "清晰度", 9, "逻辑性", 9, "完备性", 9, "综合得分", 9);
            String reply = prompt.contains("〔回答甲〕")
                    ? Json.line(Map.of("better", second ? "乙" : "甲"))
                    : Json.line(Map.of("scores", points));
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            send(exchange, "{\"choices\":[{\"delta\":{\"content\":" + Json.line(reply) + "}}]}");
            send(exchange, "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");
            send(exchange, "[DONE]");
            answered.merge(prompt + body.path("seed").asLong(-1), 1, Integer::sum);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }
}
