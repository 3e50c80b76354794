package org.gaoyao.train.reward;

import java.util.List;
import java.util.Optional;
import org.gaoyao.score.Explained;
import org.gaoyao.score.rubric.RubricItem;

/** Marks the items of a rubric that only a reader can see, such as a judge model. Must be safe for threads. */
@FunctionalInterface
public interface ItemJudge {

    /**
     * Marks an answer.
     *
     * @param items what is to be marked
     * @return a mark from 0 to 1 for each item, in their order; empty if the judge gave no verdict that can be read, which is
     *     counted and never taken for a mark
     */
    Optional<List<Explained>> marks(String question, String answer, List<RubricItem> items);
}
