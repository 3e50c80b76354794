package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.gaoyao.run.Json;
import org.gaoyao.score.Explained;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.score.rubric.RuleMarks;
import tools.jackson.databind.JsonNode;

/**
 * An answer in free words against {@code key.rubric}, by those of its items that a program can see; the others wait for a
 * judge. A rubric of which a program sees no item worth points is not scored here.
 */
record RubricScoring() implements OwnRule {

    private static final RuleMarks RULES = new RuleMarks(Citations.PARSER);

    /** The items of a key's rubric. */
    static List<RubricItem> items(JsonNode key) {
        return key.path("rubric").isArray() ? List.of(Json.as(RubricItem[].class, key.path("rubric"))) : List.of();
    }

    @Override
    public Mark corrected(Item item) {
        var seen = new ArrayList<RubricItem>();
        var marks = new ArrayList<Explained>();
        List<RubricItem> all = items(item.key());
        for (RubricItem each : all) {
            RULES.mark(each, item.prediction()).ifPresent(mark -> {
                seen.add(each);
                marks.add(mark);
            });
        }
        if (seen.stream().noneMatch(each -> each.points() > 0)) {
            return Mark.skipped("a program sees none of the %d items: gaoyao eval judge".formatted(all.size()));
        }
        var rubric = new Rubric(seen);
        Explained score = rubric.score(marks);
        var parts = new ArrayList<Explained>();
        rubric.byDimension(marks)
                .forEach((dimension, part) -> parts.add(
                        new Explained(part.value(), dimension.name().toLowerCase(Locale.ROOT), part.parts())));
        String reason = score.reason() + " by rules, %d of %d items".formatted(seen.size(), all.size());
        return Mark.foundOrAbstained(!item.prediction().isBlank(), new Explained(score.value(), reason, parts), "");
    }

    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        return Scoring.parts(marks);
    }
}
