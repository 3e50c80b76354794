package org.gaoyao.chat.template;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The templates of Llama 3: turns of a header and stripped text, ended by {@code <|eot_id|>}. */
abstract sealed class Llama3 implements ChatTemplate {

    static final String BEGIN = "<|begin_of_text|>";
    static final String END = "<|eot_id|>";

    /** The template of Llama 3 Instruct, which knows no tools. */
    static final class Plain extends Llama3 {

        @Override
        public String name() {
            return "llama3";
        }

        @Override
        public Rendered render(Conversation conversation, Prompt prompt) {
            if (!conversation.tools().isEmpty()) {
                throw refusal("tools", "the template of Llama 3 knows no tools");
            }
            var script = new Script().given(BEGIN);
            for (Message message : conversation.messages()) {
                switch (message) {
                    case Message.Instruction(String content) -> turn(message.role(), content, script);
                    case Message.Question(String content) -> turn(message.role(), content, script);
                    case Message.ToolResult(String content) -> turn(message.role(), content, script);
                    case Message.Answer answer -> {
                        if (!answer.calls().isEmpty()) {
                            throw refusal("tool_calls", "the template of Llama 3 knows no tools");
                        }
                        script.given(header(answer.role())).own(said(answer));
                    }
                }
            }
            return script.given(prompt.asks() ? header("assistant") : "").rendered();
        }
    }

    /** The template of Llama 3.1, 3.2 and 3.3: tells the date, and the tools before the first question. */
    static final class Dated extends Llama3 {

        private static final String DATE = "26 Jul 2024";
        private static final String TOOLS = """
            Given the following functions, please respond with a JSON for a function call \
            with its proper arguments that best answers the given prompt.

            Respond in the format {"name": function name, "parameters": dictionary of argument name and its value}.\
            Do not use variables.

            """;

        @Override
        public String name() {
            return "llama3.1";
        }

        @Override
        public Rendered render(Conversation conversation, Prompt prompt) {
            List<Message> messages = conversation.messages();
            boolean tools = !conversation.tools().isEmpty();
            var script = new Script().given(BEGIN + header("system") + (tools ? "Environment: ipython\n" : ""));
            script.given("Cutting Knowledge Date: December 2023\n");
            script.given("Today Date: " + prompt.date().orElse(DATE) + "\n\n");
            if (messages.getFirst() instanceof Message.Instruction(String content)) {
                script.given(PythonText.stripped(content));
                messages = messages.subList(1, messages.size());
            }
            script.given(END);
            if (tools) {
                if (messages.isEmpty() || !(messages.getFirst() instanceof Message.Question(String question))) {
                    throw refusal(
                            "tools",
                            "the template of Llama 3.1 tells tools in a question, and the first message is none");
                }
                script.given(header("user") + TOOLS);
                conversation.tools().forEach(tool -> script.given(PythonJson.indented(tool) + "\n\n"));
                script.given(PythonText.stripped(question) + END);
                messages = messages.subList(1, messages.size());
            }
            for (Message message : messages) {
                switch (message) {
                    case Message.Instruction(String content) -> turn(message.role(), content, script);
                    case Message.Question(String content) -> turn(message.role(), content, script);
                    case Message.ToolResult(String content) ->
                        script.given(header("ipython") + PythonJson.write(text(content)) + END);
                    case Message.Answer answer ->
                        script.given(header(answer.role())).own(said(answer));
                }
            }
            return script.given(prompt.asks() ? header("assistant") : "").rendered();
        }

        private static JsonNode text(String content) {
            return JsonNodeFactory.instance.stringNode(content);
        }
    }

    static String header(String role) {
        return "<|start_header_id|>" + role + "<|end_header_id|>\n\n";
    }

    static void turn(String role, String content, Script script) {
        script.given(header(role) + PythonText.stripped(content) + END);
    }

    static String said(Message.Answer answer) {
        return switch (answer.calls().size()) {
            case 0 -> PythonText.stripped(answer.text()) + END;
            case 1 -> {
                var call = answer.calls().getFirst();
                yield "{\"name\": \"" + call.name() + "\", \"parameters\": " + PythonJson.write(call.arguments()) + "}"
                        + END;
            }
            default -> throw refusal("tool_calls", "the template of Llama 3.1 allows one call of a tool a turn");
        };
    }

    static ProblemsException refusal(String field, String what) {
        return ProblemsException.of("the conversation was not rendered", "field \"" + field + "\"", what, "");
    }

    @Override
    public final Completion completion(Message.Answer answer) {
        return new Completion(said(answer), false);
    }

    @Override
    public final String endOfTurn() {
        return END;
    }

    @Override
    public final SpecialTokens specialTokens() {
        return new SpecialTokens(
                Optional.of(BEGIN),
                "<|finetune_right_pad_id|>",
                List.of(
                        BEGIN,
                        "<|end_of_text|>",
                        "<|finetune_right_pad_id|>",
                        "<|start_header_id|>",
                        "<|end_header_id|>",
                        "<|eom_id|>",
                        END),
                List.of());
    }
}
