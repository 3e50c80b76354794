package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.run.Problems;

/** Reads concepts: {@code = subject :: articles :: from [:: until]}, then statements {@code + says :: why} or {@code -}. */
final class Concepts {

    private static final int FEWEST = 3;

    private Concepts() {}

    /** Those of a resource. */
    static List<Concept> of(String resource, Rulebook rulebook) {
        return read(resource, Lines.resource(resource), rulebook);
    }

    /**
     * Those of a text.
     *
     * @throws org.gaoyao.run.ProblemsException with every fault of every line
     */
    static List<Concept> read(String file, String text, Rulebook rulebook) {
        var problems = new Problems();
        var lines = new Lines(file, problems, rulebook);
        var concepts = new ArrayList<Concept>();
        for (Lines.Line line : Lines.of(text)) {
            switch (line.sign()) {
                case '=' -> {
                    LocalDate from = lines.day(line, 2).orElse(LocalDate.EPOCH);
                    List<LegalBasis> basis = lines.articles(line, 1, from);
                    concepts.add(new Concept(line.cell(0), basis, from, lines.day(line, 3), List.of()));
                }
                case '+', '-' -> {
                    if (concepts.isEmpty()
                            || line.cells().size() != 2
                            || line.cell(1).isEmpty()) {
                        lines.problem(line, "is no statement with a reason", "write \"+ sentence :: reason\"");
                    } else {
                        concepts.add(with(concepts.removeLast(), line));
                    }
                }
                default -> lines.problem(line, "begins with none of = + -", "");
            }
        }
        for (Concept concept : concepts) {
            if (concept.statements(true).size() < FEWEST
                    || concept.statements(false).size() < FEWEST) {
                problems.add(file, concept.subject() + " has fewer than three right or three wrong statements", "");
            }
        }
        problems.throwIfAny("the concepts were not read");
        return List.copyOf(concepts);
    }

    private static Concept with(Concept concept, Lines.Line line) {
        var statements = new ArrayList<>(concept.statements());
        statements.add(new Concept.Statement(line.cell(0), line.sign() == '+', line.cell(1)));
        Optional<LocalDate> until = concept.until();
        return new Concept(concept.subject(), concept.basis(), concept.from(), until, statements);
    }
}
