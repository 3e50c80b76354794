package org.gaoyao.corpus.validity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.Verdict;

/**
 * Audits what a document cites, for one day, and drops or flags what teaches law that is none: LegalOne trains on statutes in
 * force only.
 *
 * <p>A statute that is itself no longer in force is dropped under either policy; it is known by its title. Of other documents
 * each citation is checked: one of a provision that ended is the policy's, one of an article that does not exist or with other
 * words than the law's is a flag. What cannot be checked is no fault. Judgments cite the law of their day, so that few of the
 * past stay under {@link Policy#DROP}.
 *
 * @param checker with the statute book
 * @param on the day on which the law has to be in force: the reference date of the recipe
 * @param policy what becomes of documents that cite ended law
 */
public record LawInForceGate(CitationChecker checker, LocalDate on, Policy policy) implements DocumentGate {

    /** What becomes of a document that cites law which is no longer in force. */
    public enum Policy {
        /** It stays, with a flag. */
        FLAG,
        /** It goes. */
        DROP;

        /** The name in recipes. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ENDED = "no-longer-in-force";

    @Override
    public String name() {
        return "law-in-force";
    }

    @Override
    public Outcome judge(Document document) {
        if (document.documentClass() == DocumentClass.STATUTE) {
            Optional<Verdict.NoLongerInForce> end =
                    ended(document.label(Label.TITLE).orElse(""));
            if (end.isPresent()) {
                return new Outcome.Dropped(told(Reason.of("statute-" + ENDED).with("on", on.toString()), end.get()));
            }
        }
        List<Checked> citations = checker.check(document.text(), on);
        var faults = new ArrayList<Reason>();
        add(faults, ENDED, Verdict.NoLongerInForce.class, citations);
        if (policy == Policy.DROP && !faults.isEmpty()) {
            return new Outcome.Dropped(faults.getFirst());
        }
        add(faults, "no-such-article", Verdict.NoSuchArticle.class, citations);
        add(faults, "wrong-wording", Verdict.WrongWording.class, citations);
        return Outcome.of(flagged(document, faults), faults);
    }

    /** The end of the law that a whole title names, if it ended. */
    private Optional<Verdict.NoLongerInForce> ended(String title) {
        if (title.isBlank()) {
            return Optional.empty();
        }
        String name = "《" + title + "》";
        return checker.check(name, on).stream()
                .filter(checked ->
                        checked.citation().start() == 0 && checked.citation().end() == name.length())
                .map(Checked::verdict)
                .filter(Verdict.NoLongerInForce.class::isInstance)
                .map(Verdict.NoLongerInForce.class::cast)
                .findFirst();
    }

    /** Adds a rule if any verdict is of a kind: how many of how many citations, the first of them, and what decided. */
    private void add(List<Reason> faults, String rule, Class<? extends Verdict> kind, List<Checked> citations) {
        List<Checked> found = citations.stream()
                .filter(checked -> kind.isInstance(checked.verdict()))
                .toList();
        if (!found.isEmpty()) {
            Reason reason = Reason.of(rule)
                    .with("on", on.toString())
                    .with("citations", citations.size())
                    .with("of-them", found.size())
                    .with("first", found.getFirst().citation().text());
            faults.add(found.getFirst().verdict() instanceof Verdict.NoLongerInForce end ? told(reason, end) : reason);
        }
    }

    /** A reason with the law that ended, the first day without it, and what ended it, as far as they are known. */
    private static Reason told(Reason reason, Verdict.NoLongerInForce end) {
        Reason told = reason.with("law", end.law().title());
        told = end.ending().on().isPresent()
                ? told.with("ended", end.ending().on().get().toString())
                : told;
        told = end.ending().atLatest().isPresent()
                ? told.with("ended-at-latest", end.ending().atLatest().get().toString())
                : told;
        return end.ending().by().isPresent() ? told.with("by", end.ending().by().get()) : told;
    }

    private static Document flagged(Document document, List<Reason> faults) {
        if (faults.isEmpty()) {
            return document;
        }
        var flags = new ArrayList<String>();
        document.label(Label.FLAGS).ifPresent(flags::add);
        faults.forEach(fault -> flags.add(fault.rule()));
        return document.with(Label.FLAGS, String.join(" ", flags));
    }
}
