package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.Companions;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes the checkpoint that it makes of another, in which type and shards. */
final class Destination {

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "The folder to make. 目标目录。")
    private Path out = Path.of("");

    @Option(names = "--dtype", paramLabel = "TYPE", description = "fp32, bf16 or fp16, if not as it is. 权重类型。")
    private @Nullable String type;

    @Option(
            names = "--shard",
            defaultValue = "5000",
            paramLabel = "MB",
            description = "The most megabytes of one file (${DEFAULT-VALUE}). 分片大小。")
    private long megabytes;

    @Option(names = "--force", description = "Replaces a checkpoint that is there. 覆盖已有检查点。")
    private boolean force;

    /** What becomes of a weight on its way. */
    interface Change {
        /** The changed weight; itself if nothing changes. */
        Tensor of(String name, Tensor weight);
    }

    /** Refuses what cannot be done, before any work. */
    void check(String task) {
        if (megabytes < 1) {
            throw ProblemsException.of(task, "--shard", "must be at least 1, got " + megabytes, "");
        }
        if (!force && Files.exists(out.resolve(ConfigurationFile.NAME))) {
            throw ProblemsException.of(
                    task, out.toString(), "has a checkpoint already", "give another folder, or --force to replace it");
        }
    }

    /** Writes the weights, one at a time, and what goes with them; gives the type in which they are now. */
    DType write(Checkpoint from, Change change, String task) throws IOException {
        ConfigurationFile file = from.file();
        DType stored = type == null ? file.type() : Types.floating("--dtype", type);
        Decoder decoder = from.map();
        Files.createDirectories(out);
        if (!Files.isSameFile(from.folder(), out)) {
            Companions.copy(from.folder(), out);
        }
        CheckpointWriter.write(
                out,
                new ConfigurationFile(file.configuration(), stored, file.others()),
                name -> {
                    Tensor weight = change.of(name, decoder.weights().get(name)).to(stored);
                    if (stored == DType.F16
                            && !Double.isFinite(weight.abs().max().item())) {
                        throw ProblemsException.of(
                                task, "tensor " + name, "has numbers above 65504, too large for fp16", "take bf16");
                    }
                    return weight;
                },
                megabytes * 1_000_000);
        return stored;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
