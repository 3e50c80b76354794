package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.tensor.DType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model convert DIR --out OUT}: the same weights in another type or other shards. */
@Command(
        name = "convert",
        description = "Writes a checkpoint in another type or other shards. 转换权重类型或重新分片。",
        mixinStandardHelpOptions = true)
final class ModelConvert implements Callable<Integer> {

    private static final String TASK = "the checkpoint was not converted";

    @Parameters(paramLabel = "DIR", description = "A Hugging Face folder. 模型目录。")
    private Path folder;

    @Mixin
    private Destination destination = new Destination();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        destination.check(TASK);
        DType stored = destination.write(Checkpoint.open(folder), (_, weight) -> weight, TASK);
        spec.commandLine().getOut().printf("%s: %s%n", destination, stored.label());
        return 0;
    }
}
