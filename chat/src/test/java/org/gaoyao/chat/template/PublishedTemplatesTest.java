package org.gaoyao.chat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ours against what the published templates gave in Jinja2; needs ../shared. */
class PublishedTemplatesTest {

    @Test
    void everyConversationIsRenderedAsListed() throws IOException {
        for (JsonNode line : SharedData.lines("parity/chat/golden.jsonl")) {
            ChatTemplate template =
                    ChatTemplates.named(line.path("template").stringValue()).orElseThrow();
            Prompt prompt = new Prompt(
                    line.path("add_generation_prompt").booleanValue(),
                    line.has("enable_thinking")
                            ? Optional.of(line.path("enable_thinking").booleanValue())
                            : Optional.empty(),
                    Optional.empty());
            assertThat(template.render(ConversationJson.read(line, "golden"), prompt)
                            .text())
                    .as(line.toString())
                    .isEqualTo(line.path("text").stringValue());
        }
    }

    @Test
    void thePublishedTemplatesAreRecognised() throws IOException {
        Map<String, String> files = Map.of(
                "Qwen-Qwen3-0.6B.jinja", "qwen3",
                "Qwen-Qwen2.5-7B-Instruct.jinja", "qwen2.5",
                "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B.jinja", "deepseek-r1");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String jinja = Files.readString(SharedData.of("data/tokenizer/" + file.getKey()));
            assertThat(ChatTemplates.recognise(jinja).map(ChatTemplate::name)).contains(file.getValue());
            assertThat(ChatTemplates.recognise(jinja.replace("\n", "\r\n") + "\r\n")
                            .map(ChatTemplate::name))
                    .contains(file.getValue());
        }
    }

    @Test
    void thoseThatWeDoNotRenderAreRefusedByName() throws IOException {
        Map<String, String> files = Map.of(
                "qwen2_tokenizer_config.json", "one of Qwen2", "qwen3_tokenizer_config.json", "Qwen3-Thinking-2507");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String jinja = Json.parse(Files.readString(SharedData.of("data/tokenizer/" + file.getKey())))
                    .path("chat_template")
                    .stringValue();
            assertThatThrownBy(() -> ChatTemplates.recognise(jinja, file.getKey()))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining(file.getKey())
                    .hasMessageContaining(file.getValue());
        }
    }
}
