package org.gaoyao.corpus.normalisation;

import java.util.List;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/**
 * Brings the texts of documents into normal form; one of which nothing is left is dropped.
 *
 * @param normaliser what is done
 */
public record NormalisationGate(Normaliser normaliser) implements DocumentGate {

    @Override
    public String name() {
        return "normalise";
    }

    @Override
    public Outcome judge(Document document) {
        Normalised normalised = normaliser.apply(document.text());
        if (normalised.text().isBlank()) {
            return new Outcome.Dropped(Reason.of("nothing-left").with("characters", document.characters()));
        }
        List<Reason> changes = normalised.changes().entrySet().stream()
                .map(change -> Reason.of(change.getKey().key()).with("places", change.getValue()))
                .toList();
        return Outcome.of(document.withText(normalised.text()), changes);
    }
}
