package org.gaoyao.score.rubric;

import java.util.Optional;

/**
 * One thing that an answer gains or loses points by.
 *
 * @param criterion what must be so, as a judge reads it; of a fault, what must not be
 * @param points what it is worth when it is so: over 0 for what is wanted, under 0 for a fault
 * @param dimension what it looks at
 * @param check how a program sees it; empty where only a judge can
 */
public record RubricItem(String criterion, int points, Dimension dimension, Optional<Check> check) {

    public RubricItem {
        if (criterion.isBlank() || points == 0) {
            throw new IllegalArgumentException(
                    "an item needs a criterion and points other than 0, got \"" + criterion + "\", " + points);
        }
    }

    /** An item that a program can see. */
    public static RubricItem of(String criterion, int points, Dimension dimension, Check check) {
        return new RubricItem(criterion, points, dimension, Optional.of(check));
    }

    /** An item that only a judge can see. */
    public static RubricItem judged(String criterion, int points, Dimension dimension) {
        return new RubricItem(criterion, points, dimension, Optional.empty());
    }
}
