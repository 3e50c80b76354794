package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.RotaryScaling;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * {@code config.json}: the shape of a decoder, the type of its weights, and whatever else the file said, which is kept.
 *
 * @param configuration the shape
 * @param type that weights are stored in, as the file claims
 * @param others keys that do not concern the shape, such as {@code eos_token_id}
 */
public record ConfigurationFile(Configuration configuration, DType type, Map<String, JsonNode> others) {

    /** The name of the file. */
    public static final String NAME = "config.json";

    private static final List<String> ROTARY = List.of("rope_theta", "rope_scaling", "rope_parameters");

    public ConfigurationFile {
        others = new LinkedHashMap<>(others);
    }

    /**
     * Reads the file of a folder.
     *
     * @param problems gets everything that cannot be run or understood, which then gives nothing
     */
    public static Optional<ConfigurationFile> read(Path folder, Problems problems) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            problems.add(file.toString(), "does not exist", "give the folder of a Hugging Face checkpoint");
            return Optional.empty();
        }
        try {
            return parse(file, Json.parse(Files.readString(file)), problems);
        } catch (JacksonException failure) {
            problems.add(file.toString(), "is not JSON: " + failure.getOriginalMessage(), "");
            return Optional.empty();
        }
    }

    private static Optional<ConfigurationFile> parse(Path file, JsonNode tree, Problems problems) {
        int before = problems.found().size();
        var keys = new Keys(file, tree, problems);
        Optional<Family> family = family(keys);
        refuseUnknown(keys);
        Optional<RotaryScaling> scaling = scaling(keys);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        int width = keys.integer("hidden_size");
        int heads = keys.integer("num_attention_heads");
        boolean biased = family.get() == Family.QWEN2 || keys.flag("attention_bias", false);
        Optional<DType> type =
                DType.find(keys.text("torch_dtype").or(() -> keys.text("dtype")).orElse("float32"));
        if (type.isEmpty()) {
            keys.problem("torch_dtype", "is none of float32, bfloat16, float16");
        }
        try {
            var configuration = new Configuration(
                    family.get(),
                    keys.integer("vocab_size"),
                    width,
                    keys.integer("num_hidden_layers"),
                    heads,
                    keys.integer("num_key_value_heads", heads),
                    keys.integer("head_dim", width / Math.max(1, heads)),
                    keys.integer("intermediate_size"),
                    keys.number("rms_norm_eps", 1e-6),
                    keys.rotary("rope_theta").map(JsonNode::asDouble).orElse(10_000.0),
                    scaling,
                    keys.integer("max_position_embeddings"),
                    keys.flag("tie_word_embeddings", false),
                    biased,
                    keys.number("initializer_range", 0.02));
            return problems.found().size() > before
                    ? Optional.empty()
                    : Optional.of(new ConfigurationFile(configuration, type.orElseThrow(), others(tree)));
        } catch (IllegalArgumentException refusal) {
            if (problems.found().size() == before) {
                problems.add(file.toString(), String.valueOf(refusal.getMessage()), "");
            }
            return Optional.empty();
        }
    }

    private static Optional<Family> family(Keys keys) {
        String named = keys.tree().path("architectures").path(0).asString("");
        String modelType = keys.text("model_type").orElse("");
        Optional<Family> family = Family.ofArchitecture(named)
                .or(() -> named.isEmpty()
                        ? Arrays.stream(Family.values())
                                .filter(known -> known.modelType().equals(modelType))
                                .findFirst()
                        : Optional.empty());
        if (family.isEmpty()) {
            keys.problem(
                    "architectures",
                    "\"%s\" cannot be run; known are %s"
                            .formatted(
                                    named.isEmpty() ? modelType : named,
                                    String.join(
                                            ", ",
                                            Arrays.stream(Family.values())
                                                    .map(Family::architecture)
                                                    .toList())));
        }
        return family;
    }

    /** What would change the computation in a way that is not implemented is refused instead of ignored. */
    private static void refuseUnknown(Keys keys) {
        keys.text("hidden_act")
                .filter(act -> !act.equals("silu"))
                .ifPresent(act -> keys.problem("hidden_act", "is \"" + act + "\"; only \"silu\" can be run"));
        if (keys.flag("use_sliding_window", false)) {
            keys.problem("use_sliding_window", "is true; attention over a window cannot be run");
        }
        if (keys.flag("mlp_bias", false)) {
            keys.problem("mlp_bias", "is true; feed-forward layers with a bias cannot be run");
        }
        if (!keys.tree().path("quantization_config").isMissingNode()
                && !keys.tree().path("quantization_config").isNull()) {
            keys.problem("quantization_config", "quantised weights cannot be read: use the original checkpoint");
        }
    }

    private static Optional<RotaryScaling> scaling(Keys keys) {
        JsonNode tree = keys.tree().path("rope_scaling").isObject()
                ? keys.tree().path("rope_scaling")
                : keys.tree().path("rope_parameters");
        String kind = tree.path("rope_type").asString(tree.path("type").asString("default"));
        return switch (kind) {
            case "default" -> Optional.empty();
            case "llama3" ->
                Optional.of(new RotaryScaling(
                        tree.path("factor").asDouble(),
                        tree.path("low_freq_factor").asDouble(),
                        tree.path("high_freq_factor").asDouble(),
                        tree.path("original_max_position_embeddings").asInt()));
            case String other -> {
                keys.problem("rope_scaling", "has rope_type \"" + other + "\"; known are default and llama3");
                yield Optional.empty();
            }
        };
    }

    private static Map<String, JsonNode> others(JsonNode tree) {
        var others = new LinkedHashMap<String, JsonNode>();
        tree.properties().forEach(property -> others.put(property.getKey(), property.getValue()));
        ROTARY.forEach(others::remove);
        others.remove("dtype");
        return others;
    }

    /** The file as it is written: what was kept, and the shape over it. */
    public String json() {
        var keys = new LinkedHashMap<String, Object>(others);
        keys.put("architectures", List.of(configuration.family().architecture()));
        keys.put("model_type", configuration.family().modelType());
        keys.put("vocab_size", configuration.vocabulary());
        keys.put("hidden_size", configuration.width());
        keys.put("num_hidden_layers", configuration.layers());
        keys.put("num_attention_heads", configuration.queryHeads());
        keys.put("num_key_value_heads", configuration.keyValueHeads());
        keys.put("head_dim", configuration.headWidth());
        keys.put("intermediate_size", configuration.feedForward());
        keys.put("rms_norm_eps", configuration.epsilon());
        keys.put("rope_theta", configuration.rotaryBase());
        configuration.scaling().ifPresent(scaling -> keys.put("rope_scaling", rotary(scaling)));
        keys.put("max_position_embeddings", configuration.positions());
        keys.put("tie_word_embeddings", configuration.tied());
        if (configuration.family() != Family.QWEN2) {
            keys.put("attention_bias", configuration.attentionBias());
        }
        keys.put("initializer_range", configuration.initialDeviation());
        keys.put("hidden_act", "silu");
        keys.put("torch_dtype", type.label());
        return Json.document(keys);
    }

    private static Map<String, Object> rotary(RotaryScaling scaling) {
        return Map.of(
                "rope_type", "llama3",
                "factor", scaling.factor(),
                "low_freq_factor", scaling.lowFactor(),
                "high_freq_factor", scaling.highFactor(),
                "original_max_position_embeddings", scaling.original());
    }

    /** The keys of one file, with what is wrong about them. */
    private record Keys(Path file, JsonNode tree, Problems problems) {

        void problem(String key, String what) {
            problems.add(file + ", key \"" + key + "\"", what, "");
        }

        int integer(String key) {
            return tree.path(key).isInt() ? tree.path(key).intValue() : missing(key, "must be an integer");
        }

        int integer(String key, int otherwise) {
            return absent(key) ? otherwise : integer(key);
        }

        double number(String key, double otherwise) {
            return absent(key)
                    ? otherwise
                    : tree.path(key).isNumber() ? tree.path(key).doubleValue() : missing(key, "must be a number");
        }

        boolean flag(String key, boolean otherwise) {
            if (absent(key) || tree.path(key).isBoolean()) {
                return absent(key) ? otherwise : tree.path(key).booleanValue();
            }
            problem(key, "must be true or false, is " + tree.path(key));
            return otherwise;
        }

        Optional<String> text(String key) {
            return Optional.of(tree.path(key)).filter(JsonNode::isString).map(JsonNode::stringValue);
        }

        /** Newer files keep what concerns rotary positions under a key of its own. */
        Optional<JsonNode> rotary(String key) {
            return Optional.of(tree.path(key)).filter(JsonNode::isNumber).or(() -> Optional.of(
                            tree.path("rope_parameters").path(key))
                    .filter(JsonNode::isNumber));
        }

        private boolean absent(String key) {
            return tree.path(key).isMissingNode() || tree.path(key).isNull();
        }

        private int missing(String key, String rule) {
            problem(key, rule + (absent(key) ? ", is absent" : ", is " + tree.path(key)));
            return 1;
        }
    }
}
