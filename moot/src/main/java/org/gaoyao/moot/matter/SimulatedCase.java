package org.gaoyao.moot.matter;

import java.time.LocalDate;
import java.util.List;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.place.Locality;

/**
 * A simulated case: what happened, and what follows from it by rule.
 *
 * @param id its name in the data set
 * @param kind criminal or civil
 * @param matter the charge or cause of action: 盗窃罪
 * @param place where it happened and is tried
 * @param caseNumber such as （2021）川3412刑初123号
 * @param act the day of the act, of which the law counts; of several acts, the last
 * @param judged the day of the decision
 * @param parties who takes part; the first is the accused or the plaintiff
 * @param facts the facts found, and where they state the elements
 * @param elements the elements, with their spans in {@code facts}
 * @param basis the articles that govern it, in the order in which a decision names them
 * @param outcome the decision
 */
public record SimulatedCase(
        String id,
        Kind kind,
        String matter,
        Locality place,
        String caseNumber,
        LocalDate act,
        LocalDate judged,
        List<Party> parties,
        PlantedText facts,
        Elements elements,
        List<LegalBasis> basis,
        Outcome outcome) {

    public SimulatedCase {
        parties = List.copyOf(parties);
        basis = List.copyOf(basis);
        if (judged.isBefore(act)) {
            throw new IllegalArgumentException("%s is judged on %s, before the act of %s".formatted(id, judged, act));
        }
    }
}
