package org.gaoyao.app.command.model;

import java.util.Optional;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.run.ProblemsException;

/** Reads the type of weights as people write it. */
public final class Types {

    private Types() {}

    /** The type of weights of this name; {@code option} is what a refusal names. */
    public static DType floating(String option, String name) {
        return Optional.of(name.startsWith("fp") ? "f" + name.substring(2) : name)
                .flatMap(DType::find)
                .filter(DType::isFloating)
                .orElseThrow(() -> ProblemsException.of(
                        "the command was not run", option, "\"" + name + "\" is not known", "give fp32, bf16 or fp16"));
    }
}
