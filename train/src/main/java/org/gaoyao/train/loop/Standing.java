package org.gaoyao.train.loop;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Where a loop stands after a step: what it saves beside the learner's state.
 *
 * @param steps how many were taken
 * @param tokens how many all of them have seen
 * @param validation the latest figures
 * @param best the state of the lowest validation loss so far
 */
record Standing(long steps, long tokens, SortedMap<String, Double> validation, Optional<Best> best) {

    /** A state and the loss that it was chosen for. */
    record Best(long steps, double loss) {}

    /** After the validation of a state. */
    Standing validated(SortedMap<String, Double> figures) {
        Optional<Best> now = Optional.ofNullable(figures.get(Validation.LOSS))
                .filter(loss -> best.isEmpty() || loss < best.get().loss())
                .map(loss -> new Best(steps, loss));
        return new Standing(steps, tokens, figures, now.or(() -> best));
    }

    /** After a step more. */
    Standing next(long seen) {
        return new Standing(steps + 1, tokens + seen, validation, best);
    }
}
