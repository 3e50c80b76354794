package org.gaoyao.corpus.validity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/**
 * Drops legal documents that are older than a window before the reference date, as LegalOne takes legal text of the last
 * five years only.
 *
 * <p>Statutes are judged by their force and not by their age ({@link LawInForceGate}), general and synthetic text by neither;
 * what has no date stays. A source of whose dated documents none would be left is kept whole and its documents carry a flag:
 * it is not the window's to decide that a user goes without.
 *
 * @param on the reference date
 * @param window how far back
 */
public record RecencyGate(LocalDate on, Period window) implements CorpusGate<RecencyGate.Mark> {

    /** LegalOne's window (README). */
    public static final Period LEGAL_ONE = Period.ofYears(5);

    /** The rule by which documents stay that are too old. */
    public static final String WOULD_EMPTY = "would-empty-the-source";

    /** Of which source a document is and whether it is too old; nothing in both if it is not judged by its age. */
    public record Mark(String source, boolean old) implements Serializable {}

    private static final Mark NOT_JUDGED = new Mark("", false);

    @Override
    public String name() {
        return "recency";
    }

    @Override
    public Mark mark(Document document) {
        return date(document)
                .map(date -> new Mark(document.source(), date.isBefore(on.minus(window))))
                .orElse(NOT_JUDGED);
    }

    @Override
    public Judge judge(Iterator<Mark> marks) {
        Map<String, Boolean> allOld = new TreeMap<>();
        marks.forEachRemaining(mark -> allOld.merge(mark.source, mark.old, Boolean::logicalAnd));
        LocalDate first = on.minus(window);
        return (_, document) -> judge(document, first, allOld);
    }

    private static Outcome judge(Document document, LocalDate first, Map<String, Boolean> allOld) {
        Optional<LocalDate> date = date(document);
        if (date.isEmpty() || !date.get().isBefore(first)) {
            return new Outcome.Kept(document);
        }
        Reason reason = Reason.of("too-old")
                .with("date", document.label(Label.DATE).orElseThrow())
                .with("from", first.toString());
        if (!allOld.getOrDefault(document.source(), false)) {
            return new Outcome.Dropped(reason);
        }
        String flags = document.label(Label.FLAGS).map(more -> more + " ").orElse("") + "too-old";
        return new Outcome.Changed(
                document.with(Label.FLAGS, flags),
                List.of(new Reason(WOULD_EMPTY, reason.values()).with("source", document.source())));
    }

    /** The last day that the date of a document can mean, if its age counts. */
    private static Optional<LocalDate> date(Document document) {
        if (document.documentClass().domain() != Domain.LEGAL || document.documentClass() == DocumentClass.STATUTE) {
            return Optional.empty();
        }
        return document.label(Label.DATE).map(date -> switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        });
    }
}
