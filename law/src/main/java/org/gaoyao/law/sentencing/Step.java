package org.gaoyao.law.sentencing;

import java.util.List;
import java.util.Optional;

/**
 * One step from the facts to the term, with what stood before it and after it.
 *
 * @param kind which step of the guidance it belongs to
 * @param chinese what was done and why, in Chinese
 * @param english the same in English
 * @param operation what it did to the figures; none where it only decides something
 * @param before the figures before it
 * @param after the figures after it
 * @param basis what it rests on
 */
public record Step(
        Kind kind,
        String chinese,
        String english,
        Optional<Operation> operation,
        Figures before,
        Figures after,
        Optional<Basis> basis) {

    /** The steps of the guidance, in its order. */
    public enum Kind {
        /** Which law applies, and its statutory range. */
        LAW,
        /** 量刑起点. */
        STARTING_POINT,
        /** What is added to it: 基准刑. */
        BASE_TERM,
        /** A factor of the first layer. */
        FIRST_LAYER,
        /** A factor of the second layer. */
        SECOND_LAYER,
        /** A circumstance that does not count, and why. */
        NOT_COUNTED,
        /** The statutory range holds. */
        STATUTORY_RANGE,
        /** The court's room after a look at the whole case. */
        WHOLE_CASE,
        /** The declared term: rounding, kind of punishment. */
        DECLARED_TERM,
        /** Several crimes: 数罪并罚. */
        CONCURRENCE
    }

    /**
     * Does the steps again from the beginning.
     *
     * @return the figures after the last
     * @throws IllegalArgumentException if a step does not lead from its figures before to its figures after
     */
    public static Figures replay(List<Step> steps) {
        Figures figures = Figures.of(0);
        for (Step step : steps) {
            Figures from = figures;
            Figures to =
                    step.operation().map(operation -> operation.apply(from)).orElse(from);
            if (!step.before().equals(from) || !step.after().equals(to)) {
                throw new IllegalArgumentException("the step \"%s\" leads from %s to %s, not from %s to %s"
                        .formatted(step.english(), from, to, step.before(), step.after()));
            }
            figures = to;
        }
        return figures;
    }
}
