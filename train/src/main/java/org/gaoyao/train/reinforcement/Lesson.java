package org.gaoyao.train.reinforcement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.policy.Rollout;
import org.gaoyao.train.rollout.Marked;

/**
 * A completion that is learnt from: prompt and completion as one sequence, of which the drawn tokens are learnt.
 *
 * @param sequence prompt and completion
 * @param advantage Â of its tokens
 * @param before ln π of each learnt token under the policy that drew it
 * @param reference the same under the reference; empty where none is needed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lesson(Sequence sequence, double advantage, double[] before, double[] reference) {

    /** The sequence of a prompt and what was drawn. */
    static Sequence sequence(Group group, int sample) {
        int[] prompt = group.prompt().ids();
        var drawn = group.samples().get(sample).drawn();
        int[] ids = Arrays.copyOf(prompt, prompt.length + drawn.tokens().length);
        System.arraycopy(drawn.tokens(), 0, ids, prompt.length, drawn.tokens().length);
        var learnt = new boolean[ids.length];
        for (int t = 0; t < drawn.tokens().length; t++) {
            learnt[prompt.length + t] = !drawn.forced().contains(t);
        }
        return new Sequence(ids, learnt);
    }

    /** What the policy that drew a completion says of its learnt tokens. */
    static double[] before(Marked marked) {
        double[] all = marked.drawn().logProbabilities();
        return IntStream.range(0, all.length)
                .filter(t -> !marked.drawn().forced().contains(t))
                .mapToDouble(t -> all[t])
                .toArray();
    }

    /** How many tokens are learnt. */
    int length() {
        return before.length;
    }

    /** With the log-probabilities of the learnt tokens as they are now. */
    Rollout rollout(double[] now) {
        return new Rollout(advantage, before, reference, now);
    }
}
