package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model init DIR}: a checkpoint with random weights, of any size, one tensor in memory at a time. */
@Command(
        name = "init",
        description = "Makes a checkpoint with random weights, to train from scratch. 创建随机初始化的检查点。",
        mixinStandardHelpOptions = true)
final class ModelInit implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder to make. 目标目录。")
    private Path folder;

    @Option(
            names = "--shape",
            required = true,
            paramLabel = "NAME",
            description = "A published shape, such as small or qwen3-1.7b. 模型形状。")
    private String shape = "";

    @Option(names = "--dtype", paramLabel = "TYPE", description = "fp32, bf16 or fp16. 权重类型。")
    private String type = "fp32";

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Equal seeds give equal weights. 随机种子。")
    private long seed;

    @Option(
            names = "--vocabulary",
            paramLabel = "N",
            description = "Rows of the embedding, if not the shape's own. 词表大小。")
    private @Nullable Integer vocabulary;

    @Option(names = "--force", description = "Replaces a checkpoint that is there. 覆盖已有检查点。")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Configuration published = Shapes.find(shape)
                .orElseThrow(() -> refusal(
                        "--shape",
                        "\"" + shape + "\" is not known",
                        "give one of " + String.join(", ", Shapes.all().keySet())));
        DType stored = Types.floating("--dtype", type);
        if (!force && Files.exists(folder.resolve(ConfigurationFile.NAME))) {
            throw refusal(
                    folder.toString(), "has a checkpoint already", "give another folder, or --force to replace it");
        }
        Configuration configuration =
                Optional.ofNullable(vocabulary).map(published::withVocabulary).orElse(published);
        CheckpointWriter.initialise(
                folder, new ConfigurationFile(configuration, stored, Map.of()), seed, SafetensorsWriter.SHARD);
        spec.commandLine()
                .getOut()
                .printf("%s: %,d parameters, %s%n", folder, configuration.parameters(), stored.label());
        return 0;
    }

    private static ProblemsException refusal(String where, String what, String next) {
        return ProblemsException.of("the model was not made", where, what, next);
    }
}
