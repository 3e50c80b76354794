package org.gaoyao.chat.template;

import static org.gaoyao.chat.template.PythonText.afterLast;
import static org.gaoyao.chat.template.PythonText.beforeFirst;
import static org.gaoyao.chat.template.PythonText.withoutLeadingLineFeeds;
import static org.gaoyao.chat.template.PythonText.withoutLineFeeds;
import static org.gaoyao.chat.template.PythonText.withoutTrailingLineFeeds;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.message.ToolCall;

/**
 * The template of Qwen3, thinking and not. Thinking is shown from the last question on and cut away before it; where the
 * model is not to think, the prompt holds an empty thought.
 */
final class Qwen3 extends ChatMl {

    private static final String NO_THOUGHT = "<think>\n\n</think>\n\n";

    @Override
    public String name() {
        return "qwen3";
    }

    @Override
    public Rendered render(Conversation conversation, Prompt prompt) {
        var script = new Script();
        instructions(conversation, Optional.empty(), script);
        List<Message> messages = conversation.messages();
        int lastQuestion = lastQuestion(messages);
        for (int at = 0; at < messages.size(); at++) {
            if (messages.get(at) instanceof Message.Answer answer) {
                script.given(START + "assistant\n");
                answer(answer, at > lastQuestion, at == messages.size() - 1, script);
                script.own(END).given("\n");
            } else {
                given(messages, at, script);
            }
        }
        if (prompt.asks()) {
            script.given(START + "assistant\n");
            script.given(prompt.thinking().orElse(true) ? "" : NO_THOUGHT);
        }
        return script.rendered();
    }

    /** The last message of a person that is not the result of a tool in disguise; the last of all if there is none. */
    private static int lastQuestion(List<Message> messages) {
        for (int at = messages.size() - 1; at >= 0; at--) {
            if (messages.get(at) instanceof Message.Question(String content)
                    && !(content.startsWith("<tool_response>") && content.endsWith("</tool_response>"))) {
                return at;
            }
        }
        return messages.size() - 1;
    }

    private static void answer(Message.Answer answer, boolean afterQuestion, boolean last, Script script) {
        String reasoning = reasoning(answer);
        String content = content(answer);
        String shown = content;
        if (afterQuestion && (last || !reasoning.isEmpty())) {
            String thought = "<think>\n" + withoutLineFeeds(reasoning) + "\n</think>\n\n";
            if (thought.equals(NO_THOUGHT)) {
                script.given(thought);
            } else {
                script.own(thought);
            }
            shown = withoutLeadingLineFeeds(content);
        }
        script.own(shown).own(calls(answer.calls(), content));
    }

    private static String reasoning(Message.Answer answer) {
        String text = answer.text();
        if (answer.reasoning().isPresent() || !text.contains("</think>")) {
            return answer.reasoning().orElse("");
        }
        String before = withoutTrailingLineFeeds(beforeFirst(text, "</think>"));
        return withoutLeadingLineFeeds(afterLast(before, "<think>"));
    }

    private static String content(Message.Answer answer) {
        String text = answer.text();
        boolean inside = answer.reasoning().isEmpty() && text.contains("</think>");
        return inside ? withoutLeadingLineFeeds(afterLast(text, "</think>")) : text;
    }

    private static String calls(List<ToolCall> calls, String content) {
        var said = new StringBuilder();
        for (ToolCall call : calls) {
            boolean newLine = said.isEmpty() ? !content.isEmpty() : true;
            said.append(newLine ? "\n" : "")
                    .append("<tool_call>\n{\"name\": \"")
                    .append(call.name())
                    .append("\", \"arguments\": ")
                    .append(
                            call.arguments().isString()
                                    ? call.arguments().stringValue()
                                    : PythonJson.write(call.arguments()))
                    .append("}\n</tool_call>");
        }
        return said.toString();
    }

    @Override
    public Completion completion(Message.Answer answer) {
        var script = new Script();
        boolean thinks = !withoutLineFeeds(reasoning(answer)).isEmpty();
        answer(answer, true, true, script);
        String text = script.rendered().text() + END;
        return new Completion(thinks ? text : text.substring(NO_THOUGHT.length()), thinks);
    }

    @Override
    public SpecialTokens specialTokens() {
        return new SpecialTokens(
                Optional.empty(),
                "<|endoftext|>",
                List.of("<|endoftext|>", START, END),
                List.of("<tool_call>", "</tool_call>", "<tool_response>", "</tool_response>", "<think>", "</think>"));
    }
}
