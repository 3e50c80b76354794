package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.choice.NamedOptions;
import org.gaoyao.score.text.Overlap;
import org.gaoyao.score.text.SetF1;

/**
 * Names of a list: one that is right, or F1 of several.
 *
 * <p>Published: every name that occurs anywhere in the answer, also inside a longer one (单位行贿 is also read as 行贿).
 * Corrected: of names that overlap only the longest, and the names that references use beside the list are known too.
 *
 * @param single whether one name is right
 * @param named the names of the list, for the published rule
 * @param known those and the names of the references, for the corrected rule
 */
record OptionScoring(Task task, boolean single, NamedOptions named, NamedOptions known) implements Scoring {

    /** The rule of a task whose references are known. */
    static OptionScoring of(Task task, boolean single, List<String> references) {
        Set<String> all = new LinkedHashSet<>(task.options());
        for (String reference : references) {
            all.addAll(single ? List.of(task.answer(reference)) : task.answers(reference));
        }
        all.removeAll(new HashSet<>(task.unscored()));
        all.remove("");
        return new OptionScoring(
                task, single, new NamedOptions(task.options()), new NamedOptions(new ArrayList<>(all)));
    }

    @Override
    public Mark published(Item item) {
        return mark(named.occurring(item.prediction()), item);
    }

    @Override
    public Mark corrected(Item item) {
        if (task.answer(item.reference()).isEmpty()) {
            return Mark.skipped("the reference is empty");
        }
        return mark(known.named(item.prediction()), item);
    }

    private Mark mark(SequencedSet<String> found, Item item) {
        if (single) {
            String gold = task.answer(item.reference());
            if (task.unscored().contains(gold)) {
                return Mark.skipped("the reference \"%s\" is no option".formatted(gold));
            }
            boolean right = found.size() == 1 && found.contains(gold);
            return Mark.foundOrAbstained(!found.isEmpty(), right ? 1 : 0, reason(found, gold), String.join("、", found));
        }
        Set<String> gold = new LinkedHashSet<>(task.answers(item.reference()));
        Overlap overlap = SetF1.score(gold, found);
        return Mark.foundOrAbstained(
                !found.isEmpty(), overlap.f(), reason(found, String.join("、", gold)), String.join("、", found));
    }

    private static String reason(Set<String> found, String gold) {
        return found.isEmpty()
                ? "names no option, wants " + gold
                : "names %s, wants %s".formatted(String.join("、", found), gold);
    }
}
