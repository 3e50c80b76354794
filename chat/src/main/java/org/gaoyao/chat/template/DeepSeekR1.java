package org.gaoyao.chat.template;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.message.ToolCall;

/**
 * The template of the DeepSeek-R1 distillations of Qwen and Llama. The prompt opens a thought; the thinking of answers
 * before is cut away. {@code enable_thinking}, which the original lacks, closes the thought at once where it is false.
 */
final class DeepSeekR1 implements ChatTemplate {

    private static final String BEGIN = "<｜begin▁of▁sentence｜>";
    private static final String END = "<｜end▁of▁sentence｜>";
    private static final String USER = "<｜User｜>";
    private static final String ASSISTANT = "<｜Assistant｜>";
    private static final String CALL = "<｜tool▁call▁begin｜>";
    private static final String CALLS = "<｜tool▁calls▁begin｜>";
    private static final String CALLS_END = "<｜tool▁calls▁end｜>";
    private static final String OUTPUT = "<｜tool▁output▁begin｜>";
    private static final String OUTPUTS = "<｜tool▁outputs▁begin｜>";
    private static final String OUTPUTS_END = "<｜tool▁outputs▁end｜>";

    @Override
    public String name() {
        return "deepseek-r1";
    }

    @Override
    public Rendered render(Conversation conversation, Prompt prompt) {
        var script = new Script().given(BEGIN);
        for (Message message : conversation.messages().reversed()) {
            if (message instanceof Message.Instruction(String content)) {
                script.given(content); // of several the last counts
                break;
            }
        }
        boolean called = false;
        boolean answeredByTool = false;
        boolean inOutputs = false;
        for (Message message : conversation.messages()) {
            switch (message) {
                case Message.Instruction _ -> {}
                case Message.Question(String content) -> {
                    inOutputs = false;
                    script.given(USER + content);
                }
                case Message.Answer answer -> {
                    if (!answer.calls().isEmpty()) {
                        inOutputs = false;
                        if (!called) {
                            script.given(ASSISTANT);
                        }
                        script.own(calls(answer.calls(), !called)).own(CALLS_END + END);
                        called = true;
                    }
                    if (answer.content().isPresent() && inOutputs) {
                        inOutputs = false;
                        script.given(OUTPUTS_END).own(answer.text() + END);
                    } else if (answer.content().isPresent()) {
                        script.given(ASSISTANT).own(PythonText.afterLast(answer.text(), "</think>") + END);
                    }
                }
                case Message.ToolResult(String content) -> {
                    script.given(answeredByTool ? "\n" : OUTPUTS).given(OUTPUT + content + "<｜tool▁output▁end｜>");
                    answeredByTool = true;
                    inOutputs = true;
                }
            }
        }
        if (inOutputs) {
            script.given(OUTPUTS_END);
        } else if (prompt.asks()) {
            script.given(ASSISTANT + "<think>\n");
            script.given(prompt.thinking().orElse(true) ? "" : "</think>");
        }
        return script.rendered();
    }

    /** After the result of a tool the prompt opens no thought: the answer stands as it is. */
    @Override
    public Rendered lesson(Conversation conversation) {
        List<Message> messages = conversation.messages();
        int last = messages.size() - 1;
        if (last > 0
                && messages.get(last) instanceof Message.Answer answer
                && messages.get(last - 1) instanceof Message.ToolResult) {
            var before = new Conversation(messages.subList(0, last), conversation.tools());
            return new Script()
                    .given(render(before, Prompt.ASK).text())
                    .own(answer.text())
                    .own(answer.calls().isEmpty() ? END : calls(answer.calls(), false) + CALLS_END + END)
                    .rendered();
        }
        return ChatTemplate.super.lesson(conversation);
    }

    private static String calls(List<ToolCall> calls, boolean first) {
        var said = new StringBuilder(first ? CALLS : "\n");
        for (int i = 0; i < calls.size(); i++) {
            ToolCall call = calls.get(i);
            said.append(i > 0 ? "\n" : "")
                    .append(CALL)
                    .append(call.type())
                    .append("<｜tool▁sep｜>")
                    .append(call.name())
                    .append("\n```json\n")
                    .append(PythonJson.write(call.arguments()))
                    .append("\n```<｜tool▁call▁end｜>");
        }
        return said.toString();
    }

    @Override
    public Completion completion(Message.Answer answer) {
        String text = answer.text();
        String content = PythonText.afterLast(text, "</think>");
        String thought = answer.reasoning()
                .orElseGet(() -> text.contains("</think>")
                        ? PythonText.afterLast(PythonText.beforeFirst(text, "</think>"), "<think>")
                        : "");
        String calls = answer.calls().isEmpty() ? "" : calls(answer.calls(), true) + CALLS_END;
        thought = PythonText.withoutLineFeeds(thought);
        String said = PythonText.withoutLeadingLineFeeds(content) + calls + END;
        return thought.isEmpty()
                ? new Completion("\n\n" + said, false)
                : new Completion(thought + "\n</think>\n\n" + said, true);
    }

    @Override
    public String endOfTurn() {
        return END;
    }

    @Override
    public SpecialTokens specialTokens() {
        return new SpecialTokens(
                Optional.of(BEGIN),
                END,
                List.of(BEGIN, END, USER, ASSISTANT, CALLS, CALLS_END, OUTPUTS, OUTPUTS_END),
                List.of(
                        "<think>",
                        "</think>",
                        CALL,
                        "<｜tool▁call▁end｜>",
                        "<｜tool▁sep｜>",
                        OUTPUT,
                        "<｜tool▁output▁end｜>"));
    }
}
