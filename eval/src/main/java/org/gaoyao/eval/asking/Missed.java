package org.gaoyao.eval.asking;

import org.gaoyao.chat.answer.Failure;

/**
 * A request that failed: an entry of the file of failures, which is read by people and never scored.
 *
 * @param item what was asked
 * @param round the round of asking, counted from 1
 * @param kind the kind of failure: {@code TimedOut}, {@code Overloaded} …
 * @param problem what happened, as a person would say it
 */
public record Missed(ItemKey item, int round, String kind, String problem) {

    static Missed of(ItemKey item, int round, Failure failure) {
        return new Missed(
                item,
                round,
                failure.getClass().getSimpleName(),
                failure.problem().toString());
    }
}
