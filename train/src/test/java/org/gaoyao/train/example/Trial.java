package org.gaoyao.train.example;

import java.util.Optional;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Progress;

/** A template and a tokenizer of some hundred tokens for tests. */
final class Trial {

    static final ChatTemplate QWEN3 = ChatTemplates.named("qwen3").orElseThrow();
    static final ChatTemplate LLAMA3 = ChatTemplates.named("llama3").orElseThrow();

    private Trial() {}

    static Tokenizer tokenizer(ChatTemplate template) {
        ChatTemplate.SpecialTokens tokens = template.specialTokens();
        var trainer = new TokenizerTrainer(new TrainingPlan(
                400,
                PreTokenizer.QWEN,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(
                        tokens.begin(), Optional.of(template.endOfTurn()), Optional.of(tokens.padding())),
                256));
        for (int i = 0; i < 20; i++) {
            trainer.add("system user assistant 被告人张某窃得财物，价值3970元。罪名：盗窃罪。我先想一想，再回答问题。");
        }
        return trainer.train(Progress.silent());
    }
}
