package org.gaoyao.train.rollout;

/**
 * How completions are drawn.
 *
 * @param samples how many of each prompt, at least 1
 * @param temperature 0 takes the likeliest token always; 1 is the policy itself, and what the objectives are made for
 * @param longest how many tokens a completion may have, at least 1
 * @param seed of the random numbers
 */
public record Drawing(int samples, double temperature, int longest, long seed) {

    public Drawing {
        if (samples < 1 || longest < 1 || !(temperature >= 0)) {
            throw new IllegalArgumentException(
                    "at least 1 sample of at least 1 token at a temperature not below 0 is drawn, got %d, %d, %s"
                            .formatted(samples, longest, temperature));
        }
    }
}
