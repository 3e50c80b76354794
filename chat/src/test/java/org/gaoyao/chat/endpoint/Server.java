package org.gaoyao.chat.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/** A server on loopback that answers as a test says and remembers what it was asked. */
final class Server implements AutoCloseable {

    /** Answers a request. */
    interface Behaviour {
        void answer(HttpExchange exchange, JsonNode body, int number) throws Exception;
    }

    final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Server(Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> {
            try (exchange) {
                JsonNode body =
                        Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                int number;
                synchronized (asked) {
                    asked.add(body);
                    number = asked.size();
                }
                authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                behaviour.answer(exchange, body, number);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (Exception failure) {
                throw new IOException(failure);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Sends events, each written to the net on its own. */
    static void stream(HttpExchange exchange, String... events) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        for (String event : events) {
            exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    /** Sends an error. */
    static void error(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A piece of an answer. */
    static String delta(String field, String piece) {
        return "{\"choices\":[{\"delta\":{\"" + field + "\":" + Json.line(piece) + "},\"finish_reason\":null}]}";
    }

    /** The end of an answer. */
    static String finish(String reason) {
        return "{\"choices\":[{\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}";
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
