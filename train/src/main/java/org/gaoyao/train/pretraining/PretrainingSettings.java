package org.gaoyao.train.pretraining;

import java.util.ArrayList;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.loop.LoopSettings;

/**
 * How a model learns from token shards.
 *
 * @param length of a sequence in tokens
 * @param sequences of a step
 * @param apart whether documents within a sequence do not see each other
 * @param validationTokens of each part, how many at most
 * @param stability whether curvature and gradient noise are measured too whenever it validates
 * @param learner how it takes steps
 * @param loop when it validates and saves
 * @param seed of the order of sequences
 */
public record PretrainingSettings(
        int length,
        int sequences,
        boolean apart,
        long validationTokens,
        boolean stability,
        LearnerSettings learner,
        LoopSettings loop,
        long seed) {

    public PretrainingSettings {
        var wrong = new ArrayList<String>();
        if (length < 8) {
            wrong.add("a sequence has at least 8 tokens, got " + length);
        }
        if (sequences < 1) {
            wrong.add("a step has at least 1 sequence, got " + sequences);
        }
        if (validationTokens < 2) {
            wrong.add("at least 2 tokens of each part are validated with, got " + validationTokens);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }
}
