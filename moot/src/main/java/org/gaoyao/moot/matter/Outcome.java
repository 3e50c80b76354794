package org.gaoyao.moot.matter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;

/** What the court decides. */
public sealed interface Outcome {

    /**
     * A sentence.
     *
     * @param term the declared term
     * @param probation the months of probation, where it is granted
     * @param fine the fine in yuan, where one is imposed
     * @param low the fewest months that the guidance allows
     * @param high the most months that the guidance allows
     */
    record Sentence(Term term, Optional<TermLength> probation, OptionalLong fine, int low, int high)
            implements Outcome {}

    /**
     * What one side has to do or pay.
     *
     * @param orders the decision, order by order
     */
    record Award(List<Order> orders) implements Outcome {
        public Award {
            orders = List.copyOf(orders);
        }
    }

    /**
     * One order of a civil decision.
     *
     * @param what the order in the words of the decision
     * @param yuan the amount, to the fen, where it is one
     */
    record Order(String what, Optional<BigDecimal> yuan) {}
}
