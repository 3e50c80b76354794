package org.gaoyao.corpus.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.ledger.Bookkeeper;

/**
 * A leg of the way: what can be done with one document after another before the next gate has to have seen all of them.
 *
 * @param opening the gate whose marks the leg before took, which judges first; empty on the first leg
 * @param gates the gates that judge each document by itself
 * @param closing the gate for which marks are taken; empty on the last leg
 */
record Leg(Optional<CorpusGate<?>> opening, List<DocumentGate> gates, Optional<CorpusGate<?>> closing) {

    Leg {
        gates = List.copyOf(gates);
    }

    /** Cuts the gates into legs; there is always one. */
    static List<Leg> of(List<Gate> gates) {
        var legs = new ArrayList<Leg>();
        Optional<CorpusGate<?>> opening = Optional.empty();
        var own = new ArrayList<DocumentGate>();
        for (Gate gate : gates) {
            switch (gate) {
                case DocumentGate each -> own.add(each);
                case CorpusGate<?> all -> {
                    legs.add(new Leg(opening, own, Optional.of(all)));
                    opening = Optional.of(all);
                    own.clear();
                }
            }
        }
        legs.add(new Leg(opening, own, Optional.empty()));
        return legs;
    }

    /** The gates that judge on this leg, by name, in their order. */
    List<String> names() {
        var names = new ArrayList<String>();
        opening.ifPresent(gate -> names.add(gate.name()));
        gates.forEach(gate -> names.add(gate.name()));
        return names;
    }

    /**
     * Takes a document along.
     *
     * @param judge of the opening gate
     * @param position which document of the leg it is, from 0
     * @return the document at the end of the leg; empty if it was dropped
     */
    Optional<Document> judge(Optional<CorpusGate.Judge> judge, long position, Document document, Bookkeeper books) {
        Optional<Document> next = Optional.of(document);
        if (opening.isPresent()) {
            CorpusGate.Judge all = judge.orElseThrow();
            next = judged(opening.get(), document, each -> all.judge(position, each), books);
        }
        for (DocumentGate gate : gates) {
            if (next.isEmpty()) {
                return next;
            }
            next = judged(gate, next.get(), gate::judge, books);
        }
        return next;
    }

    private static Optional<Document> judged(
            Gate gate, Document document, Function<Document, Outcome> judge, Bookkeeper books) {
        try {
            return books.judged(gate, document, judge.apply(document));
        } catch (RuntimeException failure) {
            throw new IllegalStateException("the gate " + gate.name() + " failed at " + document.id(), failure);
        }
    }

    /** The mark that the closing gate takes of a document. */
    Optional<Serializable> mark(Document document) {
        return closing.map(gate -> gate.mark(document));
    }
}
