package org.gaoyao.chat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;

class ConversationJsonTest {

    @Test
    void readsAllThatAMessageMayHold() {
        Conversation conversation = ConversationJson.read(Json.parse("""
            {"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": "u"},
              {"role": "assistant", "content": null, "reasoning_content": "r",
               "tool_calls": [{"type": "function", "function": {"name": "f", "arguments": {"a": 1}}}, {"name": "g"}]},
              {"role": "tool", "content": "t"}, {"role": "assistant", "content": "a", "thinking": "h"}],
             "tools": [{"name": "f"}]}\
            """), "line 1");
        assertThat(conversation.tools()).hasSize(1);
        Message.Answer calling = (Message.Answer) conversation.messages().get(2);
        assertThat(calling.content()).isEmpty();
        assertThat(calling.reasoning()).contains("r");
        assertThat(calling.calls()).extracting(ToolCall::name).containsExactly("f", "g");
        assertThat(conversation.messages().get(4))
                .isEqualTo(new Message.Answer(Optional.of("a"), Optional.of("h"), List.of()));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var call = new ToolCall("function", "f", Json.parse("{\"a\": 1}"));
        var conversation = new Conversation(
                List.of(
                        new Message.Instruction("s"),
                        new Message.Question("u"),
                        new Message.Answer(Optional.empty(), Optional.of("r"), List.of(call)),
                        new Message.ToolResult("t"),
                        Message.Answer.of("a")),
                List.of(Json.parse("{\"name\": \"f\"}")));
        assertThat(ConversationJson.read(ConversationJson.write(conversation), "x"))
                .isEqualTo(conversation);
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThatThrownBy(() -> ConversationJson.read(Json.parse("""
            {"messages": [{"role": "judge", "content": "x"}, {"role": "user"}, {"role": "user", "content": [1]},
              {"role": "assistant", "tool_calls": [{}]}], "tools": {}}\
            """), "in.jsonl:7"))
                .isInstanceOfSatisfying(ProblemsException.class, refusal -> assertThat(refusal.problems())
                        .hasSize(5))
                .hasMessageContaining("in.jsonl:7, messages[0], field \"role\": \"judge\" is not known")
                .hasMessageContaining("messages[1], field \"content\": is missing")
                .hasMessageContaining("messages[2], field \"content\": is not text but ARRAY");
        assertThatThrownBy(() -> ConversationJson.read(Json.parse("{\"messages\": []}"), "x"))
                .hasMessageContaining("at least one message");
    }
}
