package org.gaoyao.eval.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.score.rubric.Check;
import org.gaoyao.score.rubric.Dimension;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions with a rubric each: {@code question}, {@code answer} (may be left out) and {@code rubrics}, a list of {@code
 * criterion}, {@code points} (or {@code point}) and {@code dimension}, as LexRubric has them, and perhaps a {@code check}
 * ({@link Check}) by which a program sees the item.
 */
final class RubricQuestions {

    private RubricQuestions() {}

    /**
     * The questions of a file's records.
     *
     * @throws org.gaoyao.run.ProblemsException with every item that has no points, no criterion, or no known dimension
     */
    static List<Question> of(List<JsonNode> records, Path file) {
        var problems = new Problems();
        var questions = new ArrayList<Question>();
        for (int i = 0; i < records.size(); i++) {
            String where = file + ", record " + (i + 1);
            JsonNode record = records.get(i);
            List<RubricItem> items = items(record.path("rubrics"), where, problems);
            if (record.path("question").asString("").isBlank()) {
                problems.add(where + ", field \"question\"", "is missing", "");
            }
            try {
                new Rubric(items);
            } catch (IllegalArgumentException useless) {
                problems.add(where + ", field \"rubrics\"", String.valueOf(useless.getMessage()), "");
            }
            ObjectNode key = JsonNodeFactory.instance.objectNode();
            key.set("rubric", Json.parse(Json.line(items)));
            questions.add(new Question(
                    record.path("question").asString(""), record.path("answer").asString(""), List.of(), key));
        }
        problems.throwIfAny("the questions were not read");
        return questions;
    }

    private static List<RubricItem> items(JsonNode rubrics, String where, Problems problems) {
        var items = new ArrayList<RubricItem>();
        for (int i = 0; i < rubrics.size(); i++) {
            String place = "%s, rubrics[%d]".formatted(where, i);
            JsonNode node = rubrics.get(i);
            String named = node.path("dimension").asString("");
            Optional<Dimension> dimension = Dimension.find(named);
            if (dimension.isEmpty()) {
                problems.add(
                        place,
                        "the dimension \"" + named + "\" is not known",
                        "known are " + List.of(Dimension.values()));
                continue;
            }
            int points = node.path("points").asInt(node.path("point").asInt(0));
            try {
                Optional<Check> check =
                        node.has("check") ? Optional.of(Json.as(Check.class, node.path("check"))) : Optional.empty();
                items.add(new RubricItem(node.path("criterion").asString(""), points, dimension.get(), check));
            } catch (IllegalArgumentException | JacksonException wrong) {
                problems.add(place, String.valueOf(wrong.getMessage()), "");
            }
        }
        return items;
    }
}
