package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.train.policy.DynamicSampling.Use;
import org.gaoyao.train.rollout.Marked;

/**
 * What was drawn for a step: the groups that are learnt from, and all others.
 *
 * @param chosen groups that are learnt from, no more than the step takes
 * @param all every group, in the order in which it was drawn
 * @param wanted how many groups the step takes
 * @param rounds in how many rounds they were drawn
 * @param drawing seconds that drawing took
 * @param marking seconds that rewards took
 */
record Gathered(List<Group> chosen, List<Group> all, int wanted, int rounds, double drawing, double marking) {

    Gathered {
        chosen = List.copyOf(chosen);
        all = List.copyOf(all);
    }

    /** Completions of which the reward failed. */
    List<Marked> failed() {
        return all.stream()
                .flatMap(group -> group.samples().stream())
                .filter(sample -> sample.error().isPresent())
                .toList();
    }

    /** How many completions there are. */
    long completions() {
        return all.stream().mapToLong(group -> group.samples().size()).sum();
    }

    /** How many groups are good for what. */
    Map<Use, Long> uses() {
        return all.stream()
                .collect(Collectors.groupingBy(Group::use, () -> new EnumMap<>(Use.class), Collectors.counting()));
    }

    /** Why there are fewer groups to learn from than wanted, and what to do; empty if there are enough. */
    Optional<String> starvation() {
        if (chosen.size() >= wanted) {
            return Optional.empty();
        }
        Map<Use, Long> uses = uses();
        long right = uses.getOrDefault(Use.ALL_RIGHT, 0L);
        long wrong = uses.getOrDefault(Use.ALL_WRONG, 0L);
        long alike = uses.getOrDefault(Use.ALL_ALIKE, 0L);
        var advice = new ArrayList<String>();
        if (right > wrong && right >= alike) {
            advice.add("most prompts are too easy by now: go on to the next phase, or give harder ones");
        } else if (wrong >= alike) {
            advice.add("most prompts are too hard yet: fine-tune longer, or give easier ones");
        } else {
            advice.add("most groups earn the same: draw more samples, or a reward with finer steps");
        }
        return Optional.of(
                "%d of %d groups to learn from after %d rounds; of %d drawn %d were all right, %d all wrong, %d all alike: %s"
                        .formatted(
                                chosen.size(),
                                wanted,
                                rounds,
                                all.size(),
                                right,
                                wrong,
                                alike,
                                String.join("; ", advice)));
    }
}
