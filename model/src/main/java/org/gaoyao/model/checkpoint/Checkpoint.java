package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A model in a Hugging Face folder: {@code config.json} and {@code model.safetensors}, or shards and their index.
 *
 * <p>Opening maps the files and checks names, types and shapes against the configuration; loading checks that every number
 * is finite. Everything that is wrong is reported at once.
 */
public final class Checkpoint {

    /** The file of weights that are not sharded. */
    public static final String SINGLE = "model.safetensors";

    /** The file that says in which shard a tensor is. */
    public static final String INDEX = "model.safetensors.index.json";

    private static final String TASK = "the checkpoint was not loaded";
    private static final String PREFIX = "model.";
    private static final int MOST_REPORTED = 20;

    /** Tables that older programs saved, and that are computed here. */
    private static final Pattern COMPUTED = Pattern.compile(".*rotary_emb\\.inv_freq");

    private final Path folder;
    private final ConfigurationFile file;
    private final Map<String, Safetensors.Entry> entries;

    private Checkpoint(Path folder, ConfigurationFile file, Map<String, Safetensors.Entry> entries) {
        this.folder = folder;
        this.file = file;
        this.entries = entries;
    }

    /**
     * Opens a folder.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is missing, surplus, misshapen or cut off
     * @throws IOException when a file cannot be read
     */
    public static Checkpoint open(Path folder) throws IOException {
        var problems = new Problems();
        Optional<ConfigurationFile> file = ConfigurationFile.read(folder, problems);
        Map<String, Safetensors.Entry> found = prefixed(entries(folder, problems));
        problems.throwIfAny(TASK);
        ConfigurationFile configured = file.orElseThrow();
        var entries = check(folder, configured.configuration(), found, problems);
        problems.throwIfAny(TASK);
        return new Checkpoint(folder, configured, entries);
    }

    private static Map<String, Safetensors.Entry> entries(Path folder, Problems problems) throws IOException {
        var entries = new LinkedHashMap<String, Safetensors.Entry>();
        Path index = folder.resolve(INDEX);
        if (!Files.isRegularFile(index)) {
            Path single = folder.resolve(SINGLE);
            if (Files.isRegularFile(single)) {
                Safetensors.open(single, problems).ifPresent(file -> entries.putAll(file.entries()));
            } else {
                problems.add(
                        folder.toString(),
                        "has neither " + SINGLE + " nor " + INDEX,
                        "give the folder of a checkpoint");
            }
            return entries;
        }
        Map<String, String> places = places(index, problems);
        for (String name : new LinkedHashSet<>(places.values())) {
            Path shard = folder.resolve(name);
            if (!Files.isRegularFile(shard) || Path.of(name).getNameCount() != 1) {
                problems.add(shard.toString(), "does not exist, but " + INDEX + " names it", "fetch it");
                continue;
            }
            Optional<Safetensors> opened = Safetensors.open(shard, problems);
            opened.ifPresent(file -> places.forEach((tensor, place) -> {
                if (place.equals(name)) {
                    Safetensors.Entry entry = file.entries().get(tensor);
                    if (entry == null) {
                        problems.add(
                                shard + ", tensor " + tensor,
                                "is not there, but " + INDEX + " says so",
                                "fetch it again");
                    } else {
                        entries.put(tensor, entry);
                    }
                }
            }));
            opened.ifPresent(file -> file.entries().keySet().stream()
                    .filter(tensor -> !name.equals(places.get(tensor)))
                    .forEach(tensor -> problems.add(shard + ", tensor " + tensor, "is not in " + INDEX, "")));
        }
        return entries;
    }

    private static Map<String, String> places(Path index, Problems problems) throws IOException {
        var places = new LinkedHashMap<String, String>();
        try {
            JsonNode map = Json.parse(Files.readString(index)).path("weight_map");
            if (!map.isObject()) {
                problems.add(index + ", key \"weight_map\"", "must name the file of every tensor", "");
            }
            map.properties()
                    .forEach(
                            place -> places.put(place.getKey(), place.getValue().asString("")));
        } catch (JacksonException failure) {
            problems.add(index.toString(), "is not JSON: " + failure.getOriginalMessage(), "");
        }
        return places;
    }

    /** Checkpoints of the decoder without its last layer, such as Qwen3-Embedding, leave the first part of names out. */
    private static Map<String, Safetensors.Entry> prefixed(Map<String, Safetensors.Entry> found) {
        if (found.keySet().stream().anyMatch(name -> name.startsWith(PREFIX))) {
            return found;
        }
        var prefixed = new LinkedHashMap<String, Safetensors.Entry>();
        found.forEach((name, entry) -> prefixed.put(name.equals(Configuration.HEAD) ? name : PREFIX + name, entry));
        return prefixed;
    }

