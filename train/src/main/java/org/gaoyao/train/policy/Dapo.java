package org.gaoyao.train.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The objective of DAPO (Yu and others, <em>DAPO: An Open-Source LLM Reinforcement Learning System at Scale</em>, 2025,
 * equations 8 to 12):
 *
 * <pre>
 *   J = 1/Σ|oᵢ| · Σᵢ Σₜ min( r·Â, clip(r, 1 − ε_low, 1 + ε_high)·Â ),      r = π(oᵢₜ) / π_old(oᵢₜ)
 * </pre>
 *
 * <p>Clip-higher leaves unlikely tokens room to become likely; the mean over all tokens gives long answers their weight. With
 * dual clipping (Ye and others, 2020; verl's {@code clip_ratio_c}), what a bad token can cost is bounded by c·|Â|. There is no
 * punishment of divergence. Advantages ({@link Advantage}), groups that teach nothing ({@link DynamicSampling}) and too long
 * answers ({@link Overlong}) come before.
 *
 * @param low ε_low, 0.2 in the paper
 * @param high ε_high, 0.28 in the paper
 * @param dualClip c, above 1; 10 in the authors' script
 */
public record Dapo(double low, double high, double dualClip) implements Objective {

    /** The values of the paper and of its script. */
    public static final Dapo PUBLISHED = new Dapo(0.2, 0.28, 10);

    /** Log-ratios beyond it are cut, as in verl, before their exponential overflows. */
    static final double LARGEST_LOG_RATIO = 20;

    public Dapo {
        if (!(low > 0 && low < 1 && high > 0 && dualClip > 1)) {
            throw new IllegalArgumentException(
                    "clips must be ε_low from 0 to 1, ε_high above 0 and c above 1, got %s, %s, %s"
                            .formatted(low, high, dualClip));
        }
    }

    /** By tokens. */
    @Override
    public double share(int[] part, int[] all) {
        return (double) IntStream.of(part).asLongStream().sum()
                / IntStream.of(all).asLongStream().sum();
    }

    @Override
    public Gradient gradient(List<Rollout> rollouts) {
        long tokens = Objective.tokens(rollouts);
        double loss = 0;
        double divergence = 0;
        long clipped = 0;
        var slopes = new ArrayList<double[]>();
        for (Rollout rollout : rollouts) {
            double advantage = rollout.advantage();
            double[] slope = new double[rollout.length()];
            for (int t = 0; t < slope.length; t++) {
                double logRatio = rollout.now()[t] - rollout.before()[t];
                double ratio = Math.exp(Math.clamp(logRatio, -LARGEST_LOG_RATIO, LARGEST_LOG_RATIO));
                double plain = ratio * advantage;
                double least = Math.min(plain, Math.clamp(ratio, 1 - low, 1 + high) * advantage);
                double objective = advantage < 0 ? Math.max(least, dualClip * advantage) : least;
                loss -= objective / tokens;
                divergence += (ratio - 1 - Math.log(ratio)) / tokens;
                if (objective != plain) {
                    clipped++;
                } else if (Math.abs(logRatio) < LARGEST_LOG_RATIO) {
                    slope[t] = -plain / tokens;
                }
            }
            slopes.add(slope);
        }
        return new Gradient(loss, slopes, (double) clipped / tokens, divergence);
    }
}
