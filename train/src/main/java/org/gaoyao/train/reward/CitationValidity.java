package org.gaoyao.train.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.Verdict;
import org.gaoyao.score.Explained;

/**
 * The share of an answer's citations that hold on a day, among those that could be checked (our choice: what nobody looked at is
 * neither paid nor punished).
 */
public final class CitationValidity {

    private final CitationChecker checker;

    /** By a checker, whose book says which law holds when. */
    public CitationValidity(CitationChecker checker) {
        this.checker = checker;
    }

    /** The share with a part for every citation that was checked; empty if none could be. */
    public Optional<Explained> of(String text, LocalDate day) {
        var parts = new ArrayList<Explained>();
        for (Checked checked : checker.check(text, day)) {
            if (!(checked.verdict() instanceof Verdict.NotCheckable)) {
                parts.add(Explained.of(
                        checked.verdict().holds() ? 1 : 0,
                        checked.citation().text() + ": "
                                + checked.verdict().sentence().english()));
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        long hold = parts.stream().filter(part -> part.value() == 1).count();
        return Optional.of(new Explained(
                (double) hold / parts.size(),
                "%d of %d citations hold on %s".formatted(hold, parts.size(), day),
                List.copyOf(parts)));
    }
}
