package org.gaoyao.train.policy;

import java.util.List;

/** What a policy is trained for, given completions and how well they did. */
public sealed interface Objective permits Dapo, Grpo {

    /** The loss over all rollouts of one update, and its derivatives. Pure and in 64 bits. */
    Gradient gradient(List<Rollout> rollouts);

    /**
     * What a part of the rollouts of an update is of the whole: losses and slopes of parts, each times its share, add up to those
     * of all.
     *
     * @param part how many tokens the rollouts of the part have
     * @param all the same of all
     */
    double share(int[] part, int[] all);

    /** Whether rollouts need the log-probabilities of the reference policy. */
    default boolean needsReference() {
        return false;
    }

    /** How many tokens rollouts have; throws if there is none. */
    static long tokens(List<Rollout> rollouts) {
        long tokens = rollouts.stream().mapToLong(Rollout::length).sum();
        if (tokens == 0) {
            throw new IllegalArgumentException(
                    "there is no token to learn from in %d rollouts".formatted(rollouts.size()));
        }
        return tokens;
    }
}
