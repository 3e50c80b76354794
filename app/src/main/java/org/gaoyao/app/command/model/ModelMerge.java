package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model merge BASE ADAPTER --out OUT}: a checkpoint with a LoRA adapter added to its weights. */
@Command(
        name = "merge",
        description = "Adds a LoRA adapter to the weights of its base. 将 LoRA 适配器合并进权重。",
        mixinStandardHelpOptions = true)
final class ModelMerge implements Callable<Integer> {

    private static final String TASK = "the adapter was not merged";

    @Parameters(index = "0", paramLabel = "BASE", description = "A Hugging Face folder. 基座模型目录。")
    private Path base;

    @Parameters(index = "1", paramLabel = "ADAPTER", description = "A folder in PEFT's layout. 适配器目录。")
    private Path folder;

    @Mixin
    private Destination destination = new Destination();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        destination.check(TASK);
        Checkpoint checkpoint = Checkpoint.open(base);
        try (Adapter adapter = AdapterFiles.read(folder, checkpoint.file().configuration(), DType.F32, Device.CPU)) {
            DType stored = destination.write(checkpoint, adapter::merged, TASK);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s: %,d numbers of the adapter merged, %s%n",
                            destination, adapter.parameters(), stored.label());
        }
        return 0;
    }
}
