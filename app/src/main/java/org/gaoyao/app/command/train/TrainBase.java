package org.gaoyao.app.command.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.FlagRecipe;
import org.gaoyao.app.command.Shared;
import org.gaoyao.run.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao train base}: a small model from scratch, without writing a recipe first. */
@Command(
        name = "base",
        description = {
            "Trains a tokenizer and a small model from scratch on a corpus: a run with the stages tokenizer, base and"
                    + " report. 由语料从零训练分词器与小模型。",
            "The same command goes on where it was stopped. What is not an option is a setting: gaoyao recipe schema."
        },
        mixinStandardHelpOptions = true)
final class TrainBase implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private TextSource source = new TextSource();

    @Option(
            names = "--tokenizer",
            paramLabel = "DIR",
            description = "A tokenizer to be taken in place of training one. 已有分词器。")
    private @Nullable Path tokenizer;

    @Option(
            names = "--shape",
            paramLabel = "NAME",
            description = "A published shape, such as small or qwen3-0.6b; else one million weights. 模型形状。")
    private @Nullable String shape;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, Object> ofTokenizer = source.tokenizer();
        if (tokenizer != null) {
            ofTokenizer.put("from", TextSource.absolute(tokenizer));
        }
        Map<String, Object> base = source.training();
        if (shape != null) {
            base.put("model", Map.of("shape", shape));
        }
        Map<String, Object> stages = new LinkedHashMap<>();
        stages.put("tokenizer", ofTokenizer);
        stages.put("base", base);
        stages.put("report", Map.of());
        RunFolder run = new FlagRecipe("base", stages, source.overrides(), Optional.empty())
                .run(source.out(), "no model was trained");
        spec.commandLine()
                .getOut()
                .println(shared.language().say("Model: ", "模型：")
                        + TextSource.absolute(run.stage("base").resolve("model")));
        return 0;
    }
}
