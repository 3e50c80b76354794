package org.gaoyao.train.reward;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Elements;
import org.gaoyao.run.Problems;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.ElementScore;
import org.gaoyao.score.reply.ReplyObject;
import org.gaoyao.train.prompt.PromptRow;
import tools.jackson.databind.JsonNode;

/**
 * Element extraction: {@code .2·form + .8·F1(elements)}, our choice for LexPro-1.0, of which only that its reinforcement needs no
 * further supervision and serves the form is known.
 *
 * <p>The form is right if there is a JSON object, every key of it is an element of {@code gold.matter}, and every value is a
 * single one of the element's kind. An element is right if its value is exactly that of {@code gold.elements}; a flag that is
 * false is as if it were not there.
 */
public final class Extraction implements Reward {

    private static final double FORM = 0.2;

    private final ElementSchemas schemas = ElementSchemas.load();

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        String matter = prompt.gold().path("matter").asString("");
        ElementSchema schema = schemas.find(matter)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is of \"%s\", of which there is no element schema".formatted(prompt.id(), matter)));
        Map<String, String> wanted =
                values(Elements.parse(schema, prompt.gold().path("elements"), prompt.id() + ", gold"));
        Optional<JsonNode> object = ReplyObject.in(reply.answer());
        var problems = new Problems();
        Map<String, String> read = object.map(found -> values(Elements.read(schema, found, "the answer", problems)))
                .orElse(Map.of());
        Explained form = form(reply, object.isPresent(), problems);
        Explained elements = object.isPresent()
                ? ElementScore.score(read, wanted)
                : Explained.of(0, "the answer has no JSON object");
        return new Explained(
                FORM * form.value() + (1 - FORM) * elements.value(),
                String.format(Locale.ROOT, "form %.2f, elements %.2f", form.value(), elements.value()),
                List.of(
                        new Explained(form.value(), "form", List.of(form)),
                        new Explained(elements.value(), "elements", List.of(elements))));
    }

    private static Explained form(Reply reply, boolean object, Problems problems) {
        if (reply.fault().isPresent()) {
            return Explained.of(0, reply.fault().get());
        }
        if (!object) {
            return Explained.of(0, "no JSON object");
        }
        return problems.isEmpty()
                ? Explained.of(1, "a JSON object with elements of the schema only")
                : Explained.of(
                        0,
                        "%s %s"
                                .formatted(
                                        problems.found().getFirst().where(),
                                        problems.found().getFirst().what()));
    }

    private static Map<String, String> values(Elements elements) {
        var values = new TreeMap<String, String>();
        for (Element element : elements.all()) {
            if (!element.value().equals(new ElementValue.Flag(false))) {
                values.put(element.code(), element.value().plain().toString());
            }
        }
        return values;
    }
}
