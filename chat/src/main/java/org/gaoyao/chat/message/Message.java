package org.gaoyao.chat.message;

import java.util.List;
import java.util.Optional;

/** One turn of a conversation. */
public sealed interface Message {

    /** The name of the role, as in JSON. */
    String role();

    /** Instructions that come before the conversation. */
    record Instruction(String content) implements Message {
        @Override
        public String role() {
            return "system";
        }
    }

    /** What a person says. */
    record Question(String content) implements Message {
        @Override
        public String role() {
            return "user";
        }
    }

    /**
     * What the model says.
     *
     * @param content its answer; empty where JSON has null or nothing
     * @param reasoning its thinking, where it is kept apart from the answer
     * @param calls the tools that it calls
     */
    record Answer(Optional<String> content, Optional<String> reasoning, List<ToolCall> calls) implements Message {

        /** An answer. */
        public Answer {
            calls = List.copyOf(calls);
        }

        /** An answer without thinking. */
        public static Answer of(String content) {
            return new Answer(Optional.of(content), Optional.empty(), List.of());
        }

        /** The answer, or no text. */
        public String text() {
            return content.orElse("");
        }

        @Override
        public String role() {
            return "assistant";
        }
    }

    /** What a tool gave back. */
    record ToolResult(String content) implements Message {
        @Override
        public String role() {
            return "tool";
        }
    }
}
