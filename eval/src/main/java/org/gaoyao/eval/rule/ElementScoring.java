package org.gaoyao.eval.rule;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.run.Problems;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.ElementScore;
import org.gaoyao.score.reply.ReplyObject;
import tools.jackson.databind.JsonNode;

/**
 * Elements as a JSON object against {@code key.elements}: F1 of elements whose name and value are right. Names and values
 * are read as the schema of {@code key.matter} knows them, so that codes, Chinese names and other spellings are one.
 */
record ElementScoring() implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        String matter = item.key().path("matter").asString("");
        ElementSchema schema = ElementSchemas.load()
                .find(matter)
                .orElseThrow(() -> new IllegalArgumentException("there is no element schema of \"" + matter + "\""));
        Map<String, String> wanted = values(schema, item.key().path("elements"), new Problems());
        Optional<JsonNode> object = ReplyObject.in(item.prediction());
        var problems = new Problems();
        Map<String, String> read =
                object.map(found -> values(schema, found, problems)).orElse(Map.of());
        Explained score = ElementScore.score(read, wanted);
        String unread =
                problems.isEmpty() ? "" : "; not read: " + problems.found().size();
        return Mark.foundOrAbstained(
                object.isPresent(),
                new Explained(
                        object.isPresent() ? score.value() : 0,
                        object.isPresent() ? score.reason() + unread : "the answer has no JSON object",
                        score.parts()),
                read.toString());
    }

    private static Map<String, String> values(ElementSchema schema, JsonNode object, Problems problems) {
        var values = new TreeMap<String, String>();
        Elements.read(schema, object, "the answer", problems)
                .plain()
                .forEach((code, value) -> values.put(code, value.toString()));
        return values;
    }
}
