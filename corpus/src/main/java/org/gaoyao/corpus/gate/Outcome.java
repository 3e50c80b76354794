package org.gaoyao.corpus.gate;

import java.io.Serializable;
import java.util.List;
import org.gaoyao.corpus.document.Document;

/** What a gate makes of a document. All but {@link Kept} stands in the ledger. */
public sealed interface Outcome extends Serializable {

    /**
     * The document stays, with its text as it was; what is known of it may have grown.
     *
     * @param document the document with the labels and the class that the gate gave it
     */
    record Kept(Document document) implements Outcome {}

    /**
     * The document stays, with another text or with a flag.
     *
     * @param document the document as it goes on
     * @param reasons what was changed, one for each rule that changed something; at least one
     */
    record Changed(Document document, List<Reason> reasons) implements Outcome {

        public Changed {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a change has a reason: " + document.id());
            }
        }
    }

    /**
     * The document goes no further.
     *
     * @param reason the rule that it broke
     */
    record Dropped(Reason reason) implements Outcome {}

    /** The document with what changed in it, or kept if nothing did. */
    static Outcome of(Document document, List<Reason> changes) {
        return changes.isEmpty() ? new Kept(document) : new Changed(document, changes);
    }
}
