package org.gaoyao.train.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much better than its group a completion did: one number for each, which all of its tokens share.
 *
 * <p>Which of them LegalOne uses with its token-level baseline is not known in full: a digest gives the baseline of
 * {@link #LENGTH_WEIGHTED}; whether it is divided by the deviation is open, and the default is not to, as in OPO.
 */
public enum Advantage {
    /** (R − mean) / (deviation + ε): GRPO (Shao and others, <em>DeepSeekMath</em>, 2024) and DAPO, equation 9. */
    MEAN_DEVIATION,
    /** R − mean (Liu and others, <em>Understanding R1-Zero-Like Training</em>, 2025: without the bias of the deviation). */
    MEAN,
    /**
     * R − Σ L·R / Σ L, the baseline that makes the gradient's variance least if it grows with the length L (Hao and others,
     * <em>OPO</em>, 2025); LegalOne's token-level advantage, by a digest of the paper.
     */
    LENGTH_WEIGHTED,
    /** The same over (deviation + ε). */
    LENGTH_WEIGHTED_DEVIATION;

    /** Keeps a group of nearly equal rewards from being divided by nothing. */
    private static final double EPSILON = 1e-6;

    /** The name in recipes. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The advantages of a group. The deviation is the unbiased one (n − 1); a group of one has the baseline 0 and the deviation
     * 1, as in verl.
     *
     * @param rewards of the completions of one prompt
     * @param lengths of the same, in tokens
     */
    public double[] of(double[] rewards, int[] lengths) {
        if (rewards.length == 0 || rewards.length != lengths.length) {
            throw new IllegalArgumentException("a group has completions, each with a reward and a length, got %d and %d"
                    .formatted(rewards.length, lengths.length));
        }
        if (rewards.length > 1 && Arrays.stream(rewards).allMatch(reward -> reward == rewards[0])) {
            // Exactly nothing: an optimizer that divides by the size of the gradient makes steps of rounding errors.
            return new double[rewards.length];
        }
        double baseline = rewards.length == 1 ? 0 : baseline(rewards, lengths);
        double scale = rewards.length == 1 ? 1 : scale(rewards);
        return Arrays.stream(rewards).map(reward -> (reward - baseline) / scale).toArray();
    }

    private double baseline(double[] rewards, int[] lengths) {
        return switch (this) {
            case MEAN_DEVIATION, MEAN -> mean(rewards);
            case LENGTH_WEIGHTED, LENGTH_WEIGHTED_DEVIATION -> {
                double all = IntStream.of(lengths).sum();
                yield all == 0
                        ? mean(rewards)
                        : IntStream.range(0, rewards.length)
                                .mapToDouble(i -> lengths[i] * rewards[i] / all)
                                .sum();
            }
        };
    }

    private double scale(double[] rewards) {
        return switch (this) {
            case MEAN, LENGTH_WEIGHTED -> 1;
            case MEAN_DEVIATION, LENGTH_WEIGHTED_DEVIATION -> {
                double mean = mean(rewards);
                double squares =
                        Arrays.stream(rewards).map(r -> (r - mean) * (r - mean)).sum();
                yield Math.sqrt(squares / (rewards.length - 1)) + EPSILON;
            }
        };
    }

    private static double mean(double[] rewards) {
        return Arrays.stream(rewards).average().orElseThrow();
    }
}
