package org.gaoyao.train.policy;

import java.util.Arrays;

/**
 * Which groups teach something (DAPO, equation 11): where all completions of a prompt earn the same, every advantage is 0, and the
 * group is left out. With graded rewards that is a deviation of nothing, or of less than a judge's noise.
 *
 * @param least deviation (of the population, n) that a group must exceed: 1e-6 for rewards by rule, 0.02 for a judge's (our choice)
 */
public record DynamicSampling(double least) {

    /** For rewards by rule, which have no noise. */
    public static final DynamicSampling BY_RULE = new DynamicSampling(1e-6);

    /** For rewards by a judge. */
    public static final DynamicSampling BY_JUDGE = new DynamicSampling(0.02);

    /** What a group is good for. */
    public enum Use {
        /** Its completions differ. */
        TEACHES,
        /** All earned the most that can be earned: the prompt is too easy by now. */
        ALL_RIGHT,
        /** All earned nothing: the prompt is too hard yet. */
        ALL_WRONG,
        /** All earned the same, something between. */
        ALL_ALIKE
    }

    /**
     * What a group is good for.
     *
     * @param rewards of its completions, without the punishment of length
     * @param most what a completion can earn
     */
    public Use of(double[] rewards, double most) {
        double mean = Arrays.stream(rewards).average().orElseThrow();
        double variance = Arrays.stream(rewards)
                .map(r -> (r - mean) * (r - mean))
                .average()
                .orElseThrow();
        if (Math.sqrt(variance) > least) {
            return Use.TEACHES;
        }
        return mean >= most - least ? Use.ALL_RIGHT : mean <= least ? Use.ALL_WRONG : Use.ALL_ALIKE;
    }
}