    private static Map<String, Safetensors.Entry> check(
            Path folder, Configuration configuration, Map<String, Safetensors.Entry> found, Problems problems) {
        var checked = new LinkedHashMap<String, Safetensors.Entry>();
        var wrong = new ArrayList<Problem>();
        // An embedding model has no last layer: names without a prefix, and no tied one to stand in for it.
        boolean headless =
                found.values().stream().noneMatch(entry -> entry.name().startsWith(PREFIX));
        configuration.weights().forEach((name, shape) -> {
            Safetensors.Entry entry = found.get(name);
            if (entry == null) {
                if (!(headless && name.equals(Configuration.HEAD))) {
                    wrong.add(Problem.of(folder + ", tensor " + name, "is missing"));
                }
            } else if (!Arrays.equals(entry.shape(), shape)) {
                wrong.add(Problem.of(
                        entry.file() + ", tensor " + name,
                        "has shape %s, config.json asks for %s"
                                .formatted(Arrays.toString(entry.shape()), Arrays.toString(shape))));
            } else if (!entry.type().isFloating()) {
                wrong.add(Problem.of(
                        entry.file() + ", tensor " + name, "has dtype " + entry.type() + ", weights are fractions"));
            } else {
                checked.put(name, entry);
            }
        });
        Set<String> known = configuration.weights().keySet();
        found.entrySet().stream()
                .filter(tensor -> !known.contains(tensor.getKey())
                        && !COMPUTED.matcher(tensor.getKey()).matches())
                .filter(tensor -> !(configuration.tied() && tensor.getKey().equals(Configuration.HEAD)))
                .forEach(tensor -> wrong.add(Problem.of(
                        tensor.getValue().file() + ", tensor " + tensor.getKey(),
                        "is surplus: a model of this config.json has no such weight")));
        wrong.stream().limit(MOST_REPORTED).forEach(problems::add);
        if (wrong.size() > MOST_REPORTED) {
            problems.add(folder.toString(), "and %d more tensors".formatted(wrong.size() - MOST_REPORTED), "");
        }
        return checked;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** What its {@code config.json} says. */
    public ConfigurationFile file() {
        return file;
    }

    /** The types in which weights are stored, each with the number of tensors. */
    public Map<DType, Long> types() {
        return entries.values().stream().collect(Collectors.groupingBy(Safetensors.Entry::type, Collectors.counting()));
    }

    /** How many bytes the weights take. */
    public long bytes() {
        return entries.values().stream()
                .mapToLong(entry -> entry.bytes().byteSize())
                .sum();
    }

    /**
     * The decoder with its weights where they are: mapped files, in the type they are stored in, never to be written to.
     *
     * @throws org.gaoyao.run.ProblemsException if a weight is infinite or not a number
     */
    public Decoder map() {
        requireFinite();
        return new Decoder(file.configuration(), new Weights(tensors()));
    }

    /**
     * The decoder for computing in {@code type} on {@code device}: mapped where the stored type is that one and the device is
     * the CPU, copied and converted where not. Not to be trained; {@link #train} is for that.
     *
     * @throws org.gaoyao.run.ProblemsException if a weight is infinite or not a number
     */
    public Decoder load(DType type, Device device) {
        requireFinite();
        var loaded = new LinkedHashMap<String, Tensor>();
        tensors().forEach((name, tensor) -> {
            try (Scope _ = Scope.withoutGradients()) {
                loaded.put(name, Scope.keep(tensor.to(device).to(type)));
            }
        });
        return new Decoder(file.configuration(), new Weights(loaded));
    }

    /**
     * The decoder with weights of its own that can be trained.
     *
     * @throws org.gaoyao.run.ProblemsException if a weight is infinite or not a number
     */
    public Decoder train(DType type, Device device) {
        requireFinite();
        return new Decoder(
                file.configuration(), new Weights(tensors()).copy(type, device).requireGradients());
    }

    private Map<String, Tensor> tensors() {
        var tensors = new LinkedHashMap<String, Tensor>();
        entries.forEach((name, entry) -> {
            try (Scope _ = Scope.withoutGradients()) {
                tensors.put(name, Scope.keep(entry.tensor()));
            }
        });
        return tensors;
    }

    private void requireFinite() {
        var problems = new Problems();
        entries.forEach((name, entry) -> Finite.firstBad(entry.bytes(), entry.type())
                .ifPresent(index -> problems.add(
                        entry.file() + ", tensor " + name,
                        "is infinite or not a number at index " + index,
                        "the file is damaged, or training diverged before it was saved")));
        problems.throwIfAny(TASK);
    }
}
