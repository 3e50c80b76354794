package org.gaoyao.model.decoder;

import java.util.Arrays;
import java.util.Optional;

/** The decoder families that can be run: they differ in a few details of attention only. */
public enum Family {
    /** Qwen3, dense: queries and keys are normalised per head. */
    QWEN3("Qwen3ForCausalLM", "qwen3"),
    /** Qwen2 and Qwen2.5: queries, keys and values have a bias. */
    QWEN2("Qwen2ForCausalLM", "qwen2"),
    /** Llama 3 to 3.3, and its distillations. */
    LLAMA("LlamaForCausalLM", "llama");

    private final String architecture;
    private final String modelType;

    Family(String architecture, String modelType) {
        this.architecture = architecture;
        this.modelType = modelType;
    }

    /** The name under {@code architectures} in a configuration. */
    public String architecture() {
        return architecture;
    }

    /** The name under {@code model_type} in a configuration. */
    public String modelType() {
        return modelType;
    }

    /** The family of an architecture: {@code Qwen3ForCausalLM}, or {@code Qwen3Model} for one without its last layer. */
    public static Optional<Family> ofArchitecture(String architecture) {
        return Arrays.stream(values())
                .filter(family -> family.architecture.equals(architecture)
                        || family.architecture.replace("ForCausalLM", "Model").equals(architecture))
                .findFirst();
    }

    boolean normalisesHeads() {
        return this == QWEN3;
    }
}
