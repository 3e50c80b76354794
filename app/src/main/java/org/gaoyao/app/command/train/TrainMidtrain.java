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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao train midtrain}: a model trained further on law, without writing a recipe first. */
@Command(
        name = "midtrain",
        description = {
            "Trains a model further on a corpus, with Plasticity-Adjusted Sampling: a run with the stages tokenizer,"
                    + " midtrain and report. 以可塑性调节采样继续训练模型。",
            "The same command goes on where it was stopped. What is not an option is a setting: gaoyao recipe schema."
        },
        mixinStandardHelpOptions = true)
final class TrainMidtrain implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private TextSource source = new TextSource();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DIR",
            description = "The model: a Hugging Face folder with its tokenizer. 模型目录。")
    private Path from = Path.of("");

    @Option(
            names = "--sampling",
            paramLabel = "NAME",
            description = "pas, uniform, perplexity-ordered or replay (default: ${DEFAULT-VALUE}). 采样方法。",
            defaultValue = "pas")
    private String sampling = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, Object> ofTokenizer = source.tokenizer();
        ofTokenizer.put("from", TextSource.absolute(from));
        Map<String, Object> midtrain = source.training();
        midtrain.putAll(source.licensed());
        midtrain.put("from", TextSource.absolute(from));
        midtrain.put("sampling", Map.of("method", sampling));
        Map<String, Object> stages = new LinkedHashMap<>();
        stages.put("tokenizer", ofTokenizer);
        stages.put("midtrain", midtrain);
        stages.put("report", Map.of());
        RunFolder run = new FlagRecipe("midtrain", stages, source.overrides(), Optional.empty())
                .run(source.out(), "no model was trained");
        spec.commandLine()
                .getOut()
                .println(shared.language().say("Model: ", "模型：")
                        + TextSource.absolute(run.stage("midtrain").resolve("model")));
        return 0;
    }
}
