package org.gaoyao.model.gguf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Progress;

/**
 * Makes one GGUF file of a checkpoint and its tokenizer.
 *
 * <p>Everything is checked before anything is written. Equal checkpoints give equal bytes.
 */
public final class GgufExport {

    private static final String TASK = "the model was not exported";

    private GgufExport() {}

    /**
     * What was written.
     *
     * @param tensors how many
     * @param bytes of their numbers
     */
    public record Written(int tensors, long bytes) {}

    /**
     * Writes the file.
     *
     * @param type of matrices; what has one dimension stays in 32 bits, and in {@link GgufType#Q8_0} a matrix whose rows are
     *     no whole blocks is stored in 16, as llama.cpp does it
     * @param name that programs show
     * @throws org.gaoyao.run.ProblemsException with everything that llama.cpp could not run, and if a number is infinite, none
     *     or too large for {@code type}
     */
    public static Written write(
            Checkpoint checkpoint, Tokenizer tokenizer, GgufType type, String name, Path file, Progress progress)
            throws IOException {
        Configuration shape = checkpoint.file().configuration();
        var problems = new Problems();
        if (shape.family() == Family.QWEN3 && shape.attentionBias()) {
            problems.add(
                    checkpoint.folder().resolve(ConfigurationFile.NAME) + ", key \"attention_bias\"",
                    "is true, and llama.cpp's Qwen3 has no bias in o_proj",
                    "");
        }
        var metadata = new LinkedHashMap<String, GgufValue>();
        metadata.putAll(ModelMetadata.of(shape, name, type));
        metadata.putAll(TokenizerMetadata.of(tokenizer, checkpoint, problems));
        problems.throwIfAny(TASK);
        try (Weights weights = checkpoint.map().weights()) {
            List<GgufTensor> tensors = ModelTensors.of(shape, weights, type);
            GgufWriter.write(file, metadata, tensors, TASK, progress);
            return new Written(
                    tensors.size(),
                    tensors.stream().mapToLong(GgufTensor::bytes).sum());
        }
    }
}
