package org.gaoyao.corpus.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.ledger.LedgerEntry.What;

/**
 * Keeps the books of one part of the documents: every outcome becomes lines of the ledger and a count. One thread's own.
 *
 * <p>It also holds gates to their word: a document that a gate says it kept must have its text, and no gate may change an id.
 */
public final class Bookkeeper {

    /** Counts while they grow. */
    private static final class Open {
        private long documentsIn;
        private long charactersIn;
        private long documentsOut;
        private long charactersOut;
        private final Map<String, RuleTally> rules = new TreeMap<>();
    }

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<String, Open> tallies = new LinkedHashMap<>();

    private final UnaryOperator<String> mask;

    /**
     * Books in which some gates stand, in their order, even if nothing comes to them.
     *
     * @param mask takes out of samples what people must not see
     */
    public Bookkeeper(List<String> gates, UnaryOperator<String> mask) {
        this.mask = mask;
        gates.forEach(gate -> tallies.put(gate, new Open()));
    }

    /** Books what intake read. */
    public void read(Document document) {
        Open intake = open(LedgerEntry.INTAKE);
        intake.documentsIn++;
        intake.documentsOut++;
        intake.charactersOut += document.characters();
    }

    /** Books what intake refused. */
    public void refused(String id, Reason reason) {
        open(LedgerEntry.INTAKE).documentsIn++;
        book(LedgerEntry.of(id, LedgerEntry.INTAKE, What.DROPPED, reason));
    }

    /**
     * Books what a gate said of a document.
     *
     * @return the document as it goes on; empty if it does not
     * @throws IllegalStateException if the gate did not keep its word
     */
    public Optional<Document> judged(Gate gate, Document document, Outcome outcome) {
        Open open = open(gate.name());
        open.documentsIn++;
        open.charactersIn += document.characters();
        Optional<Document> next =
                switch (outcome) {
                    case Outcome.Kept(Document kept) -> {
                        if (!kept.text().equals(document.text())) {
                            throw broken(gate, document, "changed the text without saying so");
                        }
                        yield Optional.of(kept);
                    }
                    case Outcome.Changed(Document changed, List<Reason> reasons) -> {
                        reasons.forEach(reason -> {
                            book(LedgerEntry.of(document.id(), gate.name(), What.CHANGED, reason));
                            sample(open, reason, document, () -> Sample.changed(document, changed, mask));
                        });
                        yield Optional.of(changed);
                    }
                    case Outcome.Dropped(Reason reason) -> {
                        book(LedgerEntry.of(document.id(), gate.name(), What.DROPPED, reason));
                        sample(open, reason, document, () -> Sample.dropped(document, mask));
                        yield Optional.empty();
                    }
                };
        next.ifPresent(kept -> {
            if (!kept.id().equals(document.id())) {
                throw broken(gate, document, "gave it another id");
            }
            open.documentsOut++;
            open.charactersOut += kept.characters();
        });
        return next;
    }

    /** The lines so far, in the order of the documents. */
    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    /** The counts so far, in the order of the gates. */
    public List<GateTally> tallies() {
        return tallies.entrySet().stream()
                .map(entry -> new GateTally(
                        entry.getKey(),
                        entry.getValue().documentsIn,
                        entry.getValue().charactersIn,
                        entry.getValue().documentsOut,
                        entry.getValue().charactersOut,
                        entry.getValue().rules))
                .toList();
    }

    private Open open(String gate) {
        return tallies.computeIfAbsent(gate, _ -> new Open());
    }

    private void book(LedgerEntry entry) {
        entries.add(entry);
        open(entry.gate()).rules.merge(entry.rule(), RuleTally.NONE.count(entry.what()), RuleTally::plus);
    }

    private static void sample(Open open, Reason reason, Document document, Supplier<Sample> sample) {
        open.rules.computeIfPresent(
                reason.rule(), (_, tally) -> tally.wants(document.id()) ? tally.with(List.of(sample.get())) : tally);
    }

    private static IllegalStateException broken(Gate gate, Document document, String what) {
        return new IllegalStateException("the gate " + gate.name() + " " + what + ": " + document.id());
    }
}
