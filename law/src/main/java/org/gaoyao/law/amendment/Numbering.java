package org.gaoyao.law.amendment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gaoyao.law.amendment.Change.MoveArticle;
import org.gaoyao.law.amendment.Change.Renumber;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * Which number every article that stays has before and after an act: the same, the one that the act gives it, or, where
 * the act has the rest numbered one after the other, the next that is free.
 *
 * @param identity whether every article that stays keeps its number; then the maps are empty
 * @param after the number after the act for every number before it
 * @param before the number before the act for every number after it
 * @param struckOut the numbers, before the act, of the articles that it strikes out
 * @param added the numbers, after the act, of the articles that it adds
 */
record Numbering(
        boolean identity,
        Map<ArticleNumber, ArticleNumber> after,
        Map<ArticleNumber, ArticleNumber> before,
        Set<ArticleNumber> struckOut,
        Set<ArticleNumber> added) {

    /** The numbering that follows from the numbers before the act. */
    static Numbering fromBefore(Step step, Collection<ArticleNumber> before) {
        if (!step.renumbers()) {
            return identity(step);
        }
        Map<ArticleNumber, ArticleNumber> after = new HashMap<>(moved(step));
        after.keySet().retainAll(before);
        var staying = new TreeSet<>(before);
        staying.removeAll(after.keySet());
        step.deletions().forEach(staying::remove);
        Set<ArticleNumber> taken = new HashSet<>(added(step));
        taken.addAll(moved(step).values());
        UnaryOperator<ArticleNumber> next = isConsecutive(step) ? skipping(taken) : UnaryOperator.identity();
        staying.forEach(number -> after.put(number, next.apply(number)));
        return of(step, after);
    }

    /** The numbering that follows from the numbers after the act. */
    static Numbering fromAfter(Step step, Collection<ArticleNumber> after) {
        if (!step.renumbers()) {
            return identity(step);
        }
        Map<ArticleNumber, ArticleNumber> moved = new HashMap<>(moved(step));
        moved.values().retainAll(after);
        var staying = new TreeSet<>(after);
        staying.removeAll(moved.values());
        staying.removeAll(added(step));
        Set<ArticleNumber> gone = new HashSet<>(step.deletions());
        gone.addAll(moved(step).keySet());
        UnaryOperator<ArticleNumber> former = isConsecutive(step) ? skipping(gone) : UnaryOperator.identity();
        var numbers = new HashMap<>(moved);
        staying.forEach(number -> numbers.put(former.apply(number), number));
        return of(step, numbers);
    }

    /** The number after the act; empty for an article that it strikes out, or that there was not. */
    Optional<ArticleNumber> after(ArticleNumber number) {
        return identity
                ? Optional.of(number).filter(kept -> !struckOut.contains(kept))
                : Optional.ofNullable(after.get(number));
    }

    /** What is held of the law, under the numbers before the act; new articles are left out. */
    Map<ArticleNumber, Held> backward(Map<ArticleNumber, Held> held) {
        return renumbered(held, before, added);
    }

    /** What is held of the law, under the numbers after the act; articles struck out are left out. */
    Map<ArticleNumber, Held> forward(Map<ArticleNumber, Held> held) {
        return renumbered(held, after, struckOut);
    }

    private Map<ArticleNumber, Held> renumbered(
            Map<ArticleNumber, Held> held, Map<ArticleNumber, ArticleNumber> numbers, Set<ArticleNumber> leftOut) {
        var renumbered = new TreeMap<ArticleNumber, Held>();
        if (identity) {
            renumbered.putAll(held);
            renumbered.keySet().removeAll(leftOut);
        } else {
            held.forEach((number, text) -> {
                ArticleNumber other = numbers.get(number);
                if (other != null) {
                    renumbered.put(other, text);
                }
            });
        }
        return renumbered;
    }

    private static Numbering identity(Step step) {
        return new Numbering(true, Map.of(), Map.of(), Set.copyOf(step.deletions()), added(step));
    }

    private static Numbering of(Step step, Map<ArticleNumber, ArticleNumber> after) {
        var before = new HashMap<ArticleNumber, ArticleNumber>();
        after.forEach((from, to) -> before.put(to, from));
        return new Numbering(false, after, before, Set.copyOf(step.deletions()), added(step));
    }

    /** Gives one number after the other, leaving out some. */
    private static UnaryOperator<ArticleNumber> skipping(Set<ArticleNumber> leftOut) {
        int[] next = {1};
        return _ -> {
            while (leftOut.contains(ArticleNumber.of(next[0]))) {
                next[0]++;
            }
            return ArticleNumber.of(next[0]++);
        };
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

    private static Set<ArticleNumber> added(Step step) {
        return step.insertions().stream().map(Step.Part::added).collect(Collectors.toSet());
    }
}
