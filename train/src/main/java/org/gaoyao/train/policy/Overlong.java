package org.gaoyao.train.policy;

/**
 * Soft overlong punishment (DAPO, equation 13): nothing up to the margin before the limit, then a straight line down to −1 at the
 * limit, −1 beyond. It is added to the reward.
 *
 * @param longest the limit, in tokens
 * @param margin before the limit, in tokens
 * @param factor by which the punishment is multiplied, 1 in the paper
 */
public record Overlong(int longest, int margin, double factor) {

    /** The margin's share of the limit in the paper: 4,096 of 20,480. */
    private static final int PART = 5;

    public Overlong {
        if (margin < 1 || longest < margin || !(factor >= 0)) {
            throw new IllegalArgumentException(
                    "the margin must be from 1 to the limit and the factor not below 0, got %d, %d, %s"
                            .formatted(margin, longest, factor));
        }
    }

    /** With the paper's margin of a fifth of the limit. */
    public static Overlong of(int longest) {
        return new Overlong(longest, Math.max(1, longest / PART), 1);
    }

    /** The punishment of a completion of so many tokens: from −factor to 0. */
    public double of(long length) {
        double exceeded = Math.clamp((double) (length - (longest - margin)) / margin, 0, 1);
        return exceeded == 0 ? 0 : -exceeded * factor;
    }
}
