package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model info DIR}: what a checkpoint is, after checking names, types and shapes of its weights. */
@Command(
        name = "info",
        description = "Shows what a checkpoint is, and checks it. 查看并校验检查点。",
        mixinStandardHelpOptions = true)
final class ModelInfo implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A Hugging Face folder. 模型目录。")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Checkpoint checkpoint = Checkpoint.open(folder);
        checkpoint.map().weights().close();
        Configuration shape = checkpoint.file().configuration();
        String types = checkpoint.types().entrySet().stream()
                .map(type -> type.getValue() + " × " + type.getKey().label())
                .sorted()
                .collect(Collectors.joining(", "));
        line("family 系列", shape.family().architecture());
        line("parameters 参数量", "%,d".formatted(shape.parameters()));
        line("weights 权重", "%s, %,d bytes".formatted(types, checkpoint.bytes()));
        line("layers 层数", shape.layers());
        line("width 宽度", "%d, feed-forward %d".formatted(shape.width(), shape.feedForward()));
        line(
                "heads 注意力头",
                "%d for queries, %d for keys and values, %d wide"
                        .formatted(shape.queryHeads(), shape.keyValueHeads(), shape.headWidth()));
        line("vocabulary 词表", "%,d, %s".formatted(shape.vocabulary(), shape.tied() ? "tied" : "untied"));
        line("context 上下文", "%,d".formatted(shape.positions()));
        return 0;
    }

    private void line(String name, Object value) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%s: %s", name, value));
    }
}
