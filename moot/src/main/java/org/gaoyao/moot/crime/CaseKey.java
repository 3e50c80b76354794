package org.gaoyao.moot.crime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;

/** What is right of a criminal case, as values that a program can check: the keys of its exercises. */
public final class CaseKey {

    private final SimulatedCase trial;

    /** That of a criminal case. */
    public CaseKey(SimulatedCase trial) {
        this.trial = trial;
    }

    /** The elements by code. */
    public Map<String, Object> coded() {
        var values = new LinkedHashMap<String, Object>();
        trial.elements()
                .all()
                .forEach(element -> values.put(element.code(), element.value().plain()));
        return values;
    }

    /** The elements by Chinese name, choices by theirs: as people write them. */
    public Map<String, Object> named() {
        var values = new LinkedHashMap<String, Object>();
        for (Element element : trial.elements().all()) {
            values.put(
                    element.definition().name(),
                    element.value() instanceof ElementValue.Chosen(String code)
                            ? choice(element, code)
                            : element.value().plain());
        }
        return values;
    }

    private static String choice(Element element, String code) {
        return element.definition().choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.name())
                .findFirst()
                .orElse(code);
    }

    /** Charge, articles, the court's term in months, and between what the guidance would have it; fine and probation if any. */
    public Map<String, Object> decided() {
        Outcome.Sentence outcome = (Outcome.Sentence) trial.outcome();
        var key = new TreeMap<String, Object>();
        key.put("charge", trial.matter());
        key.put("articles", articles());
        key.put("months", outcome.months());
        key.put("low", outcome.low());
        key.put("high", outcome.high());
        outcome.fine().ifPresent(fine -> key.put("fine", fine));
        outcome.probation().ifPresent(length -> key.put("probation", length.months()));
        return key;
    }

    /** The articles, as objects of the law's title and the number. */
    public List<Map<String, String>> articles() {
        return trial.basis().stream()
                .map(basis ->
                        Map.of("law", basis.law(), "article", basis.article().key()))
                .<Map<String, String>>map(TreeMap::new)
                .toList();
    }
}
