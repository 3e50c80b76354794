package org.gaoyao.law.sentencing;

import java.util.List;
import java.util.Optional;

/**
 * The calculation of a term as someone wrote it down, right or wrong.
 *
 * @param situation the situation in which the charge lies, by code or Chinese name, if it is told
 * @param start the starting point (量刑起点), in months
 * @param base the base term (基准刑), in months
 * @param ratios the circumstances that were counted, in their order
 * @param adjusted what they make of the base term, in months
 * @param declared the declared term, in months
 */
public record Working(
        Optional<String> situation, double start, double base, List<Ratio> ratios, double adjusted, double declared) {

    public Working {
        ratios = List.copyOf(ratios);
    }

    /**
     * A circumstance with what it weighs.
     *
     * @param name its code, its Chinese name, or any spelling that the elements know
     * @param ratio of the base term, negative to mitigate
     */
    public record Ratio(String name, double ratio) {}
}
