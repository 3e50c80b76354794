package org.gaoyao.corpus.quality;

import java.util.Optional;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/**
 * Drops documents whose text breaks a rule; the first rule that it breaks stands in the ledger.
 *
 * @param rules the limits
 */
public record QualityGate(QualityRules rules) implements DocumentGate {

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public Outcome judge(Document document) {
        Optional<Reason> broken = rules.broken(Measurements.of(document.text()));
        return broken.isPresent() ? new Outcome.Dropped(broken.get()) : new Outcome.Kept(document);
    }
}
