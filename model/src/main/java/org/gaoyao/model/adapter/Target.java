package org.gaoyao.model.adapter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The linear maps of a block that can be adapted. */
public enum Target {
    /** Queries. */
    Q_PROJ,
    /** Keys. */
    K_PROJ,
    /** Values. */
    V_PROJ,
    /** What attention gives back to the residual stream. */
    O_PROJ,
    /** The gate of the feed-forward layer. */
    GATE_PROJ,
    /** What the gate lets through. */
    UP_PROJ,
    /** What the feed-forward layer gives back to the residual stream. */
    DOWN_PROJ;

    /** The name in PEFT's {@code target_modules}: {@code q_proj}. */
    public String module() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target called {@code module}. */
    public static Optional<Target> find(String module) {
        return Arrays.stream(values())
                .filter(target -> target.module().equals(module))
                .findFirst();
    }

    /** The target that a linear map is, by its name without {@code .weight}: {@code model.layers.0.self_attn.q_proj}. */
    static Optional<Target> of(String map) {
        return map.startsWith("model.layers.") ? find(map.substring(map.lastIndexOf('.') + 1)) : Optional.empty();
    }
}
