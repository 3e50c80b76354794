package org.gaoyao.moot.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.Span;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Stance;

/**
 * A case as the table {@code cases} has it; {@code schema/cases.schema.json} describes the fields. Days are ISO 8601,
 * spans count code points of {@code facts}.
 */
record CaseRow(
        String id,
        String kind,
        String matter,
        String province,
        String court,
        String caseNumber,
        String act,
        String judged,
        List<Party> parties,
        String facts,
        List<ElementRow> elements,
        List<PlaceRow> contradictions,
        List<BasisRow> basis,
        Map<String, Object> outcome) {

    /** An element: code, Chinese name, value, unit, and where the facts state it. */
    record ElementRow(
            String code, String name, Object value, String unit, Optional<Integer> start, Optional<Integer> end) {

        static ElementRow of(Element element) {
            Optional<Span> span = element.span();
            return new ElementRow(
                    element.code(),
                    element.definition().name(),
                    element.value().plain(),
                    element.definition().unit(),
                    span.map(Span::start),
                    span.map(Span::end));
        }
    }

    /** Where a text speaks of an element. */
    record PlaceRow(String code, int start, int end) {}

    /** An article of a law. */
    record BasisRow(String law, String article) {}

    static CaseRow of(SimulatedCase trial) {
        return new CaseRow(
                trial.id(),
                trial.kind().name().toLowerCase(Locale.ROOT),
                trial.matter(),
                trial.place().province().fullName(),
                trial.place().court(),
                trial.caseNumber(),
                trial.act().toString(),
                trial.judged().toString(),
                trial.parties(),
                trial.facts().text(),
                trial.elements().all().stream().map(ElementRow::of).toList(),
                trial.facts().planted().stream()
                        .filter(place -> place.stance() == Stance.CONTRADICTS)
                        .map(place -> new PlaceRow(place.element(), place.start(), place.end()))
                        .toList(),
                trial.basis().stream()
                        .map(basis -> new BasisRow(basis.law(), basis.article().key()))
                        .toList(),
                outcome(trial.outcome()));
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        var fields = new TreeMap<String, Object>();
        switch (outcome) {
            case Outcome.Sentence sentence -> {
                fields.put("low", sentence.low());
                fields.put("guidance", sentence.guidance());
                fields.put("high", sentence.high());
                fields.put("term", sentence.term().format());
                fields.put("months", sentence.months());
                sentence.probation().ifPresent(length -> fields.put("probation", length.months()));
                sentence.fine().ifPresent(yuan -> fields.put("fine", yuan));
            }
            case Outcome.Award award ->
                fields.put("orders", award.orders().stream().map(CaseRow::order).toList());
        }
        return fields;
    }

    private static Map<String, Object> order(Outcome.Order order) {
        var fields = new TreeMap<String, Object>();
        fields.put("what", order.what());
        order.yuan().ifPresent(yuan -> fields.put("yuan", yuan));
        return fields;
    }
}
