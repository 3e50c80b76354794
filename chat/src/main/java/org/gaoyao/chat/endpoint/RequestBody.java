package org.gaoyao.chat.endpoint;

import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.message.ToolCall;
import org.gaoyao.run.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request as the interface has it. Earlier thinking is left out, as DeepSeek asks for and the templates do; calls of tools
 * get numbers, which our messages do not keep.
 */
final class RequestBody {

    private int calls;
    private int results;

    private RequestBody() {}

    static ObjectNode of(String model, ChatRequest request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("model", model);
        body.set("messages", new RequestBody().messages(request));
        if (!request.conversation().tools().isEmpty()) {
            body.putArray("tools").addAll(request.conversation().tools());
        }
        draw(body, request.sampling());
        request.thinking()
                .ifPresent(thinks -> body.putObject("chat_template_kwargs").put("enable_thinking", thinks));
        request.schema().ifPresent(schema -> body.putObject("response_format")
                .put("type", "json_schema")
                .putObject("json_schema")
                .put("name", "answer")
                .put("strict", true)
                .set("schema", schema));
        if (request.logProbabilities()) {
            body.put("logprobs", true);
        }
        body.put("stream", true).putObject("stream_options").put("include_usage", true);
        return body;
    }

    private static void draw(ObjectNode body, Sampling sampling) {
        sampling.temperature().ifPresent(value -> body.put("temperature", value));
        sampling.topP().ifPresent(value -> body.put("top_p", value));
        sampling.topK().ifPresent(value -> body.put("top_k", value));
        sampling.minP().ifPresent(value -> body.put("min_p", value));
        sampling.longest().ifPresent(value -> body.put("max_tokens", value));
        sampling.seed().ifPresent(value -> body.put("seed", value));
        if (!sampling.stops().isEmpty()) {
            sampling.stops().forEach(body.putArray("stop")::add);
        }
    }

    private ArrayNode messages(ChatRequest request) {
        ArrayNode messages = JsonNodeFactory.instance.arrayNode();
        for (Message message : request.conversation().messages()) {
            ObjectNode node = messages.addObject().put("role", message.role());
            switch (message) {
                case Message.Instruction instruction -> node.put("content", instruction.content());
                case Message.Question question -> node.put("content", question.content());
                case Message.ToolResult result ->
                    node.put("tool_call_id", "call_" + results++).put("content", result.content());
                case Message.Answer answer -> answer(node, answer);
            }
        }
        return messages;
    }

    private void answer(ObjectNode node, Message.Answer answer) {
        node.put("content", answer.text());
        if (!answer.calls().isEmpty()) {
            ArrayNode list = node.putArray("tool_calls");
            for (ToolCall call : answer.calls()) {
                list.addObject()
                        .put("id", "call_" + calls++)
                        .put("type", call.type())
                        .putObject("function")
                        .put("name", call.name())
                        .put(
                                "arguments",
                                call.arguments().isString()
                                        ? call.arguments().stringValue()
                                        : Json.line(call.arguments()));
            }
        }
    }
}
