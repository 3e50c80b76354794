package org.gaoyao.eval.result;

import java.util.List;
import java.util.Locale;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.score.Explained;

/**
 * A mark as {@code records.jsonl} holds it.
 *
 * @param state "scored", "abstained", "skipped" or "failed"
 * @param score its value
 * @param extracted what the rule read in the answer
 * @param reason why it has its value, in one sentence
 * @param parts what the value was computed from
 */
public record StoredMark(String state, double score, String extracted, String reason, List<Part> parts) {

    private static final double SAME = 1e-9;

    public StoredMark {
        parts = List.copyOf(parts);
    }

    /** Something from which a value was computed. */
    public record Part(double value, String reason) {}

    static StoredMark of(Mark mark) {
        Explained score = mark.score();
        return new StoredMark(
                mark.state().name().toLowerCase(Locale.ROOT),
                mark.value(),
                mark.extracted(),
                score.reason(),
                score.parts().stream()
                        .map(part -> new Part(part.value(), part.reason()))
                        .toList());
    }

    /** Whether the record is in the denominator of a score. */
    public boolean counts() {
        return state.equals("scored") || state.equals("abstained");
    }

    /** Whether the score is all or nothing. */
    public boolean wholly() {
        return Math.abs(score) <= SAME || Math.abs(score - 1) <= SAME;
    }

    /** What the mark comes down to: "right", "partly", "wrong", "abstained", "skipped" or "failed". */
    public String verdict() {
        if (!state.equals("scored")) {
            return state;
        }
        return score >= 1 - SAME ? "right" : score <= SAME ? "wrong" : "partly";
    }
}
