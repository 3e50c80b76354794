package org.gaoyao.model.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code adapter_config.json}: the settings of an adapter as PEFT writes them. */
final class AdapterConfiguration {

    /** Kinds of adapter that would compute something else: each key, if it is there and neither null, false nor empty. */
    private static final List<String> UNKNOWN = List.of(
            "use_dora",
            "fan_in_fan_out",
            "lora_bias",
            "modules_to_save",
            "rank_pattern",
            "alpha_pattern",
            "layers_to_transform",
            "layer_replication",
            "exclude_modules",
            "trainable_token_indices");

    private AdapterConfiguration() {}

    /** What is written. */
    static Map<String, @Nullable Object> json(Adapter adapter, Optional<String> base) {
        Lora settings = adapter.settings();
        var keys = new LinkedHashMap<String, @Nullable Object>();
        keys.put("peft_type", "LORA");
        keys.put("task_type", "CAUSAL_LM");
        keys.put("base_model_name_or_path", base.orElse(null));
        keys.put("r", settings.rank());
        keys.put("lora_alpha", plain(settings.alpha()));
        keys.put("lora_dropout", settings.dropout());
        keys.put("use_rslora", settings.rankStabilised());
        keys.put(
                "target_modules",
                settings.targets().stream().map(Target::module).toList());
        keys.put("bias", "none");
        keys.put("fan_in_fan_out", false);
        keys.put("inference_mode", true);
        keys.put("init_lora_weights", true);
        keys.put("modules_to_save", null);
        return keys;
    }

    /** Some readers take only integers for α. */
    private static Number plain(double number) {
        if (number == Math.rint(number) && number <= Integer.MAX_VALUE) {
            return (int) number;
        }
        return number;
    }

    /** The settings of a file; what is wrong with it goes to {@code problems}, and it then gives nothing. */
    static Optional<Lora> read(Path file, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(file.toString(), "does not exist", "give the folder of an adapter in PEFT's layout");
            return Optional.empty();
        }
        JsonNode tree;
        try {
            tree = Json.parse(Files.readString(file));
        } catch (JacksonException failure) {
            problems.add(file.toString(), "is not JSON: " + failure.getOriginalMessage(), "fetch it again");
            return Optional.empty();
        }
        int before = problems.found().size();
        refuseUnknown(file, tree, problems);
        Set<Target> targets = targets(file, tree.path("target_modules"), problems);
        for (String key : List.of("r", "lora_alpha")) {
            if (!tree.path(key).isNumber()) {
                problems.add(key(file, key), "must be a number", "");
            }
        }
        if (problems.found().size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Lora(
                    tree.path("r").asInt(),
                    tree.path("lora_alpha").asDouble(),
                    tree.path("lora_dropout").asDouble(0),
                    tree.path("use_rslora").asBoolean(false),
                    targets));
        } catch (IllegalArgumentException refusal) {
            problems.add(file.toString(), String.valueOf(refusal.getMessage()), "");
            return Optional.empty();
        }
    }

    private static void refuseUnknown(Path file, JsonNode tree, Problems problems) {
        if (!tree.path("peft_type").asString("").equals("LORA")) {
            problems.add(key(file, "peft_type"), "is " + tree.path("peft_type") + "; only LORA can be run", "");
        }
        if (!tree.path("bias").asString("none").equals("none")) {
            problems.add(key(file, "bias"), "is " + tree.path("bias") + "; only \"none\" can be run", "");
        }
        for (String key : UNKNOWN) {
            JsonNode value = tree.path(key);
            boolean off = value.isMissingNode()
                    || value.isNull()
                    || (value.isBoolean() && !value.booleanValue())
                    || (value.isContainer() && value.isEmpty());
            if (!off) {
                problems.add(key(file, key), "is " + value + ", which cannot be run", "merge it with PEFT first");
            }
        }
    }

    private static Set<Target> targets(Path file, JsonNode modules, Problems problems) {
        var targets = EnumSet.noneOf(Target.class);
        if (modules.isString() && modules.stringValue().equals("all-linear")) {
            return EnumSet.allOf(Target.class);
        }
        if (!modules.isArray() || modules.isEmpty()) {
            problems.add(key(file, "target_modules"), "must be a list of linear maps, is " + modules, "");
        }
        modules.valueStream().forEach(module -> {
            String name = module.asString("");
            Target.find(name.substring(name.lastIndexOf('.') + 1))
                    .ifPresentOrElse(
                            targets::add,
                            () -> problems.add(
                                    key(file, "target_modules"),
                                    "names " + module + ", which is no linear map of a block",
                                    "known are "
                                            + String.join(
                                                    ", ",
                                                    EnumSet.allOf(Target.class).stream()
                                                            .map(Target::module)
                                                            .toList())));
        });
        return targets;
    }

    private static String key(Path file, String key) {
        return file + ", key \"" + key + "\"";
    }
}
