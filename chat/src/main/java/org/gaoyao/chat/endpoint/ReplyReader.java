package org.gaoyao.chat.endpoint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.DrawnToken;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.Listener;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.ThoughtSplitter;
import org.gaoyao.chat.answer.Timing;
import org.gaoyao.chat.answer.TokenCount;
import org.gaoyao.chat.message.ToolCall;
import org.gaoyao.run.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts an answer together from the events of a stream, or from a whole one. */
final class ReplyReader {

    /** A call of a tool of which parts have come. */
    private static final class Call {
        private String name = "";
        private final StringBuilder arguments = new StringBuilder();
    }

    private final String where;
    private final ThoughtSplitter words;
    private final long begin = System.nanoTime();
    private final List<DrawnToken> drawn = new ArrayList<>();
    private final Map<Integer, Call> calls = new TreeMap<>();
    private Optional<Duration> first = Optional.empty();
    private Optional<String> finish = Optional.empty();
    private Optional<TokenCount> tokens = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    ReplyReader(String where, Listener listener) {
        this.where = where;
        this.words = new ThoughtSplitter(listener);
    }

    /** Takes the data of an event; whether more is wanted. */
    boolean take(String data) {
        if (data.equals("[DONE]")) {
            return false;
        }
        JsonNode event;
        try {
            event = Json.parse(data);
        } catch (JacksonException damage) {
            failure = Optional.of(new Failure.Malformed(where, "an event is no JSON: " + damage.getOriginalMessage()));
            return false;
        }
        failure = ServerError.in(event).map(this::broken);
        if (failure.isPresent()) {
            return false;
        }
        JsonNode usage = event.path("usage");
        if (usage.path("prompt_tokens").isNumber()
                && usage.path("completion_tokens").isNumber()) {
            tokens = Optional.of(new TokenCount(
                    usage.path("prompt_tokens").asLong(),
                    usage.path("completion_tokens").asLong()));
        }
        JsonNode choice = event.path("choices").path(0);
        for (JsonNode token : choice.path("logprobs").path("content")) {
            drawn.add(new DrawnToken(text(token, "token"), token.path("logprob").asDouble(Double.NaN)));
        }
        add(choice.path("delta").isObject() ? choice.path("delta") : choice.path("message"));
        if (choice.path("finish_reason").isString()) {
            finish = Optional.of(choice.path("finish_reason").stringValue());
        }
        return true;
    }

    private Failure broken(ServerError error) {
        return error.contextTooLong()
                ? new Failure.ContextTooLong(where, error.reason())
                : new Failure.Interrupted(where, error.reason(), words.length());
    }

    private void add(JsonNode delta) {
        // Some servers send both names with the same piece.
        String reasoning = text(delta, "reasoning_content");
        if (reasoning.isEmpty()) {
            reasoning = text(delta, "reasoning");
        }
        String content = text(delta, "content");
        JsonNode parts = delta.path("tool_calls");
        if (first.isEmpty() && !(reasoning.isEmpty() && content.isEmpty() && parts.isEmpty())) {
            first = Optional.of(since());
        }
        if (!reasoning.isEmpty()) {
            words.reasoning(reasoning);
        }
        if (!content.isEmpty()) {
            words.content(content);
        }
        for (int i = 0; i < parts.size(); i++) {
            JsonNode part = parts.get(i);
            Call call = calls.computeIfAbsent(part.path("index").asInt(i), _ -> new Call());
            call.name += text(part.path("function"), "name");
            call.arguments.append(text(part.path("function"), "arguments"));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** How the stream has ended that ended by itself. */
    Outcome end() {
        if (failure.isPresent()) {
            return failure.get();
        }
        if (finish.isEmpty()) {
            return interrupted("the stream ended before the answer");
        }
        words.finish();
        return switch (finish.get()) {
            case "stop", "eos", "eos_token", "stop_sequence", "end_turn" -> answer(Finish.STOP);
            case "length", "max_tokens" -> answer(Finish.LENGTH);
            case "tool_calls", "function_call" -> answer(Finish.TOOL_CALLS);
            case "content_filter" -> new Failure.Refused(where, 200, "its filter withheld the answer");
            case "abort", "error", "insufficient_system_resource" -> interrupted("the server gave up: " + finish.get());
            default -> new Failure.Malformed(where, "finish_reason \"" + finish.get() + "\" is not known");
        };
    }

    /** What is left when the stream breaks. */
    Failure interrupted(String reason) {
        return new Failure.Interrupted(where, reason, words.length());
    }

    private Outcome answer(Finish reason) {
        List<ToolCall> whole = new ArrayList<>();
        for (Call call : calls.values()) {
            try {
                String arguments = call.arguments.toString();
                whole.add(new ToolCall(
                        "function",
                        call.name,
                        arguments.isBlank() ? JsonNodeFactory.instance.objectNode() : Json.parse(arguments)));
            } catch (JacksonException damage) {
                return new Failure.Malformed(
                        where, "the arguments for " + call.name + " are no JSON: " + damage.getOriginalMessage());
            }
            if (call.name.isEmpty()) {
                return new Failure.Malformed(where, "a call does not name its tool");
            }
        }
        Duration time = since();
        return new Answer(
                words.text(),
                words.thinking(),
                whole,
                reason,
                tokens,
                drawn,
                new Timing(first.orElse(time), time),
                false);
    }
}
