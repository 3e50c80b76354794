package org.gaoyao.eval.rule;

import java.util.List;
import org.gaoyao.score.Explained;
import org.gaoyao.score.label.Judged;

/**
 * What a rule says about one answer.
 *
 * @param state whether it counts
 * @param score its score and why; in [0, 1], except for terms of imprisonment, which may score below 0
 * @param extracted what the rule read in the answer
 * @param labels what was wanted and named, where the figure of a task counts labels over all records; else empty
 */
public record Mark(State state, Explained score, String extracted, List<Judged> labels) {

    public Mark {
        labels = List.copyOf(labels);
    }

    /** A mark without labels. */
    public Mark(State state, Explained score, String extracted) {
        this(state, score, extracted, List.of());
    }

    /** Whether an answer counts. */
    public enum State {
        /** It counts. */
        SCORED,
        /** It counts, and says nothing that the rule could read. */
        ABSTAINED,
        /** The rule leaves the record out: its reference cannot be compared with. */
        SKIPPED,
        /** There is no answer: the request failed. */
        FAILED
    }

    /** An answer that counts. */
    static Mark scored(double value, String reason, String extracted) {
        return new Mark(State.SCORED, Explained.of(value, reason), extracted);
    }

    /** An answer that counts, with an explanation in parts. */
    static Mark scored(Explained score, String extracted) {
        return new Mark(State.SCORED, score, extracted);
    }

    /** An answer in which nothing was found. */
    static Mark abstained(double value, String reason) {
        return new Mark(State.ABSTAINED, Explained.of(value, reason), "");
    }

    /** A record that is left out. */
    static Mark skipped(String reason) {
        return new Mark(State.SKIPPED, Explained.of(0, reason), "");
    }

    /** A request that failed. */
    public static Mark failed(String reason) {
        return new Mark(State.FAILED, Explained.of(0, reason), "");
    }

    /** An explained score if something was found in the answer, else an abstention. */
    static Mark foundOrAbstained(boolean found, Explained score, String extracted) {
        return new Mark(found ? State.SCORED : State.ABSTAINED, score, extracted);
    }

    /** The score if something was found in the answer, else an abstention. */
    static Mark foundOrAbstained(boolean found, double value, String reason, String extracted) {
        return new Mark(found ? State.SCORED : State.ABSTAINED, new Explained(value, reason, List.of()), extracted);
    }

    /** Whether the record is in the denominator of a score. */
    public boolean counts() {
        return state == State.SCORED || state == State.ABSTAINED;
    }

    /** The value that goes into a mean. */
    public double value() {
        return score.value();
    }
}
