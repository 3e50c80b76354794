package org.gaoyao.eval.comparison;

import org.gaoyao.eval.result.StoredMark;
import org.gaoyao.eval.result.StoredRecord;

/**
 * A question that two runs answered with different success.
 *
 * @param task the task's id
 * @param i the number of the question in its task
 * @param prompt what the first run asked
 * @param reference what is right
 * @param first what the first run answered
 * @param second what the second run answered
 */
public record Change(String task, int i, String prompt, String reference, Side first, Side second) {

    /**
     * One of the two answers.
     *
     * @param prediction what the model wrote
     * @param verdict what its mark comes down to, as {@link StoredMark#verdict} says
     * @param score its score
     * @param extracted what was read in it
     * @param reason why it has its score
     */
    public record Side(String prediction, String verdict, double score, String extracted, String reason) {

        private static Side of(StoredRecord record, Rule rule) {
            StoredMark mark = rule.mark(record);
            return new Side(record.prediction(), mark.verdict(), mark.score(), mark.extracted(), mark.reason());
        }
    }

    static Change of(StoredRecord first, StoredRecord second, Rule rule) {
        return new Change(
                first.task(),
                first.i(),
                first.prompt(),
                first.reference(),
                Side.of(first, rule),
                Side.of(second, rule));
    }

    /** Whether the second answer is better: its score is higher. */
    public boolean better() {
        return second.score() > first.score();
    }
}
