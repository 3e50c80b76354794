package org.gaoyao.eval.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.score.Explained;
import org.gaoyao.score.reply.ReplyObject;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks a judge which items of a rubric an answer meets. */
public final class RubricJudge {

    private static final Template TEMPLATE = Template.load("rubric");

    private RubricJudge() {}

    /** What the judge is asked. */
    public static String prompt(String question, String answer, Rubric rubric) {
        return prompt(question, answer, rubric.items());
    }

    /** What the judge is asked about some items. */
    public static String prompt(String question, String answer, List<RubricItem> asked) {
        var items = new ArrayList<String>();
        for (RubricItem item : asked) {
            items.add("%d.（%s）%s".formatted(items.size() + 1, item.dimension().chinese(), item.criterion()));
        }
        return TEMPLATE.fill(Map.of("question", question, "answer", answer, "items", String.join("\n", items)));
    }

    /**
     * The marks in a judge's reply: one for each item, in their order, from 0 to 1.
     *
     * @return empty if the reply does not mark every item exactly once within the range
     */
    public static Optional<List<Explained>> read(String reply, Rubric rubric) {
        return read(reply, rubric.items());
    }

    /** The marks of some items, as {@link #read(String, Rubric)}. */
    public static Optional<List<Explained>> read(String reply, List<RubricItem> asked) {
        JsonNode marks =
                ReplyObject.in(reply, "marks").map(node -> node.path("marks")).orElse(null);
        if (marks == null || !marks.isArray() || marks.size() != asked.size()) {
            return Optional.empty();
        }
        var read = new ArrayList<@Nullable Explained>(Collections.nCopies(marks.size(), null));
        for (JsonNode mark : marks) {
            int item = mark.path("item").asInt(0);
            double met = met(mark.path("met"));
            if (item < 1 || item > read.size() || read.get(item - 1) != null || !(met >= 0 && met <= 1)) {
                return Optional.empty();
            }
            read.set(item - 1, Explained.of(met, mark.path("reason").asString("")));
        }
        var whole = new ArrayList<Explained>();
        for (Explained mark : read) {
            if (mark != null) {
                whole.add(mark);
            }
        }
        return Optional.of(whole);
    }

    private static double met(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue() ? 1 : 0;
        }
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}
