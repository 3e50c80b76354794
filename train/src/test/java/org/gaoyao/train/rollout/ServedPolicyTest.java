package org.gaoyao.train.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.gaoyao.chat.endpoint.Endpoint;
import org.gaoyao.chat.endpoint.EndpointModel;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.reward.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Against a server on loopback that speaks what vLLM and SGLang speak: adapters come and go, and only loaded ones answer. */
class ServedPolicyTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final Set<String> loaded = new ConcurrentSkipListSet<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        for (String prefix : List.of("", "/v1")) {
            server.createContext(prefix + "/load_lora_adapter", exchange -> {
                JsonNode body = body(exchange);
                loaded.add(body.path("lora_name").asString());
                told.add("load " + body.path("lora_name").asString() + " "
                        + body.path("lora_path").asString());
                send(exchange, 200, "Success");
            });
            server.createContext(prefix + "/unload_lora_adapter", exchange -> {
                JsonNode body = body(exchange);
                boolean known = loaded.remove(body.path("lora_name").asString());
                told.add("unload " + body.path("lora_name").asString());
                send(exchange, known ? 200 : 404, known ? "Success" : "no such adapter");
            });
        }
        server.createContext("/v1/chat/completions", exchange -> {
            JsonNode body = body(exchange);
            asked.add(body);
            String model = body.path("model").asString();
            if (!loaded.contains(model.replace("base:", ""))) {
                send(exchange, 404, "{\"error\":{\"message\":\"the model " + model + " does not exist\"}}");
                return;
            }
            boolean cut = body.path("max_tokens").asInt() < 5;
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            String text = cut ? "<think>\n想" : "<think>\n想了\n</think>\n\n盗窃罪";
            exchange.getResponseBody().write("""
                data: {"choices":[{"delta":{"content":%s},"finish_reason":null}]}

                data: {"choices":[{"delta":{},"finish_reason":"%s"}]}

                data: [DONE]

                """.formatted(Json.line(text), cut ? "length" : "stop")
                    .getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private ServedPolicy policy(AdapterServer.Kind kind) {
        return new ServedPolicy(
                new AdapterServer(kind, address(), Duration.ofSeconds(20)),
                step -> Path.of("adapter-" + step),
                name -> new EndpointModel(Endpoint.of(address(), name), Map.of()),
                "base",
                Drafts.renderer(true));
    }

    @ParameterizedTest
    @EnumSource
    void adapterOfEachStepIsLoadedAndTheOneBeforeLeaves(AdapterServer.Kind kind) throws IOException {
        try (ServedPolicy policy = policy(kind)) {
            policy.refresh(0);
            policy.refresh(0);
            List<List<Drawn>> drawn =
                    policy.draw(List.of(Drafts.prompt("甲"), Drafts.prompt("乙")), new Drawing(3, 1, 64, 7));
            policy.refresh(1);

            assertThat(drawn).hasSize(2).allMatch(group -> group.size() == 3);
            assertThat(told)
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .startsWith("load gaoyao-step-0 ")
                                    .endsWith("adapter-0"),
                            second -> assertThat(second)
                                    .startsWith("load gaoyao-step-1 ")
                                    .endsWith("adapter-1"),
                            third -> assertThat(third).isEqualTo("unload gaoyao-step-0"));
            assertThat(asked).hasSize(6).allSatisfy(body -> {
                assertThat(body.path("model").asString())
                        .isEqualTo(kind == AdapterServer.Kind.VLLM ? "gaoyao-step-0" : "base:gaoyao-step-0");
                assertThat(body.path("max_tokens").asInt()).isEqualTo(64);
                assertThat(body.path("temperature").asDouble()).isEqualTo(1);
            });
            assertThat(asked.stream().map(body -> body.path("seed").asLong())).doesNotHaveDuplicates();
        }
    }

    @Test
    void completionsAreTokensOfTheTokenizerThatIsTrainedWith() throws IOException {
        try (ServedPolicy policy = policy(AdapterServer.Kind.VLLM)) {
            policy.refresh(3);
            Drawn whole = policy.draw(List.of(Drafts.prompt("甲")), new Drawing(1, 1, 64, 7))
                    .getFirst()
                    .getFirst();
            Drawn cut = policy.draw(List.of(Drafts.prompt("甲")), new Drawing(1, 1, 4, 7))
                    .getFirst()
                    .getFirst();

            assertThat(whole.text()).isEqualTo("<think>\n想了\n</think>\n\n盗窃罪");
            assertThat(whole.tokens()).isEqualTo(Drafts.TOKENIZER.encode(whole.text() + "<|im_end|>"));
            assertThat(whole.logProbabilities()).isEmpty();
            assertThat(Reply.of(whole.text(), true).fault()).isEmpty();
            assertThat(cut.ended()).isFalse();
            assertThat(Reply.of(cut.text(), true).fault()).isPresent();
        }
    }

    @Test
    void serverThatDoesNotLoadIsNamedWithWhatToDo() {
        server.removeContext("/v1/load_lora_adapter");
        try (ServedPolicy policy = policy(AdapterServer.Kind.VLLM)) {
            assertThatThrownBy(() -> policy.refresh(0))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("/v1/load_lora_adapter")
                    .hasMessageContaining("loading at run time allowed");
        }
    }

    @Test
    void failedAnswersAreProblemsAndNoCompletions() throws IOException {
        try (ServedPolicy policy = policy(AdapterServer.Kind.VLLM)) {
            policy.refresh(0);
            loaded.clear();
            assertThatThrownBy(() -> policy.draw(List.of(Drafts.prompt("甲")), new Drawing(1, 1, 64, 7)))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("does not exist");
        }
    }
}
