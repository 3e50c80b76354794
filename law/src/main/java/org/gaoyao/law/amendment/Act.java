package org.gaoyao.law.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.LawVersion;

/**
 * An act that changes other laws, read clause by clause.
 *
 * @param version the act as the book holds it
 * @param from the day on which its changes take effect; empty when neither the text nor its source gives one
 * @param series its place in the numbered series of the law's amendments, if there is one
 * @param clauses in the order of the text
 */
public record Act(LawVersion version, Optional<LocalDate> from, Optional<Series> series, List<Clause> clauses) {

    public Act {
        clauses = List.copyOf(clauses);
    }

    /** The clauses that change articles, as far as one can tell. */
    public List<Clause> changingClauses() {
        return clauses.stream().filter(Clause::changesArticles).toList();
    }

    /** The clauses that could not be read. */
    public List<Clause> notUnderstood() {
        return clauses.stream()
                .filter(clause -> clause.reading() instanceof Clause.Reading.NotUnderstood)
                .toList();
    }
}
