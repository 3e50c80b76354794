package org.gaoyao.model.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.model.checkpoint.Safetensors;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;

/** Reads and writes adapters in the layout of Hugging Face's PEFT, which vLLM and SGLang take too. */
public final class AdapterFiles {

    /** The file with the settings. */
    public static final String CONFIGURATION = "adapter_config.json";

    /** The file with the matrices. */
    public static final String WEIGHTS = "adapter_model.safetensors";

    private static final String TASK = "the adapter was not read";
    private static final String PREFIX = "base_model.model.";
    private static final int MOST_REPORTED = 20;

    private AdapterFiles() {}

    static String nameOfA(String map) {
        return PREFIX + map + ".lora_A.weight";
    }

    static String nameOfB(String map) {
        return PREFIX + map + ".lora_B.weight";
    }

    /**
     * Writes both files, the configuration last: a folder that has one is complete.
     *
     * @param base the name or folder of the model that it adapts, if there is one to tell
     */
    public static void write(Path folder, Adapter adapter, Optional<String> base) throws IOException {
        Map<String, Tensor> tensors = adapter.tensors();
        var plan = new LinkedHashMap<String, SafetensorsWriter.Plan>();
        tensors.forEach((name, tensor) -> plan.put(name, new SafetensorsWriter.Plan(tensor.type(), tensor.shape())));
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(CONFIGURATION));
        SafetensorsWriter.write(folder.resolve(WEIGHTS), plan, adapter.tensors()::get);
        AtomicFile.write(folder.resolve(CONFIGURATION), Json.document(AdapterConfiguration.json(adapter, base)));
    }

    /**
     * Reads an adapter of a decoder of this shape.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is missing, surplus, misshapen, no number, or of a kind
     *     that cannot be run
     */
    public static Adapter read(Path folder, Configuration shape, DType type, Device device) throws IOException {
        var problems = new Problems();
        Optional<Lora> settings = AdapterConfiguration.read(folder.resolve(CONFIGURATION), problems);
        Path file = folder.resolve(WEIGHTS);
        Optional<Safetensors> weights = Optional.empty();
        if (Files.isRegularFile(file)) {
            weights = Safetensors.open(file, problems);
        } else {
            problems.add(file.toString(), "does not exist", "give the folder of an adapter in PEFT's layout");
        }
        problems.throwIfAny(TASK);
        Map<String, LowRank> maps =
                maps(file, weights.orElseThrow(), shape, settings.orElseThrow(), type, device, problems);
        problems.throwIfAny(TASK);
        return new Adapter(settings.orElseThrow(), maps);
    }

    private static Map<String, LowRank> maps(
            Path file,
            Safetensors weights,
            Configuration shape,
            Lora settings,
            DType type,
            Device device,
            Problems problems) {
        var wrong = new Problems();
        var expected = new LinkedHashMap<String, long[]>();
        Map<String, long[]> targets = Adapter.targets(shape, settings);
        targets.forEach((name, weight) -> {
            expected.put(nameOfA(name), new long[] {settings.rank(), weight[1]});
            expected.put(nameOfB(name), new long[] {weight[0], settings.rank()});
        });
        expected.forEach((name, size) -> check(file, name, size, weights.entries(), wrong));
        Set<String> known = expected.keySet();
        weights.entries().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add(
                        file + ", tensor " + name,
                        "belongs to no map of the model that " + CONFIGURATION + " makes a target",
                        ""));
        wrong.found().stream().limit(MOST_REPORTED).forEach(problems::add);
        if (wrong.found().size() > MOST_REPORTED) {
            problems.add(file.toString(), "and %d more".formatted(wrong.found().size() - MOST_REPORTED), "");
        }
        var maps = new LinkedHashMap<String, LowRank>();
        if (wrong.isEmpty()) {
            targets.keySet()
                    .forEach(name -> maps.put(
                            name,
                            new LowRank(
                                    load(weights, nameOfA(name), type, device),
                                    load(weights, nameOfB(name), type, device),
                                    settings.scale())));
        }
        return maps;
    }

    private static void check(
            Path file, String name, long[] size, Map<String, Safetensors.Entry> entries, Problems problems) {
        String where = file + ", tensor " + name;
        Safetensors.Entry entry = entries.get(name);
        if (entry == null) {
            problems.add(where, "is missing", "");
        } else if (!Arrays.equals(entry.shape(), size)) {
            problems.add(
                    where,
                    "has shape %s, rank and model ask for %s"
                            .formatted(Arrays.toString(entry.shape()), Arrays.toString(size)),
                    "");
        } else if (!entry.type().isFloating()) {
            problems.add(where, "has dtype " + entry.type() + ", weights are fractions", "");
        } else if (!isFinite(entry)) {
            problems.add(
                    where, "has an infinite number or one that is none", "the file is damaged, or training diverged");
        }
    }

    private static boolean isFinite(Safetensors.Entry entry) {
        try (Scope _ = Scope.withoutGradients()) {
            return Double.isFinite(entry.tensor().abs().max().item());
        }
    }

    /** A copy: the adapter may be trained on, and the file may be replaced. */
    private static Tensor load(Safetensors weights, String name, DType type, Device device) {
        try (Scope _ = Scope.withoutGradients()) {
            Safetensors.Entry entry = weights.entries().get(name);
            if (entry == null) {
                throw new IllegalStateException("tensor " + name + " was checked and is not there");
            }
            return Scope.keep(entry.tensor().copy().to(type).to(device));
        }
    }
}
