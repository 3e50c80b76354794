package org.gaoyao.eval.jury;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.gaoyao.chat.endpoint.Endpoint;
import org.gaoyao.chat.endpoint.EndpointModel;
import org.gaoyao.chat.endpoint.Patience;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/** A judge on loopback whose replies a test decides, by the prompt and the seed; every tenth request fails the first time. */
final class JudgeServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final AtomicInteger left;

    /**
     * Starts a judge.
     *
     * @param most how many requests it answers before it fails all
     */
    JudgeServer(int most, BiFunction<String, Long, String> reply) throws IOException {
        left = new AtomicInteger(most);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, reply));
        server.start();
    }

    EndpointModel model() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
        Duration second = Duration.ofSeconds(1);
        var patience = new Patience(second, second.multipliedBy(10), second.multipliedBy(10), 1, second, second);
        return new EndpointModel(Endpoint.of(address, "judge").with(patience), Map.of());
    }

    /** Lets so many more requests through. */
    void allow(int more) {
        left.set(more);
    }

    /** How often a reply was given, by prompt and seed. */
    Map<String, Integer> answered() {
        return answered;
    }

    private void answer(HttpExchange exchange, BiFunction<String, Long, String> reply) throws IOException {
        try (exchange) {
            JsonNode body = Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            JsonNode messages = body.path("messages");
            String prompt = messages.get(messages.size() - 1).path("content").stringValue();
            long seed = body.path("seed").asLong(-1);
            String key = prompt + seed;
            boolean first = asked.merge(key, 1, Integer::sum) == 1;
            if ((first && Math.floorMod(key.hashCode(), 10) == 0) || left.getAndDecrement() <= 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            answered.merge(key, 1, Integer::sum);
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            String text = Json.line(reply.apply(prompt, seed));
            send(exchange, "{\"choices\":[{\"delta\":{\"content\":" + text + "}}]}");
            send(exchange, "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");
            send(exchange, "[DONE]");
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
