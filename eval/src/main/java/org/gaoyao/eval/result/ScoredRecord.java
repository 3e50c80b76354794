package org.gaoyao.eval.result;

import org.gaoyao.eval.rule.Item;
import org.gaoyao.eval.rule.Mark;

/**
 * One answer with both of its marks.
 *
 * @param item what was asked, answered and right
 * @param published the mark by the published rule
 * @param corrected the mark by the corrected rule
 */
public record ScoredRecord(Item item, Mark published, Mark corrected) {

    private static final double SAME = 1e-9;

    /** What a mark comes down to. */
    enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        ABSTAINED,
        SKIPPED,
        FAILED;

        static Verdict of(Mark mark) {
            return switch (mark.state()) {
                case SCORED -> mark.value() >= 1 - SAME ? RIGHT : mark.value() <= SAME ? WRONG : PARTLY;
                case ABSTAINED -> ABSTAINED;
                case SKIPPED -> SKIPPED;
                case FAILED -> FAILED;
            };
        }
    }

    /**
     * Whether the two rules disagree about the answer: one calls it right, partly right, wrong, silent, incomparable or
     * failed, and the other does not; or, where both rules measure the same thing, the scores differ.
     *
     * @param sameMeasure whether the corrected rule measures what the published one does
     */
    boolean flips(boolean sameMeasure) {
        Verdict before = Verdict.of(published);
        return before != Verdict.of(corrected)
                || (sameMeasure && before == Verdict.PARTLY && Math.abs(published.value() - corrected.value()) > SAME);
    }
}
