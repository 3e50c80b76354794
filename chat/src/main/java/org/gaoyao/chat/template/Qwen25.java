package org.gaoyao.chat.template;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.message.ToolCall;

/** The template of Qwen2.5-Instruct. It knows no thinking: what is kept apart as reasoning is not shown. */
final class Qwen25 extends ChatMl {

    private static final String PRESET = "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.";

    @Override
    public String name() {
        return "qwen2.5";
    }

    @Override
    public Rendered render(Conversation conversation, Prompt prompt) {
        var script = new Script();
        instructions(conversation, Optional.of(PRESET), script);
        List<Message> messages = conversation.messages();
        for (int at = 0; at < messages.size(); at++) {
            if (messages.get(at) instanceof Message.Answer answer) {
                script.given(START + "assistant\n").own(said(answer) + END).given("\n");
            } else {
                given(messages, at, script);
            }
        }
        return script.given(prompt.asks() ? START + "assistant\n" : "").rendered();
    }

    private static String said(Message.Answer answer) {
        var said = new StringBuilder(answer.text());
        for (ToolCall call : answer.calls()) {
            said.append(said.isEmpty() ? "" : "\n")
                    .append("<tool_call>\n{\"name\": \"")
                    .append(call.name())
                    .append("\", \"arguments\": ")
                    .append(PythonJson.write(call.arguments()))
                    .append("}\n</tool_call>");
        }
        return said.toString();
    }

    @Override
    public Completion completion(Message.Answer answer) {
        return new Completion(said(answer) + END, false);
    }

    @Override
    public SpecialTokens specialTokens() {
        return new SpecialTokens(
                Optional.empty(),
                "<|endoftext|>",
                List.of("<|endoftext|>", START, END),
                List.of("<tool_call>", "</tool_call>"));
    }
}
