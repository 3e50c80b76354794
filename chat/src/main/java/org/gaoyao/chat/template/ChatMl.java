package org.gaoyao.chat.template;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;

/** What the templates of Qwen share: turns between {@code <|im_start|>} and {@code <|im_end|>}, tools in XML tags. */
abstract sealed class ChatMl implements ChatTemplate permits Qwen25, Qwen3 {

    static final String START = "<|im_start|>";
    static final String END = "<|im_end|>";

    private static final String TOOLS = """
        # Tools

        You may call one or more functions to assist with the user query.

        You are provided with function signatures within <tools></tools> XML tags:
        <tools>\
        """;

    private static final String CALLS = """

        </tools>

        For each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:
        <tool_call>
        {"name": <function-name>, "arguments": <args-json-object>}
        </tool_call>\
        """;

    /** The instructions: the first message or a preset, and the tools after them. */
    final void instructions(Conversation conversation, Optional<String> preset, Script script) {
        Optional<String> text = conversation.messages().getFirst() instanceof Message.Instruction(String content)
                ? Optional.of(content)
                : preset;
        if (conversation.tools().isEmpty()) {
            text.ifPresent(words -> script.given(START + "system\n" + words + END + "\n"));
            return;
        }
        script.given(START + "system\n");
        text.ifPresent(words -> script.given(words + "\n\n"));
        script.given(TOOLS);
        conversation.tools().forEach(tool -> script.given("\n" + PythonJson.write(tool)));
        script.given(CALLS + END + "\n");
    }

    /** A message that is not an answer; the first instruction is not among them. */
    static void given(List<Message> messages, int at, Script script) {
        Message message = messages.get(at);
        switch (message) {
            case Message.Instruction(String content) -> {
                if (at > 0) {
                    turn(message.role(), content, script);
                }
            }
            case Message.Question(String content) -> turn(message.role(), content, script);
            case Message.ToolResult(String content) -> {
                boolean first = at == 0 || !(messages.get(at - 1) instanceof Message.ToolResult);
                boolean last = at + 1 == messages.size() || !(messages.get(at + 1) instanceof Message.ToolResult);
                script.given(first ? START + "user" : "")
                        .given("\n<tool_response>\n" + content + "\n</tool_response>")
                        .given(last ? END + "\n" : "");
            }
            case Message.Answer _ -> throw new IllegalArgumentException("an answer is not given to the model");
        }
    }

    private static void turn(String role, String content, Script script) {
        script.given(START + role + "\n" + content + END + "\n");
    }

    @Override
    public final String endOfTurn() {
        return END;
    }
}
