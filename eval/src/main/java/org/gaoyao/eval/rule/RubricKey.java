package org.gaoyao.eval.rule;

import java.util.List;
import org.gaoyao.run.Json;
import org.gaoyao.score.legal.NamedArticles;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.score.rubric.RuleMarks;
import tools.jackson.databind.JsonNode;

/** The rubric in the key of a question. */
public final class RubricKey {

    /** Marks what a program can see. */
    public static final RuleMarks RULES = new RuleMarks(NamedArticles.PARSER);

    private RubricKey() {}

    /** The items of a key's rubric; none if it has no rubric. */
    public static List<RubricItem> items(JsonNode key) {
        return key.path("rubric").isArray() ? List.of(Json.as(RubricItem[].class, key.path("rubric"))) : List.of();
    }
}
