package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * A concept and what is rightly and wrongly said of it.
 *
 * @param subject its name
 * @param basis the articles on which the statements rest
 * @param from the first day for which all statements are marked rightly
 * @param until the first day for which they are not, if there is one
 * @param statements at least three right ones and three wrong ones
 */
record Concept(
        String subject, List<LegalBasis> basis, LocalDate from, Optional<LocalDate> until, List<Statement> statements) {

    /**
     * A sentence on a concept.
     *
     * @param says the sentence
     * @param right whether it holds
     * @param why the reason
     */
    record Statement(String says, boolean right, String why) {}

    Concept {
        basis = List.copyOf(basis);
        statements = List.copyOf(statements);
    }

    /** The statements that hold, or those that do not. */
    List<Statement> statements(boolean right) {
        return statements.stream()
                .filter(statement -> statement.right() == right)
                .toList();
    }
}
