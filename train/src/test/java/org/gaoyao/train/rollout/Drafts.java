package org.gaoyao.train.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.train.prompt.PromptRow;

/** A tokenizer and prompts for tests. */
final class Drafts {

    static final Tokenizer TOKENIZER = tokenizer();

    private Drafts() {}

    static ChatTemplate template() {
        return ChatTemplates.named("qwen3").orElseThrow();
    }

    private static Tokenizer tokenizer() {
        ChatTemplate template = template();
        var tokens = template.specialTokens();
        var trainer = new TokenizerTrainer(new TrainingPlan(
                280,
                PreTokenizer.QWEN,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(
                        tokens.begin(), Optional.of(template.endOfTurn()), Optional.of(tokens.padding())),
                128));
        trainer.add("盗窃罪盗窃罪\n");
        return trainer.train(Progress.silent());
    }

    static Renderer renderer(boolean thinks) {
        return new Renderer(template(), TOKENIZER, thinks);
    }

    static PromptRow row(String question) {
        return new PromptRow(
                question,
                Task.CASE_ANALYSIS,
                "zh",
                LocalDate.of(2022, 5, 1),
                Conversation.of(new Message.Question(question)),
                Json.parse("{}"),
                List.of(),
                Optional.empty());
    }

    static TokenPrompt prompt(String question) {
        return renderer(true).render(List.of(row(question)), 1_000).prompts().getFirst();
    }
}
