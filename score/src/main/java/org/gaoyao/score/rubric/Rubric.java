package org.gaoyao.score.rubric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.score.Explained;

/**
 * What the answer to one task is marked by.
 *
 * <p>The score is the share of the points that can be gained: {@code clip(Σ points of what is so / Σ points over 0, 0, 1)}.
 * Items and dimensions are those of LexRubric; the formula is inferred, after HealthBench (methods.md §1.5).
 *
 * @param items at least one of them worth more than 0
 */
public record Rubric(List<RubricItem> items) {

    public Rubric {
        items = List.copyOf(items);
        if (items.stream().noneMatch(item -> item.points() > 0)) {
            throw new IllegalArgumentException("a rubric needs an item with points over 0");
        }
    }

    /** The points that can be gained. */
    public int most() {
        return items.stream().mapToInt(item -> Math.max(0, item.points())).sum();
    }

    /**
     * The score of an answer.
     *
     * @param marks a mark for each item, in their order; a mark of 1 says that the item is so, 0 that it is not, and what
     *     lies between counts in part
     * @return from 0 to 1; a part for each item, whose value are its points
     */
    public Explained score(List<Explained> marks) {
        if (marks.size() != items.size()) {
            throw new IllegalArgumentException(items.size() + " items need as many marks, got " + marks.size());
        }
        var parts = new ArrayList<Explained>();
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            RubricItem item = items.get(i);
            double points = item.points() * marks.get(i).value();
            sum += points;
            parts.add(new Explained(points, item.criterion(), List.of(marks.get(i))));
        }
        double value = Math.clamp(sum / most(), 0, 1);
        return new Explained(value, "%s of %d points".formatted(brief(sum), most()), parts);
    }

    /** The score in each dimension that has points to gain; marks as for {@link #score}. */
    public Map<Dimension, Explained> byDimension(List<Explained> marks) {
        var scores = new EnumMap<Dimension, Explained>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            var chosen = new ArrayList<RubricItem>();
            var chosenMarks = new ArrayList<Explained>();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).dimension() == dimension) {
                    chosen.add(items.get(i));
                    chosenMarks.add(marks.get(i));
                }
            }
            if (chosen.stream().anyMatch(item -> item.points() > 0)) {
                scores.put(dimension, new Rubric(chosen).score(chosenMarks));
            }
        }
        return scores;
    }

    private static String brief(double points) {
        return points == Math.rint(points) ? "" + (long) points : "" + points;
    }
}
