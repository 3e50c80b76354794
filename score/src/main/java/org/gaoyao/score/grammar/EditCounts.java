package org.gaoyao.score.grammar;

import java.util.List;
import java.util.Map;
import org.gaoyao.score.python.PythonNumber;

/**
 * How many edits were right, wrong and missed, and the F0.5 that follows.
 *
 * @param right edits that the reference has
 * @param wrong edits that it has not
 * @param missed edits of the reference that were not made
 */
public record EditCounts(int right, int wrong, int missed) {

    /** Nothing counted. */
    public static final EditCounts NONE = new EditCounts(0, 0, 0);

    private static final double BETA_SQUARED = 0.25;

    /** Counts a prediction's edits against a reference's, each as often as its side has it. */
    static EditCounts of(Map<Edit, Integer> prediction, Map<Edit, Integer> reference) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Map.Entry<Edit, Integer> edit : prediction.entrySet()) {
            if (!edit.getKey().equals(Edit.NO_CORRECTION)) {
                Integer wanted = reference.get(edit.getKey());
                right += wanted == null ? 0 : wanted;
                wrong += wanted == null ? edit.getValue() : 0;
            }
        }
        for (Map.Entry<Edit, Integer> edit : reference.entrySet()) {
            boolean made = edit.getKey().equals(Edit.NO_CORRECTION) || prediction.containsKey(edit.getKey());
            missed += made ? 0 : edit.getValue();
        }
        return new EditCounts(right, wrong, missed);
    }

    /** The sum of two counts. */
    public EditCounts plus(EditCounts other) {
        return new EditCounts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The sum of those at some places of a list, a place as often as it is named. */
    public static EditCounts sum(List<EditCounts> counts, int[] places) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int place : places) {
            EditCounts each = counts.get(place);
            right += each.right;
            wrong += each.wrong;
            missed += each.missed;
        }
        return new EditCounts(right, wrong, missed);
    }

    /** F0.5 to four places; precision is 1 where nothing is wrong, recall 1 where nothing is missed. */
    public double score() {
        double precision = wrong == 0 ? 1.0 : (double) right / (right + wrong);
        double recall = missed == 0 ? 1.0 : (double) right / (right + missed);
        double sum = BETA_SQUARED * precision + recall;
        return precision + recall == 0 ? 0 : PythonNumber.round((1 + BETA_SQUARED) * precision * recall / sum, 4);
    }
}
