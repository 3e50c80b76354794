package org.gaoyao.chat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.chat.template.Rendered;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tokenizer.Encoding;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Progress;

/** A checkpoint that has learnt one question by heart, with thinking and without: small, but whole. */
public final class TinyCheckpoint {

    /** What it was taught to answer. */
    public static final String QUESTION = "盗窃罪如何量刑？";

    /** What it thinks first, where it is to think. */
    public static final String THOUGHT = "先看数额。";

    /** What it answers. */
    public static final String ANSWER = "处三年以下有期徒刑，并处罚金。";

    /** How many tokens it can see at once. */
    public static final int CONTEXT = 96;

    private static final int STEPS = 150;

    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private TinyCheckpoint() {}

    /** The folder of the checkpoint for conversations of a template, not to be written to; made once while the tests run. */
    public static Path of(String template) {
        return MADE.computeIfAbsent(template, name -> {
            try {
                Path folder = Files.createTempDirectory("tiny");
                folder.toFile().deleteOnExit();
                write(folder, name);
                try (var files = Files.list(folder)) {
                    files.forEach(file -> file.toFile().deleteOnExit());
                }
                return folder;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static void write(Path folder, String templateName) throws IOException {
        ChatTemplate template = ChatTemplates.named(templateName).orElseThrow();
        Tokenizer tokenizer = tokenizer(template);
        var shape = new Configuration(
                Family.QWEN3,
                tokenizer.size(),
                48,
                2,
                4,
                2,
                12,
                96,
                1e-6,
                1e4,
                Optional.empty(),
                CONTEXT,
                true,
                false,
                0.05);
        Decoder decoder = Decoder.random(shape, 1, DType.F32);
        learn(decoder, tokenizer, lessons(template));
        CheckpointWriter.write(folder, new ConfigurationFile(shape, DType.F32, Map.of()), decoder.weights(), 1_000_000);
        TokenizerFiles.write(tokenizer.with(tokenizer.config().withChatTemplate(template.jinja())), folder);
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
                CONTEXT));
        for (int i = 0; i < 3; i++) {
            trainer.add(QUESTION + THOUGHT + ANSWER);
        }
        return trainer.train(Progress.silent());
    }

    private static List<Rendered> lessons(ChatTemplate template) {
        Message question = new Message.Question(QUESTION);
        var thought = new Message.Answer(Optional.of(ANSWER), Optional.of(THOUGHT), List.of());
        return List.of(
                template.lesson(Conversation.of(question, thought)),
                template.lesson(Conversation.of(question, Message.Answer.of(ANSWER))));
    }

    private static void learn(Decoder decoder, Tokenizer tokenizer, List<Rendered> lessons) {
        decoder.weights().requireGradients();
        try (var optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY)) {
            for (int step = 0; step < STEPS; step++) {
                for (Rendered lesson : lessons) {
                    Encoding encoding = lesson.encode(tokenizer);
                    int[] ids = encoding.ids();
                    boolean[] own = lesson.lossMask(encoding);
                    int[] targets = Arrays.copyOfRange(ids, 1, ids.length + 1);
                    var weights = new double[ids.length];
                    for (int i = 0; i + 1 < ids.length; i++) {
                        weights[i] = own[i + 1] ? 1.0 / ids.length : 0;
                    }
                    try (Scope _ = Scope.open()) {
                        TrainingPass.of(decoder, ids, Packed.of(ids.length), TrainingPass.Memory.KEEP)
                                .backward(targets, weights);
                    }
                }
                optimizer.clip(1);
                optimizer.step(5e-3);
            }
        }
    }
}
