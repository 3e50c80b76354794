package org.gaoyao.train.learner;

import java.util.ArrayList;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.optimizer.AdamW;

/**
 * How a model takes steps.
 *
 * @param optimizer of AdamW
 * @param clip the norm that gradients are scaled down to, above 0; infinite for no clipping
 * @param memory what a pass keeps for its way back
 * @param tokensAtOnce how many tokens one pass may have; a step with more takes several and adds their gradients up
 */
public record LearnerSettings(AdamW.Settings optimizer, double clip, Memory memory, int tokensAtOnce) {

    /** AdamW as is customary, gradients clipped to 1, passes of 8,192 tokens that keep all. */
    public static final LearnerSettings CUSTOMARY = new LearnerSettings(AdamW.Settings.CUSTOMARY, 1, Memory.KEEP, 8192);

    public LearnerSettings {
        var wrong = new ArrayList<String>();
        if (!(clip > 0)) {
            wrong.add("the norm of gradients is clipped to a number above 0, got " + clip);
        }
        if (tokensAtOnce < 1) {
            wrong.add("a pass has at least 1 token, got " + tokensAtOnce);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }
}
