package org.gaoyao.law.sentencing;

import java.util.Map;
import java.util.Optional;

/**
 * What a court has chosen within the ranges of the rules; where it has not, the calculation takes the middle.
 *
 * @param situation the situation of the charge by code or Chinese name, where the facts shall not decide it
 * @param start the starting point in months
 * @param ratios from the code or Chinese name of a factor to its ratio, negative to mitigate: {@code -0.2}
 */
public record Choices(Optional<String> situation, Optional<Double> start, Map<String, Double> ratios) {

    /** Nothing chosen. */
    public static final Choices NONE = new Choices(Optional.empty(), Optional.empty(), Map.of());

    public Choices {
        ratios = Map.copyOf(ratios);
    }
}
