package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.learner.DivergenceException;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.policy.Gradient;
import org.gaoyao.train.policy.Objective;
import org.gaoyao.train.policy.Rollout;

/**
 * One update of a policy by lessons: a forward pass gives ln π of each token, the objective its slope, and the way back takes the
 * weight −slope to the gradient. Lessons that do not fit into one pass take several, whose shares add up.
 *
 * @param learner the policy
 * @param objective what it is trained for
 * @param tokensAtOnce how many tokens a pass may have
 */
record PolicyUpdate(Learner learner, Objective objective, int tokensAtOnce) {

    private static final double LARGEST_LOG_RATIO = 20;

    /**
     * What an update did.
     *
     * @param loss before it
     * @param gradientNorm before clipping
     * @param clipped the share of tokens whose ratio was clipped
     * @param divergence from the policy that drew, in nats a token
     * @param reference from the reference, in nats a token (k3); 0 without one
     * @param tokens how many the passes had
     */
    record Effect(double loss, double gradientNorm, double clipped, double divergence, double reference, long tokens) {}

    /**
     * Takes a step.
     *
     * @param lessons at least one, with an advantage or a reference that makes it count
     * @throws DivergenceException if the loss or the gradient is not finite; nothing is then changed
     */
    Effect take(List<Lesson> lessons, double rate) {
        Map<Sequence, Lesson> bySequence = new HashMap<>();
        lessons.forEach(lesson -> bySequence.put(lesson.sequence(), lesson));
        int[] all = lessons.stream().mapToInt(Lesson::length).toArray();
        double[] sums = new double[4];
        long tokens = 0;
        List<Sequence> counting = lessons.stream()
                .filter(lesson -> lesson.advantage() != 0 || objective.needsReference())
                .map(Lesson::sequence)
                .toList();
        for (Batch batch : Batch.pack(counting, tokensAtOnce)) {
            List<Lesson> part = batch.sequences().stream()
                    .map(sequence -> Objects.requireNonNull(bySequence.get(sequence)))
                    .toList();
            tokens += batch.tokens();
            learner.accumulate(batch, now -> weights(part, now.get(), all, sums));
        }
        double norm = learner.update(rate);
        return new Effect(sums[0], norm, sums[1], sums[2], sums[3], tokens);
    }

    /** The weights −dℓ/d ln π of the tokens of a batch; what else the objective says is added to the sums. */
    private double[] weights(List<Lesson> part, double[] now_N, int[] all, double[] sums) {
        double[] weights_N = new double[now_N.length];
        var rollouts = new ArrayList<Rollout>();
        var nows = new ArrayList<double[]>();
        int from = 0;
        for (Lesson lesson : part) {
            double[] now = LogProbabilities.learnt(lesson.sequence(), now_N, from);
            nows.add(now);
            rollouts.add(lesson.rollout(now));
            from += lesson.sequence().length();
        }
        Gradient gradient = objective.gradient(rollouts);
        int[] own = part.stream().mapToInt(Lesson::length).toArray();
        double share = objective.share(own, all);
        double tokens = (double) Arrays.stream(own).sum() / Arrays.stream(all).sum();
        from = 0;
        for (int i = 0; i < part.size(); i++) {
            Sequence sequence = part.get(i).sequence();
            double[] slopes = gradient.slopes().get(i);
            int next = 0;
            for (int t = 1; t < sequence.length(); t++) {
                if (sequence.learns(t)) {
                    weights_N[from + t - 1] = -slopes[next++] * share;
                }
            }
            sums[3] += away(part.get(i).reference(), nows.get(i))
                    / Arrays.stream(all).sum();
            from += sequence.length();
        }
        sums[0] += gradient.loss() * share;
        sums[1] += gradient.clipped() * tokens;
        sums[2] += gradient.divergence() * tokens;
        return weights_N;
    }

    /** Σ of π_ref/π − ln(π_ref/π) − 1 over the tokens of a lesson (k3); 0 without a reference. */
    private static double away(double[] reference, double[] now) {
        double sum = 0;
        for (int t = 0; t < reference.length; t++) {
            double ratio = Math.clamp(reference[t] - now[t], -LARGEST_LOG_RATIO, LARGEST_LOG_RATIO);
            sum += Math.exp(ratio) - ratio - 1;
        }
        return sum;
    }
}
