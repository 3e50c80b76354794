package org.gaoyao.eval.asking;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gaoyao.run.Json;
import org.gaoyao.run.Seeds;

/**
 * A server on loopback that repeats the question, but fails one request in twenty and never ends one in a hundred: which
 * ones depends on the question and on how often it was asked.
 */
final class FlakyServer implements AutoCloseable {

    /** How a question begins that is refused. */
    static final String REFUSED = "请勿回答";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    FlakyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    int asked() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String question = Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                    .path("messages")
                    .path(0)
                    .path("content")
                    .stringValue();
            int times = asked.merge(question, 1, Integer::sum);
            int chance = new Seeds(7).generator(question + "/" + times).nextInt(100);
            if (question.startsWith(REFUSED)) {
                exchange.sendResponseHeaders(400, -1);
            } else if (chance < 5) {
                exchange.sendResponseHeaders(500, -1);
            } else {
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                send(exchange, "{\"choices\":[{\"delta\":{\"content\":" + Json.line("答：" + question) + "}}]}");
                if (chance == 5) {
                    Thread.sleep(60_000);
                }
                send(exchange, "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");
                send(exchange, "[DONE]");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
