package org.gaoyao.corpus.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/**
 * Replaces the personal data in a document and in its title; the ledger says how much of which kind, and never what.
 *
 * @param pseudonymiser which kinds are replaced and whose names stay
 */
public record PersonalDataGate(Pseudonymiser pseudonymiser) implements DocumentGate {

    /** Between title and text; two line feeds, so that no number goes on from one to the other. */
    private static final String BETWEEN = "\n\n";

    @Override
    public String name() {
        return "personal-data";
    }

    @Override
    public Outcome judge(Document document) {
        Optional<String> title = document.label(Label.TITLE).map(words -> words.replaceAll("\\s+", " "));
        Pseudonymised replaced =
                pseudonymiser.apply(title.map(words -> words + BETWEEN).orElse("") + document.text());
        if (replaced.mentions().isEmpty()) {
            return new Outcome.Kept(document);
        }
        int end = title.isPresent() ? replaced.text().indexOf(BETWEEN) : -1;
        Document changed = title.isPresent()
                ? document.with(Label.TITLE, replaced.text().substring(0, end))
                        .withText(replaced.text().substring(end + BETWEEN.length()))
                : document.withText(replaced.text());
        return new Outcome.Changed(changed, reasons(replaced));
    }

    private static List<Reason> reasons(Pseudonymised replaced) {
        Map<PersonalData, Integer> places = new EnumMap<>(PersonalData.class);
        replaced.mentions().forEach(mention -> places.merge(mention.kind(), 1, Integer::sum));
        var reasons = new ArrayList<Reason>();
        places.forEach((kind, count) -> reasons.add(Reason.of(kind.key())
                .with("places", count)
                .with(
                        "different",
                        Math.toIntExact(replaced.mentions().stream()
                                .filter(mention -> mention.kind() == kind)
                                .map(Mention::value)
                                .distinct()
                                .count()))));
        return reasons;
    }
}
