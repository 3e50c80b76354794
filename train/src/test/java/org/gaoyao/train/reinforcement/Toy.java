package org.gaoyao.train.reinforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.Explained;
import org.gaoyao.train.curriculum.Curriculum;
import org.gaoyao.train.curriculum.Phase;
import org.gaoyao.train.curriculum.Promotion;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.policy.Advantage;
import org.gaoyao.train.policy.Dapo;
import org.gaoyao.train.policy.DynamicSampling;
import org.gaoyao.train.policy.Objective;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.reward.Reward;
import org.gaoyao.train.rollout.LocalPolicy;
import org.gaoyao.train.rollout.Marking;
import org.gaoyao.train.rollout.Policy;
import org.gaoyao.train.rollout.Renderer;
import org.gaoyao.train.rollout.TokenPrompt;
import org.gaoyao.train.schedule.Linear;
import org.gaoyao.train.schedule.Schedule;

/** A policy of some thousand weights that is paid for the share of its tokens that are the letter A, which it can learn. */
final class Toy {

    static final int LONGEST = 12;

    static final Tokenizer TOKENIZER = tokenizer();

    static final Reward LETTER_A = (reply, _) -> {
        long letters = reply.text().chars().filter(c -> c == 'A').count();
        return Explained.of(Math.min(1, letters / (double) LONGEST), letters + " times A");
    };

    static final ReinforcementSettings SETTINGS = settings(Dapo.PUBLISHED, 1, 1);

    private Toy() {}

    static ReinforcementSettings settings(Objective objective, int updates, double mostErrors) {
        return new ReinforcementSettings(
                objective,
                Advantage.LENGTH_WEIGHTED,
                4,
                8,
                1,
                Optional.of(DynamicSampling.BY_RULE),
                3,
                0,
                updates,
                4,
                3,
                2,
                mostErrors);
    }

    private static Tokenizer tokenizer() {
        ChatTemplate template = template();
        var tokens = template.specialTokens();
        var trainer = new TokenizerTrainer(new TrainingPlan(
                270,
                PreTokenizer.QWEN,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(
                        tokens.begin(), Optional.of(template.endOfTurn()), Optional.of(tokens.padding())),
                128));
        trainer.add("ab ab ab\n");
        return trainer.train(Progress.silent());
    }

    static ChatTemplate template() {
        return ChatTemplates.named("qwen3").orElseThrow();
    }

    static Decoder decoder(long seed) {
        var shape = new Configuration(
                Family.QWEN3,
                TOKENIZER.size(),
                32,
                2,
                2,
                1,
                16,
                64,
                1e-6,
                1e4,
                Optional.empty(),
                128,
                true,
                false,
                0.02);
        return Decoder.random(shape, seed, DType.F32);
    }

    static Renderer renderer() {
        return new Renderer(template(), TOKENIZER, false);
    }

    static PromptRow row(Task task, int number) {
        return new PromptRow(
                "%s-%d".formatted(task.key(), number),
                task,
                "zh",
                LocalDate.of(2022, 5, 1),
                Conversation.of(new Message.Question("q" + number)),
                Json.parse("{}"),
                List.of(),
                Optional.empty());
    }

    static Map<Task, List<TokenPrompt>> pool() {
        var pool = new EnumMap<Task, List<TokenPrompt>>(Task.class);
        for (Task task : List.of(Task.STATUTE_MEMORISATION, Task.CASE_ANALYSIS)) {
            var rows = new ArrayList<PromptRow>();
            for (int number = 0; number < 6; number++) {
                rows.add(row(task, number));
            }
            pool.put(task, renderer().render(rows, 100).prompts());
        }
        return pool;
    }

    static Curriculum curriculum() {
        return new Curriculum(
                List.of(
                        new Phase("first", Set.of(Task.STATUTE_MEMORISATION), LONGEST, 6),
                        new Phase("second", Set.of(Task.CASE_ANALYSIS), LONGEST, 100)),
                .5,
                Promotion.DEFAULT);
    }

    static Policy policy(Decoder decoder) {
        return new LocalPolicy(
                decoder, TOKENIZER, Set.of(TOKENIZER.id(template().endOfTurn()).orElseThrow()), 16);
    }

    static Reinforcement reinforcement(
            Learner learner, Reward reward, long steps, ReinforcementSettings settings, Consumer<String> notes) {
        return reinforcement(learner, policy(learner.model()), Optional.empty(), reward, steps, settings, notes);
    }

    static Reinforcement reinforcement(
            Learner learner,
            Policy policy,
            Optional<Decoder> reference,
            Reward reward,
            long steps,
            ReinforcementSettings settings,
            Consumer<String> notes) {
        Schedule schedule = new Linear(2e-2, 2e-2, 0, steps);
        List<TokenPrompt> heldOut = renderer()
                .render(List.of(row(Task.STATUTE_MEMORISATION, 7), row(Task.CASE_ANALYSIS, 8)), 100)
                .prompts();
        return new Reinforcement(
                learner,
                policy,
                reference,
                new Marking(reward, renderer()),
                curriculum(),
                pool(),
                new Examination(heldOut, 4, 1, LONGEST, 5),
                schedule,
                settings,
                400,
                new Seeds(3),
                notes);
    }
}
