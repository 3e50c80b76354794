package org.gaoyao.train.curriculum;

import java.util.List;

/**
 * When a phase has taught what it can: when its validation reward has improved by less than a share over some evaluations (our
 * choice; LegalOne's rule is not known).
 *
 * @param improvement the share of the best reward before, .01 by default; where that is below 1 this much at least of itself, so
 *     that a phase which earns nothing is not kept for ever
 * @param evaluations over how many, 3 by default
 */
public record Promotion(double improvement, int evaluations) {

    /** Less than 1 % over 3 evaluations. */
    public static final Promotion DEFAULT = new Promotion(.01, 3);

    public Promotion {
        if (!(improvement >= 0) || evaluations < 1) {
            throw new IllegalArgumentException("improvement is not below 0 and evaluations are at least 1, got %s, %d"
                    .formatted(improvement, evaluations));
        }
    }

    /**
     * Whether it is time for the next phase.
     *
     * @param rewards of the evaluations of this phase, the first of them before its first step
     */
    public boolean isDue(List<Double> rewards) {
        int before = rewards.size() - evaluations;
        if (before < 1) {
            return false;
        }
        double then = best(rewards.subList(0, before));
        double since = best(rewards.subList(before, rewards.size()));
        return since - then < improvement * Math.max(then, improvement);
    }

    private static double best(List<Double> rewards) {
        return rewards.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
