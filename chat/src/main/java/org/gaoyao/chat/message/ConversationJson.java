package org.gaoyao.chat.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conversations as OpenAI's interface and Hugging Face's data sets have them: {@code {"messages": [{"role", "content",
 * "reasoning_content", "tool_calls"}], "tools": […]}}.
 *
 * <p>Thinking is read from {@code reasoning_content}, else {@code thinking}.
 */
public final class ConversationJson {

    private final Problems problems = new Problems();
    private final String where;

    private ConversationJson(String where) {
        this.where = where;
    }

    /**
     * Reads a conversation.
     *
     * @param line an object with {@code messages} and perhaps {@code tools}; other fields are left to the caller
     * @param where the place of the object, for refusals
     * @throws org.gaoyao.run.ProblemsException with everything that is not as it should be
     */
    public static Conversation read(JsonNode line, String where) {
        return new ConversationJson(where).conversation(line);
    }

    /** A conversation as {@link #read} reads it. */
    public static ObjectNode write(Conversation conversation) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        ArrayNode messages = line.putArray("messages");
        for (Message message : conversation.messages()) {
            ObjectNode node = messages.addObject().put("role", message.role());
            switch (message) {
                case Message.Instruction instruction -> node.put("content", instruction.content());
                case Message.Question question -> node.put("content", question.content());
                case Message.ToolResult result -> node.put("content", result.content());
                case Message.Answer answer -> {
                    node.put("content", answer.content().orElse(null));
                    answer.reasoning().ifPresent(reasoning -> node.put("reasoning_content", reasoning));
                    answer.calls().forEach(call -> write(call, node.withArray("tool_calls")));
                }
            }
        }
        if (!conversation.tools().isEmpty()) {
            line.putArray("tools").addAll(conversation.tools());
        }
        return line;
    }

    private static void write(ToolCall call, ArrayNode calls) {
        calls.addObject()
                .put("type", call.type())
                .putObject("function")
                .put("name", call.name())
                .set("arguments", call.arguments());
    }

    private Conversation conversation(JsonNode line) {
        List<Message> messages = new ArrayList<>();
        JsonNode list = line.path("messages");
        if (!list.isArray() || list.isEmpty()) {
            problems.add(where + ", field \"messages\"", "must be a list of at least one message", "");
        }
        for (int i = 0; i < list.size(); i++) {
            message(list.get(i), where + ", messages[" + i + "]").ifPresent(messages::add);
        }
        JsonNode tools = line.path("tools");
        if (!tools.isArray() && !tools.isNull() && !tools.isMissingNode()) {
            problems.add(where + ", field \"tools\"", "must be a list", "");
        }
        problems.throwIfAny("the conversation was not read");
        return new Conversation(messages, tools.isArray() ? tools.valueStream().toList() : List.of());
    }

    private Optional<Message> message(JsonNode node, String place) {
        String role = node.path("role").asString("");
        return switch (role) {
            case "system" -> Optional.of(new Message.Instruction(required(node, place)));
            case "user" -> Optional.of(new Message.Question(required(node, place)));
            case "tool" -> Optional.of(new Message.ToolResult(required(node, place)));
            case "assistant" ->
                Optional.of(new Message.Answer(
                        optional(node, "content", place),
                        optional(node, "reasoning_content", place).or(() -> optional(node, "thinking", place)),
                        calls(node.path("tool_calls"), place)));
            default -> {
                problems.add(
                        place + ", field \"role\"",
                        role.isEmpty() ? "is missing" : "\"" + role + "\" is not known",
                        "it must be system, user, assistant or tool");
                yield Optional.empty();
            }
        };
    }

    private String required(JsonNode node, String place) {
        Optional<String> content = optional(node, "content", place);
        if (content.isEmpty() && (node.path("content").isNull() || !node.has("content"))) {
            problems.add(place + ", field \"content\"", "is missing", "");
        }
        return content.orElse("");
    }

    private Optional<String> optional(JsonNode node, String field, String place) {
        JsonNode value = node.path(field);
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        if (!value.isNull() && !value.isMissingNode()) {
            problems.add(
                    place + ", field \"" + field + "\"",
                    "is not text but " + value.getNodeType(),
                    "parts other than text (images, files) cannot be read");
        }
        return Optional.empty();
    }

    private List<ToolCall> calls(JsonNode list, String place) {
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode call : list) {
            JsonNode function = call.path("function").isObject() ? call.path("function") : call;
            String name = function.path("name").asString("");
            if (name.isEmpty()) {
                problems.add(place + ", field \"tool_calls\"", "holds a call without the name of a function", "");
            }
            JsonNode arguments = function.path("arguments");
            calls.add(new ToolCall(
                    call.path("type").asString("function"),
                    name,
                    arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments));
        }
        return calls;
    }
}
