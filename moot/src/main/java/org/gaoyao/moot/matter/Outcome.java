package org.gaoyao.moot.matter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gaoyao.law.number.Money;
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
     * @param low the fewest months that the guidance allows, to a tenth
     * @param guidance the months that the guidance leads to where the middle of every range is taken; the court's term may
     *     differ from it by a fifth, within {@code low} and {@code high}
     * @param high the most months that the guidance allows, to a tenth
     */
    record Sentence(Term term, Optional<TermLength> probation, OptionalLong fine, double low, int guidance, double high)
            implements Outcome {

        /** What the court declares: 有期徒刑八个月，缓刑一年，并处罚金人民币4000元. */
        public String words() {
            return term.format() + probationWords() + fineWords();
        }

        /** What stands behind the term of probation, its comma included; may be empty. */
        public String probationWords() {
            return probation.map(length -> "，缓刑" + length.format()).orElse("");
        }

        /** What stands behind the term of a fine, its comma included; may be empty. */
        public String fineWords() {
            return fine.isPresent() ? "，并处罚金人民币" + Money.yuan(fine.getAsLong()).format() : "";
        }

        /** The months of the declared term; 0 for one without months. */
        public int months() {
            return switch (term) {
                case Term.Control(TermLength length) -> length.months();
                case Term.Detention(TermLength length) -> length.months();
                case Term.Imprisonment(TermLength length) -> length.months();
                case Term.Life(), Term.SuspendedDeath(), Term.Death(), Term.Exempt() -> 0;
            };
        }
    }

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
