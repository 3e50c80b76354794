package org.gaoyao.model.adapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The settings of a low-rank adapter (LoRA, Hu and others, 2022).
 *
 * @param rank r, how many directions each map may change in
 * @param alpha α, the strength: the addition is scaled by α/r
 * @param dropout the share of a map's inputs that the adapter does not see in training, from 0 and below 1
 * @param rankStabilised whether the scale is α/√r instead (rsLoRA, Kalajdzievski, 2023)
 * @param targets which maps of every block, at least one
 */
public record Lora(int rank, double alpha, double dropout, boolean rankStabilised, Set<Target> targets) {

    /** Refuses what is out of range, all of it at once. */
    public Lora {
        var wrong = new ArrayList<String>();
        if (rank < 1) {
            wrong.add("the rank must be at least 1, got " + rank);
        }
        if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
            wrong.add("alpha must be above 0, got " + alpha);
        }
        if (!(dropout >= 0 && dropout < 1)) {
            wrong.add("dropout must be from 0 and below 1, got " + dropout);
        }
        if (targets.isEmpty()) {
            wrong.add("there must be a target");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        targets = Collections.unmodifiableSet(EnumSet.copyOf(targets));
    }

    /** What the addition is multiplied with. */
    public double scale() {
        return alpha / (rankStabilised ? Math.sqrt(rank) : rank);
    }
}
