package org.gaoyao.train.policy;

/** A completion as an objective sees it: its advantage, and the log-probabilities of its tokens, which nobody changes. */
public final class Rollout {

    private final double advantage;
    private final double[] before;
    private final double[] reference;
    private final double[] now;

    /**
     * A completion.
     *
     * @param advantage Â of every token
     * @param before ln π of each token under the policy that drew it
     * @param reference ln π of each under the reference policy; empty where no divergence is punished
     * @param now ln π of each under the policy that is trained
     */
    public Rollout(double advantage, double[] before, double[] reference, double[] now) {
        if (before.length != now.length || (reference.length > 0 && reference.length != now.length)) {
            throw new IllegalArgumentException("log-probabilities of %d, %d and %d tokens are not of one completion"
                    .formatted(before.length, reference.length, now.length));
        }
        this.advantage = advantage;
        this.before = before;
        this.reference = reference;
        this.now = now;
    }

    /** How many tokens it has. */
    public int length() {
        return now.length;
    }

    /** Â of every token. */
    double advantage() {
        return advantage;
    }

    /** ln π of each token under the policy that drew it. */
    double[] before() {
        return before;
    }

    /** ln π of each token under the reference policy. */
    double[] reference() {
        return reference;
    }

    /** ln π of each token under the policy that is trained. */
    double[] now() {
        return now;
    }
}
