package org.gaoyao.law.amendment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.amendment.Change.MoveArticle;
import org.gaoyao.law.amendment.Change.Renumber;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * Which number every article that stays has after an act: the same, the one that the act gives it, or, where the act has
 * the rest numbered one after the other, the next that is free.
 *
 * @param after the number after the act for every number before it
 */
record Numbering(Map<ArticleNumber, ArticleNumber> after) {

    Numbering {
        after = Map.copyOf(after);
    }

    /** The numbering that follows from the numbers before the act. */
    static Numbering fromBefore(Step step, Collection<ArticleNumber> before) {
        Map<ArticleNumber, ArticleNumber> moved = moved(step);
        var staying = new TreeSet<>(before);
        step.deletions().forEach(staying::remove);
        staying.removeAll(moved.keySet());
        var numbers = new HashMap<>(moved);
        numbers.keySet().retainAll(before);
        if (isConsecutive(step)) {
            Set<ArticleNumber> taken = taken(step, moved);
            int next = 1;
            for (ArticleNumber number : staying) {
                while (taken.contains(ArticleNumber.of(next))) {
                    next++;
                }
                numbers.put(number, ArticleNumber.of(next++));
            }
        } else {
            staying.forEach(number -> numbers.put(number, number));
        }
        return new Numbering(numbers);
    }

    /** The numbering that follows from the numbers after the act. */
    static Numbering fromAfter(Step step, Collection<ArticleNumber> after) {
        Map<ArticleNumber, ArticleNumber> moved = moved(step);
        Set<ArticleNumber> taken = taken(step, moved);
        var staying = new TreeSet<>(after);
        staying.removeAll(taken);
        var numbers = new HashMap<ArticleNumber, ArticleNumber>();
        moved.forEach((from, to) -> {
            if (after.contains(to)) {
                numbers.put(from, to);
            }
        });
        if (isConsecutive(step)) {
            var gone = new HashSet<>(step.deletions());
            gone.addAll(moved.keySet());
            int next = 1;
            for (ArticleNumber number : staying) {
                while (gone.contains(ArticleNumber.of(next))) {
                    next++;
                }
                numbers.put(ArticleNumber.of(next++), number);
            }
        } else {
            staying.forEach(number -> numbers.put(number, number));
        }
        return new Numbering(numbers);
    }

    /** The number after the act; empty for an article that it strikes out, or that there was not. */
    Optional<ArticleNumber> after(ArticleNumber before) {
        return Optional.ofNullable(after.get(before));
    }

    private static boolean isConsecutive(Step step) {
        return step.changes().stream().anyMatch(Renumber.class::isInstance);
    }

    private static Map<ArticleNumber, ArticleNumber> moved(Step step) {
        return step.changes().stream()
                .filter(MoveArticle.class::isInstance)
                .map(MoveArticle.class::cast)
                .collect(Collectors.toMap(MoveArticle::before, MoveArticle::after, (first, _) -> first));
    }

    private static Set<ArticleNumber> taken(Step step, Map<ArticleNumber, ArticleNumber> moved) {
        var taken = new HashSet<>(moved.values());
        for (Change change : step.changes()) {
            if (change instanceof InsertArticle(ArticleNumber article, String _)) {
                taken.add(article);
            }
        }
        return taken;
    }
}
