package org.gaoyao.corpus.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.corpus.gate.Reason;

/**
 * A line of the ledger: a document that a gate dropped or changed, the rule, and the values that decided it.
 *
 * <p>A document that several rules of a gate changed has a line for each. No text of documents is in a ledger.
 *
 * @param document its id; of what intake refused, the name of the file or row
 * @param gate the gate; {@link #INTAKE} for what could not be read
 * @param what what the gate did
 * @param rule the rule that applied
 * @param values what decided it
 */
public record LedgerEntry(String document, String gate, What what, String rule, Map<String, Object> values) {

    /** The name under which refused files and rows stand. */
    public static final String INTAKE = "intake";

    /** What a gate does that has to be told. */
    public enum What {
        /** The document went no further. */
        DROPPED,
        /** It went on with another text or with a flag. */
        CHANGED;

        /** The name in files. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The line for one reason. */
    public static LedgerEntry of(String document, String gate, What what, Reason reason) {
        return new LedgerEntry(document, gate, what, reason.rule(), reason.values());
    }
}
