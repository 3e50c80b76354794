package org.gaoyao.law.element.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementDefinition;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.element.Span;

/**
 * Reads elements from a Chinese criminal judgment by rules: regular expressions, the readers of numbers, and who says what.
 *
 * <p>It is the baseline that a model has to beat; docs/elements.md has its accuracy on judgments marked by hand. What the
 * defence puts forward counts only where the court follows in the same sentence; what is denied in its clause does not
 * count; law that is appended to the judgment is not read. An element is of the case as a whole: it is there if it is there
 * for any defendant, and amounts and injured persons are those of the whole case. Pure and deterministic; safe for any
 * number of threads.
 */
public final class RuleReader {

    private final ElementSchemas schemas;

    /** A reader that gives elements the definitions of {@code schemas}. */
    public RuleReader(ElementSchemas schemas) {
        this.schemas = schemas;
    }

    /** The charge of the first conviction that a judgment names, or else of the accusation. */
    public Optional<Charge> charge(String judgment) {
        return new JudgmentText(judgment).charge();
    }

    /** All elements that are found, whatever the charge, in the order of the text. */
    public List<Element> read(String judgment) {
        var text = new JudgmentText(judgment);
        var hits = new ArrayList<Hit>();
        hits.addAll(Circumstances.read(text));
        hits.addAll(Injuries.read(text));
        boolean compensated = hits.stream().anyMatch(hit -> hit.code().equals("compensation"));
        hits.addAll(Amounts.read(text, compensated));
        hits.addAll(Substances.read(text));
        hits.addAll(TrafficFacts.read(text));
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::code))
                .map(hit -> element(judgment, hit))
                .toList();
    }

    /** The elements of a schema that are found, under the names that they have there. */
    public Elements read(String judgment, ElementSchema schema) {
        return Elements.of(
                schema,
                read(judgment).stream()
                        .filter(element -> schema.has(element.code()))
                        .map(element -> new Element(
                                schema.definition(element.code()), element.value(), element.span(), element.evidence()))
                        .toList());
    }

    private Element element(String judgment, Hit hit) {
        ElementDefinition definition = schemas.definition(hit.code())
                .orElseThrow(() -> new IllegalStateException("a rule finds what is not defined: " + hit.code()));
        return new Element(
                definition,
                hit.value(),
                Optional.of(Span.ofIndices(judgment, hit.start(), hit.end())),
                Optional.of(judgment.substring(hit.start(), hit.end())));
    }
}
