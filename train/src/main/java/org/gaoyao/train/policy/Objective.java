package org.gaoyao.train.policy;

import java.util.List;

/** What a policy is trained for, given completions and how well they did. */
public sealed interface Objective permits Dapo, Grpo {

    /** The loss over all rollouts of one update, and its derivatives. Pure and in 64 bits. */
    Gradient gradient(List<Rollout> rollouts);

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
