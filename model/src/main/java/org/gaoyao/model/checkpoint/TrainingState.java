package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Everything that a training run needs to continue as if it had never stopped, bit for bit: the trained tensors, the
 * optimizer's moments and steps, the generator's state, and what the run itself wants to know (schedule, sampler).
 *
 * <p>A folder with {@code trained.safetensors}, {@code optimizer.safetensors} and {@code state.json}; it appears whole or not
 * at all. Tensors are stored as the bytes they are.
 */
public final class TrainingState {

    private static final Format FORMAT = Format.of("training-state", 1);
    private static final String TRAINED = "trained.safetensors";
    private static final String OPTIMIZER = "optimizer.safetensors";
    private static final String STATE = "state.json";
    private static final String TASK = "training was not continued";

    private TrainingState() {}

    /** What {@code state.json} holds. */
    private record State(String format, long steps, String random, JsonNode progress) {}

    /**
     * Saves to a folder that does not exist yet. What a writer of the same folder left when it was killed is removed.
     *
     * @param progress what the run itself needs, as it likes
     * @throws FileAlreadyExistsException if the folder exists
     */
    public static void write(Path folder, AdamW optimizer, JsonNode progress) throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        Files.createDirectories(parent);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path staging = parent.resolve(".writing-" + folder.getFileName());
        clear(staging); // of a writer that was killed
        Files.createDirectory(staging);
        try {
            write(staging.resolve(TRAINED), optimizer.parameters());
            write(staging.resolve(OPTIMIZER), optimizer.state());
            String random = Base64.getEncoder().encodeToString(Randomness.state());
            AtomicFile.write(
                    staging.resolve(STATE),
                    Json.document(new State(FORMAT.header(), optimizer.steps(), random, progress)));
            Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clear(staging);
        }
    }

    private static void clear(Path staging) throws IOException {
        if (Files.exists(staging)) {
            try (var files = Files.newDirectoryStream(staging)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(staging);
        }
    }

    private static void write(Path file, Map<String, Tensor> tensors) throws IOException {
        var plan = new LinkedHashMap<String, SafetensorsWriter.Plan>();
        tensors.forEach((name, tensor) -> plan.put(name, new SafetensorsWriter.Plan(tensor.type(), tensor.shape())));
        SafetensorsWriter.write(file, plan, name -> Objects.requireNonNull(tensors.get(name)));
    }

    /**
     * Writes what was saved into the tensors of {@code optimizer}, its moments and the process's generator; returns what the
     * run wanted to know.
     *
     * @throws org.gaoyao.run.ProblemsException if the folder does not fit, with everything that does not; nothing is then
     *     changed
     */
    public static JsonNode resume(Path folder, AdamW optimizer) throws IOException {
        var problems = new Problems();
        Optional<State> state = state(folder.resolve(STATE), problems);
        var trained = matching(folder.resolve(TRAINED), optimizer.parameters(), problems);
        var moments = matching(folder.resolve(OPTIMIZER), optimizer.state(), problems);
        problems.throwIfAny(TASK);
        copy(trained, optimizer.parameters());
        copy(moments, optimizer.state());
        State saved = state.orElseThrow();
        optimizer.continueAfter(saved.steps());
        Randomness.restore(Base64.getDecoder().decode(saved.random()));
        return saved.progress();
    }

    private static Optional<State> state(Path file, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(file.toString(), "does not exist", "give the folder of a saved state");
            return Optional.empty();
        }
        try {
            JsonNode tree = Json.parse(Files.readString(file));
            FORMAT.accept(file.toString(), tree.path(Format.KEY).asString(""));
            return Optional.of(Json.as(State.class, tree));
        } catch (JacksonException failure) {
            problems.add(file.toString(), "is damaged: " + failure.getOriginalMessage(), "continue from another state");
            return Optional.empty();
        }
    }

    private static Map<String, Safetensors.Entry> matching(Path file, Map<String, Tensor> wanted, Problems problems)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(file.toString(), "does not exist", "continue from another state");
            return Map.of();
        }
        Map<String, Safetensors.Entry> found =
                Safetensors.open(file, problems).map(Safetensors::entries).orElse(Map.of());
        wanted.forEach((name, tensor) -> {
            Safetensors.Entry entry = found.get(name);
            String where = file + ", tensor " + name;
            if (entry == null) {
                problems.add(where, "is missing", "");
            } else if (entry.type() != tensor.type() || !Arrays.equals(entry.shape(), tensor.shape())) {
                problems.add(
                        where,
                        "is %s%s, the run has %s%s"
                                .formatted(
                                        entry.type(),
                                        Arrays.toString(entry.shape()),
                                        tensor.type(),
                                        Arrays.toString(tensor.shape())),
                        "continue with the settings it was started with");
            }
        });
        found.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> problems.add(file + ", tensor " + name, "is surplus: the run has no such tensor", ""));
        return found;
    }

    private static void copy(Map<String, Safetensors.Entry> saved, Map<String, Tensor> into) {
        into.forEach((name, tensor) -> {
            try (Scope _ = Scope.withoutGradients()) {
                tensor.inPlace().copy(Objects.requireNonNull(saved.get(name)).tensor());
            }
        });
    }
}
