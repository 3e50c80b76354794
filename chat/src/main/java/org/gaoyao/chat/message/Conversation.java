package org.gaoyao.chat.message;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Messages and the tools that the model may call.
 *
 * @param messages at least one
 * @param tools their descriptions, passed on as they are
 */
public record Conversation(List<Message> messages, List<JsonNode> tools) {

    /**
     * A conversation.
     *
     * @throws IllegalArgumentException if there is no message
     */
    public Conversation {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a conversation needs at least one message");
        }
    }

    /** A conversation without tools. */
    public static Conversation of(Message... messages) {
        return new Conversation(List.of(messages), List.of());
    }
}
