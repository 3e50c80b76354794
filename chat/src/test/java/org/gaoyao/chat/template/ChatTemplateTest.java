package org.gaoyao.chat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.message.ToolCall;
import org.gaoyao.model.tokenizer.Encoding;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class ChatTemplateTest {

    private static final Message QUESTION = new Message.Question("什么是自首？");
    private static final Message.Answer THOUGHTFUL =
            new Message.Answer(Optional.of("自动投案并如实供述。"), Optional.of("看第六十七条。"), List.of());
    private static final Message.Answer CALLING = new Message.Answer(
            Optional.empty(),
            Optional.empty(),
            List.of(new ToolCall("function", "law", Json.parse("{\"article\":67,\"rate\":1e-5}"))));
    private static final Conversation WITH_TOOL = new Conversation(
            List.of(QUESTION, CALLING, new Message.ToolResult("第六十七条"), Message.Answer.of("见第六十七条。")),
            List.of(Json.parse("{\"name\":\"law\"}")));

    @Test
    void toolsAreToldAndCalledAsQwen3ReadsThem() {
        String text = template("qwen3").render(WITH_TOOL, Prompt.ask(false)).text();
        assertThat(text)
                .startsWith("<|im_start|>system\n# Tools\n\nYou may call")
                .contains("<tools>\n{\"name\": \"law\"}\n</tools>")
                .endsWith("""
                    <|im_start|>assistant
                    <tool_call>
                    {"name": "law", "arguments": {"article": 67, "rate": 1e-05}}
                    </tool_call><|im_end|>
                    <|im_start|>user
                    <tool_response>
                    第六十七条
                    </tool_response><|im_end|>
                    <|im_start|>assistant
                    <think>

                    </think>

                    见第六十七条。<|im_end|>
                    <|im_start|>assistant
                    <think>

                    </think>

                    """);
    }

    @Test
    void deepSeekR1CountsItsCallsAndClosesItsOutputs() {
        assertThat(template("deepseek-r1").render(WITH_TOOL, Prompt.NONE).text())
                .isEqualTo(
                        "<｜begin▁of▁sentence｜><｜User｜>什么是自首？<｜Assistant｜><｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>law\n"
                            + "```json\n"
                            + "{\"article\": 67, \"rate\": 1e-05}\n"
                            + "```<｜tool▁call▁end｜><｜tool▁calls▁end｜>"
                            + "<｜end▁of▁sentence｜><｜tool▁outputs▁begin｜><｜tool▁output▁begin｜>第六十七条<｜tool▁output▁end｜>"
                            + "<｜tool▁outputs▁end｜>见第六十七条。<｜end▁of▁sentence｜>");
        assertThat(template("deepseek-r1").render(Conversation.of(QUESTION), Prompt.ASK))
                .isEqualTo(template("deepseek-r1").render(Conversation.of(QUESTION), Prompt.ask(true)));
    }

    @Test
    void llama3StripsWhatIsSaidAndItsSuccessorsTellTheDate() {
        Conversation conversation = Conversation.of(new Message.Question("  问\u3000"), Message.Answer.of(" 答\n"));
        String turns = "<|start_header_id|>user<|end_header_id|>\n\n问<|eot_id|>"
                + "<|start_header_id|>assistant<|end_header_id|>\n\n答<|eot_id|>";
        assertThat(template("llama3").render(conversation, Prompt.NONE).text()).isEqualTo("<|begin_of_text|>" + turns);
        Prompt dated = new Prompt(true, Optional.empty(), Optional.of("05 Mar 2026"));
        assertThat(template("llama3.1").render(conversation, dated).text())
                .isEqualTo("<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\n"
                        + "Cutting Knowledge Date: December 2023\n"
                        + "Today Date: 05 Mar 2026\n\n"
                        + "<|eot_id|>" + turns
                        + "<|start_header_id|>assistant<|end_header_id|>\n\n");
        assertThatThrownBy(() -> template("llama3").render(WITH_TOOL, Prompt.NONE))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("tools");
    }

    @Test
    void whatTheModelSaysIsMarkedWithTheEndOfItsTurn() {
        Conversation conversation = Conversation.of(QUESTION, THOUGHTFUL, QUESTION, THOUGHTFUL);
        assertThat(own(template("qwen3").render(conversation, Prompt.NONE)))
                .containsExactly("自动投案并如实供述。<|im_end|>", "<think>\n看第六十七条。\n</think>\n\n自动投案并如实供述。<|im_end|>");
        assertThat(own(template("qwen2.5").render(conversation, Prompt.NONE)))
                .containsExactly("自动投案并如实供述。<|im_end|>", "自动投案并如实供述。<|im_end|>");
        assertThat(own(template("llama3").render(conversation, Prompt.NONE)))
                .containsExactly("自动投案并如实供述。<|eot_id|>", "自动投案并如实供述。<|eot_id|>");
    }

    @Test
    void anEmptyThoughtIsGivenAndNotSaid() {
        Rendered rendered = template("qwen3").render(Conversation.of(QUESTION, Message.Answer.of("答")), Prompt.NONE);
        assertThat(rendered.text()).contains("<think>\n\n</think>\n\n答");
        assertThat(own(rendered)).containsExactly("答<|im_end|>");
    }

    @Test
    void aLessonIsThePromptAndWhatTheModelIsToSay() {
        Conversation thoughtful = Conversation.of(QUESTION, THOUGHTFUL);
        Conversation plain = Conversation.of(QUESTION, Message.Answer.of("<think>\n\n</think>\n\n答"));
        for (ChatTemplate template : ChatTemplates.all()) {
            for (Conversation conversation : List.of(thoughtful, plain)) {
                Rendered lesson = template.lesson(conversation);
                String said = own(lesson).getFirst();
                assertThat(said).endsWith(template.endOfTurn());
                String prompt = lesson.text().substring(0, lesson.text().length() - said.length());
                assertThat(List.of(
                                template.render(Conversation.of(QUESTION), Prompt.ask(true))
                                        .text(),
                                template.render(Conversation.of(QUESTION), Prompt.ask(false))
                                        .text()))
                        .contains(prompt);
            }
        }
        assertThat(template("qwen3").lesson(thoughtful).text() + "\n")
                .isEqualTo(template("qwen3").render(thoughtful, Prompt.NONE).text());
        assertThat(template("qwen3").lesson(plain).text() + "\n")
                .isEqualTo(template("qwen3").render(plain, Prompt.NONE).text());
        assertThat(template("deepseek-r1").lesson(thoughtful).text())
                .endsWith("<｜Assistant｜><think>\n看第六十七条。\n</think>\n\n自动投案并如实供述。<｜end▁of▁sentence｜>");
        assertThat(template("deepseek-r1").lesson(WITH_TOOL).text())
                .isEqualTo(
                        template("deepseek-r1").render(WITH_TOOL, Prompt.NONE).text());
        assertThatThrownBy(() -> template("qwen3").lesson(Conversation.of(QUESTION)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLossCountsTheTokensOfTheAnswerOnly() {
        Tokenizer tokenizer = tokenizer(template("qwen3"));
        Rendered rendered = template("qwen3").lesson(Conversation.of(QUESTION, THOUGHTFUL));
        Encoding encoding = rendered.encode(tokenizer);
        boolean[] mask = rendered.lossMask(encoding);
        var counted = new StringBuilder();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                counted.append(rendered.text(), encoding.start(i), encoding.end(i));
            }
        }
        assertThat(mask[mask.length - 1]).isTrue();
        // a token may hold part of a character: its place is the whole one
        assertThat(counted.toString())
                .startsWith("<think>\n")
                .endsWith("<|im_end|>")
                .doesNotContain("什么");
        assertThat(encoding.id(mask.length - 1))
                .isEqualTo(tokenizer.id("<|im_end|>").orElseThrow());
    }

    @Test
    void ourJinjaTextsAreRecognised() {
        for (ChatTemplate template : ChatTemplates.all()) {
            assertThat(ChatTemplates.recognise(template.jinja())).contains(template);
        }
        assertThat(ChatTemplates.recognise("{{ messages }}")).isEmpty();
        assertThatThrownBy(() -> ChatTemplates.recognise("{{ messages }}", "tokenizer_config.json"))
                .hasMessageContaining("an unknown one (fingerprint ");
        assertThatThrownBy(() -> ChatTemplates.require("qwen33", "nothing was done", "NAME"))
                .hasMessageContaining("did you mean qwen3?");
    }

    private static Tokenizer tokenizer(ChatTemplate template) {
        ChatTemplate.SpecialTokens tokens = template.specialTokens();
        var trainer = new TokenizerTrainer(new TrainingPlan(
                300,
                PreTokenizer.QWEN,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(
                        tokens.begin(), Optional.of(template.endOfTurn()), Optional.of(tokens.padding())),
                512));
        trainer.add("自动投案并如实供述。自动投案。");
        return trainer.train(Progress.silent());
    }

    private static ChatTemplate template(String name) {
        return ChatTemplates.named(name).orElseThrow();
    }

    private static List<String> own(Rendered rendered) {
        return rendered.own().stream()
                .map(span -> rendered.text().substring(span.start(), span.end()))
                .toList();
    }
}
