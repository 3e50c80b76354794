package org.gaoyao.corpus.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.ledger.LedgerEntry;

/**
 * What is to be done: the sources in their order, and the gates through which their documents go in theirs.
 *
 * @param sources where the documents come from
 * @param limits how much intake holds and unpacks
 * @param gates what judges them
 * @param mask takes out of samples what people must not see
 */
public record Curation(List<Source> sources, Limits limits, List<Gate> gates, UnaryOperator<String> mask) {

    public Curation {
        sources = List.copyOf(sources);
        gates = List.copyOf(gates);
        Set<String> names = new HashSet<>(Set.of(LedgerEntry.INTAKE));
        for (Gate gate : gates) {
            if (!names.add(gate.name())) {
                throw new IllegalArgumentException("two gates are called " + gate.name());
            }
        }
        names.clear();
        for (Source source : sources) {
            if (!names.add(source.name())) {
                throw new IllegalArgumentException("two sources are called " + source.name());
            }
        }
    }

    /** A curation whose samples show everything but long numbers. */
    public Curation(List<Source> sources, List<Gate> gates) {
        this(sources, Limits.STANDARD, gates, UnaryOperator.identity());
    }
}
