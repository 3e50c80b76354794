package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.gguf.GgufExport;
import org.gaoyao.model.gguf.GgufType;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.terminal.ShownProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model export DIR --gguf TYPE --out FILE}: a checkpoint and its tokenizer as one file for llama.cpp. */
@Command(
        name = "export",
        description = "Writes a checkpoint with its tokenizer as one GGUF file, which llama.cpp and Ollama run. "
                + "导出为 GGUF 文件。",
        mixinStandardHelpOptions = true)
final class ModelExport implements Callable<Integer> {

    private static final String TASK = "the model was not exported";

    @Parameters(paramLabel = "DIR", description = "A Hugging Face folder. 模型目录。")
    private Path folder;

    @Option(
            names = "--gguf",
            required = true,
            paramLabel = "TYPE",
            description = "What matrices are stored as: f16, f32 or q8_0. 权重类型。")
    private String type = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to make. 输出文件。")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replaces a file that is there. 覆盖已有文件。")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GgufType stored = GgufType.find(type)
                .orElseThrow(() ->
                        ProblemsException.of(TASK, "--gguf", "\"" + type + "\" is not known", "give f16, f32 or q8_0"));
        if (!force && Files.exists(out)) {
            throw ProblemsException.of(
                    TASK, out.toString(), "is there already", "give another file, or --force to replace it");
        }
        Checkpoint checkpoint = Checkpoint.open(folder);
        String name = folder.toRealPath().getFileName().toString();
        try (ShownProgress progress = ShownProgress.start()) {
            GgufExport.Written written =
                    GgufExport.write(checkpoint, TokenizerFiles.read(folder), stored, name, out, progress);
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: %d tensors, %,d bytes, %s",
                            out,
                            written.tensors(),
                            written.bytes(),
                            stored.name().toLowerCase(Locale.ROOT)));
        }
        return 0;
    }
}
