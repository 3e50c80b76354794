package org.gaoyao.chat.endpoint;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.Listener;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/** A model behind the interface, as vLLM would serve it: answers streamed, thinking in a field of its own. */
final class ServedModel implements Server.Behaviour {

    private final ChatModel model;

    ServedModel(ChatModel model) {
        this.model = model;
    }

    @Override
    public void answer(HttpExchange exchange, JsonNode body, int number) throws Exception {
        var stream = new Stream(exchange);
        switch (model.answer(request(body), stream)) {
            case Answer answer -> {
                var choice = new LinkedHashMap<String, Object>();
                choice.put("delta", Map.of());
                choice.put("finish_reason", answer.finish() == Finish.LENGTH ? "length" : "stop");
                if (!answer.drawn().isEmpty()) {
                    choice.put(
                            "logprobs",
                            Map.of(
                                    "content",
                                    answer.drawn().stream()
                                            .map(token ->
                                                    Map.of("token", token.text(), "logprob", token.logProbability()))
                                            .toList()));
                }
                var tokens = answer.tokens().orElseThrow();
                stream.send(Map.of(
                        "choices",
                        List.of(choice),
                        "usage",
                        Map.of("prompt_tokens", tokens.prompt(), "completion_tokens", tokens.answer())));
                exchange.getResponseBody().write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
            }
            case Failure failure -> Server.error(exchange, 400, error(failure));
        }
    }

    private static String error(Failure failure) {
        return switch (failure) {
            case Failure.ContextTooLong tooLong ->
                Json.line(Map.of("error", Map.of("code", "context_length_exceeded", "message", tooLong.reason())));
            case Failure other ->
                Json.line(Map.of("error", Map.of("message", other.problem().what())));
        };
    }

    private static ChatRequest request(JsonNode body) {
        return new ChatRequest(
                ConversationJson.read(body, "body"),
                new Sampling(
                        Optional.of(body.path("temperature"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::doubleValue),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(body.path("max_tokens"))
                                .filter(JsonNode::isInt)
                                .map(JsonNode::intValue),
                        Optional.empty(),
                        body.path("stop")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList(),
                        Optional.of(body.path("seed"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::longValue)),
                Optional.of(body.at("/chat_template_kwargs/enable_thinking"))
                        .filter(JsonNode::isBoolean)
                        .map(JsonNode::booleanValue),
                Optional.of(body.at("/response_format/json_schema/schema")).filter(JsonNode::isObject),
                body.path("logprobs").asBoolean(false));
    }

    /** Sends pieces; begins to answer with the first. */
    private static final class Stream implements Listener {

        private final HttpExchange exchange;
        private boolean begun;

        Stream(HttpExchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void thinking(String piece) {
            delta("reasoning_content", piece);
        }

        @Override
        public void text(String piece) {
            delta("content", piece);
        }

        private void delta(String field, String piece) {
            send(Map.of("choices", List.of(Map.of("delta", Map.of(field, piece)))));
        }

        private void send(Object event) {
            try {
                if (!begun) {
                    begun = true;
                    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 0);
                }
                exchange.getResponseBody()
                        .write(("data: " + Json.line(event) + "\n\n").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
