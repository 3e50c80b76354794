package org.gaoyao.train.tuning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.run.Progress;
import org.gaoyao.train.example.ExampleFiles;
import org.gaoyao.train.example.ExampleSource;

/** A model with random weights and a tokenizer that was trained on the examples, for those who have none to begin with. */
public final class FreshModel {

    private FreshModel() {}

    /**
     * Writes the checkpoint with its tokenizer; {@code config.json} is the last file, so that a folder with one is whole.
     *
     * @param shape of the model; its vocabulary is how many tokens the tokenizer has at most
     * @param template the chat template, for whose tokens there is room
     * @param seed of the weights
     * @throws org.gaoyao.run.ProblemsException with every bad row
     */
    public static void write(
            Path folder,
            Configuration shape,
            ChatTemplate template,
            List<ExampleSource> sources,
            long seed,
            Progress progress)
            throws IOException {
        Tokenizer tokenizer = tokenizer(shape, template, sources, progress);
        TokenizerFiles.write(tokenizer, folder);
        CheckpointWriter.initialise(
                folder,
                new ConfigurationFile(shape.withVocabulary(tokenizer.size()), DType.F32, Map.of()),
                seed,
                SafetensorsWriter.SHARD);
    }

    private static Tokenizer tokenizer(
            Configuration shape, ChatTemplate template, List<ExampleSource> sources, Progress progress)
            throws IOException {
        var trainer =
                new TokenizerTrainer(template.tokenizerPlan(shape.vocabulary(), PreTokenizer.QWEN, shape.positions()));
        for (ExampleSource source : sources) {
            ExampleFiles.each(
                    source,
                    example ->
                            trainer.add(template.lesson(example.conversation()).text()),
                    progress);
        }
        Tokenizer trained = trainer.train(progress);
        return trained.with(trained.config().withChatTemplate(template.jinja()));
    }
}
