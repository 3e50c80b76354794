package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.gaoyao.model.decoder.Initial;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/**
 * Writes Hugging Face folders that transformers, vLLM, SGLang and this program read alike.
 *
 * <p>Everything is written beside what the folder holds and takes its place at the end, {@code config.json} last: a folder
 * that has a configuration is complete. Tokenizer files are added by who has a tokenizer.
 */
public final class CheckpointWriter {

    private static final String GENERATION = "generation_config.json";
    private static final List<String> GENERATION_KEYS = List.of("bos_token_id", "eos_token_id", "pad_token_id");

    private CheckpointWriter() {}

    /**
     * Writes weights in the type that {@code file} states.
     *
     * @param shard how many bytes of tensors one file may have
     */
    public static void write(Path folder, ConfigurationFile file, Weights weights, long shard) throws IOException {
        write(folder, file, weights::get, shard);
    }

    /** Writes weights as they are before training, one at a time: a model larger than memory can be made. */
    public static void initialise(Path folder, ConfigurationFile file, long seed, long shard) throws IOException {
        Map<String, long[]> shapes = file.configuration().weights();
        write(
                folder,
                file,
                name -> Initial.weight(
                        file.configuration(), seed, name, Objects.requireNonNull(shapes.get(name)), file.type()),
                shard);
    }

    /**
     * Writes what {@code source} gives for each name, one tensor at a time, in the type that {@code file} states.
     *
     * @param source may make a tensor for each call, which is freed after it was written
     * @param shard how many bytes of tensors one file may have
     */
    public static void write(Path folder, ConfigurationFile file, Function<String, Tensor> source, long shard)
            throws IOException {
        var plan = new LinkedHashMap<String, SafetensorsWriter.Plan>();
        file.configuration()
                .weights()
                .forEach((name, shape) -> plan.put(name, new SafetensorsWriter.Plan(file.type(), shape)));
        Files.createDirectories(folder);
        Path staging = Files.createDirectory(folder.resolve(".writing-" + UUID.randomUUID()));
        try {
            SafetensorsWriter.writeSharded(staging, plan, source, shard);
            clear(folder);
            for (Path written : list(staging, "*")) {
                Files.move(written, folder.resolve(written.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path left : list(staging, "*")) {
                Files.delete(left);
            }
            Files.delete(staging);
        }
        if (!Files.exists(folder.resolve(GENERATION))) {
            AtomicFile.write(folder.resolve(GENERATION), Json.document(generation(file)));
        }
        AtomicFile.write(folder.resolve(ConfigurationFile.NAME), file.json());
    }

    private static Map<String, JsonNode> generation(ConfigurationFile file) {
        var generation = new LinkedHashMap<>(file.others());
        generation.keySet().retainAll(GENERATION_KEYS);
        return generation;
    }

    /** Takes away what would be read instead of, or beside, what was written. */
    private static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(ConfigurationFile.NAME));
        for (Path old : list(folder, "model*.safetensors*")) {
            Files.delete(old);
        }
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }
}
