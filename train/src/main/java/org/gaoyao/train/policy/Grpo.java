package org.gaoyao.train.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The objective of GRPO (Shao and others, <em>DeepSeekMath</em>, 2024, equations 3 and 4; DAPO, equations 4 to 6), with which
 * LexPro-1.0 learns, by digests of its paper:
 *
 * <pre>
 *   J = 1/G · Σᵢ 1/|oᵢ| · Σₜ ( min( r·Â, clip(r, 1 − ε, 1 + ε)·Â ) − β·D )
 *   D = π_ref/π − ln(π_ref/π) − 1
 * </pre>
 *
 * <p>The mean is over the tokens of each answer first, so that each token of a long answer counts less than one of a short.
 *
 * @param clip ε, 0.2 customarily
 * @param beta β, how much divergence from the reference costs; 0 needs no reference
 */
public record Grpo(double clip, double beta) implements Objective {

    /** ε of the papers, and β of another project of the same field (Judge-R1), since LexPro's is not known. */
    public static final Grpo CUSTOMARY = new Grpo(0.2, 0.05);

    public Grpo {
        if (!(clip > 0 && clip < 1 && beta >= 0)) {
            throw new IllegalArgumentException(
                    "ε must be from 0 to 1 and β not below 0, got %s, %s".formatted(clip, beta));
        }
    }

    @Override
    public boolean needsReference() {
        return beta > 0;
    }

    /** By answers. */
    @Override
    public double share(int[] part, int[] all) {
        return (double) part.length / all.length;
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
            double share = 1.0 / rollouts.size() / Math.max(1, slope.length);
            for (int t = 0; t < slope.length; t++) {
                double logRatio = rollout.now()[t] - rollout.before()[t];
                double ratio = Math.exp(Math.clamp(logRatio, -Dapo.LARGEST_LOG_RATIO, Dapo.LARGEST_LOG_RATIO));
                double plain = ratio * advantage;
                double least = Math.min(plain, Math.clamp(ratio, 1 - clip, 1 + clip) * advantage);
                loss -= least * share;
                divergence += (ratio - 1 - Math.log(ratio)) / tokens;
                if (least != plain) {
                    clipped++;
                } else if (Math.abs(logRatio) < Dapo.LARGEST_LOG_RATIO) {
                    slope[t] = -plain * share;
                }
                if (beta > 0) {
                    double away = rollout.reference()[t] - rollout.now()[t];
                    double cut = Math.clamp(away, -Dapo.LARGEST_LOG_RATIO, Dapo.LARGEST_LOG_RATIO);
                    loss += beta * (Math.exp(cut) - cut - 1) * share;
                    if (cut == away) {
                        slope[t] += beta * (1 - Math.exp(cut)) * share;
                    }
                }
            }
            slopes.add(slope);
        }
        return new Gradient(loss, slopes, (double) clipped / tokens, divergence);
    }
}
