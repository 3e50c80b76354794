package org.gaoyao.eval.asking;

import java.util.List;

/**
 * What came of asking: how many items have an answer, and what it cost.
 *
 * @param items how many there were to ask
 * @param known how many had their answer before
 * @param answered how many got it now
 * @param failures how many requests failed, those that were answered in a later round among them
 * @param unanswered the items without an answer, in their order; asking again asks them
 * @param promptTokens read for the answers of now, where the model counts them
 * @param answerTokens made for the answers of now
 * @param seconds how long it took
 */
public record Asked(
        int items,
        int known,
        int answered,
        int failures,
        List<ItemKey> unanswered,
        long promptTokens,
        long answerTokens,
        double seconds) {

    public Asked {
        unanswered = List.copyOf(unanswered);
    }

    /** The share of the items that have an answer; 1 where there is none to ask. */
    public double coverage() {
        return items == 0 ? 1 : (double) (known + answered) / items;
    }
}
