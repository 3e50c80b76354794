package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.gaoyao.score.Explained;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;

/**
 * An answer in free words against {@code key.rubric}, by those of its items that a program can see; the others wait for a
 * judge. A rubric of which a program sees no item worth points is not scored here.
 */
record RubricScoring() implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        var seen = new ArrayList<RubricItem>();
        var marks = new ArrayList<Explained>();
        List<RubricItem> all = RubricKey.items(item.key());
        for (RubricItem each : all) {
            RubricKey.RULES.mark(each, item.prediction()).ifPresent(mark -> {
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
