package org.gaoyao.train.reward;

import java.util.ArrayList;
import org.gaoyao.score.legal.JudgmentScore;

/**
 * How rewards are put together. What LegalOne does is not known in full; each default says why.
 *
 * @param format what the form is worth
 * @param bonus the weight of the form where it is a bonus; .1 as in Judge-R1
 * @param citations the weight of the share of citations that hold, in tasks whose answers rest on articles; .1 (ours)
 * @param readability how much an unreadable answer loses at most; .1 (ours)
 * @param judgment how a criminal judgment is scored
 * @param text the weight of the text of a judgment beside its decision; 0, since ROUGE pays for copying the form of one
 *     reference; Judge-R1's .30 to .60 is a third
 * @param calculation whether the calculation of a term is rewarded, where a prompt has what that needs
 */
public record RewardSettings(
        FormatMode format,
        double bonus,
        double citations,
        double readability,
        JudgmentScore judgment,
        double text,
        boolean calculation) {

    /** The defaults. */
    public static final RewardSettings DEFAULT =
            new RewardSettings(FormatMode.GATE, .1, .1, .1, JudgmentScore.JUDGE_R1, 0, false);

    public RewardSettings {
        var wrong = new ArrayList<String>();
        share(wrong, "the weight of the form", bonus);
        share(wrong, "the weight of citations", citations);
        share(wrong, "the loss for an unreadable answer", readability);
        share(wrong, "the weight of the text", text);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }

    private static void share(ArrayList<String> wrong, String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            wrong.add("%s must be from 0 to 1, got %s".formatted(what, value));
        }
    }
}
