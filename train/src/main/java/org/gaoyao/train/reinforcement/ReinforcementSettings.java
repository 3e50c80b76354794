package org.gaoyao.train.reinforcement;

import java.util.Optional;
import org.gaoyao.run.Problems;
import org.gaoyao.train.policy.Advantage;
import org.gaoyao.train.policy.DynamicSampling;
import org.gaoyao.train.policy.Objective;

/**
 * How a policy is reinforced.
 *
 * @param objective DAPO's or GRPO's
 * @param advantage over what a completion is better
 * @param groups how many prompts a step learns from
 * @param samples how many completions of each are drawn
 * @param temperature at which they are drawn
 * @param filter which groups teach; empty learns from all, drawn in one round
 * @param mostRounds how often more prompts are drawn for a step until enough of them teach
 * @param overlong how much a completion loses at the limit of its length; 0 for nothing
 * @param updates into how many updates the groups of a step are divided
 * @param evaluateEvery after how many steps held-out prompts are answered; before the first and after the last in any case
 * @param saveEvery after how many steps the state is saved
 * @param keepLast how many of the latest states are kept
 * @param mostErrors the share of completions of a step whose reward may fail before the training stops, from 0 to 1
 */
public record ReinforcementSettings(
        Objective objective,
        Advantage advantage,
        int groups,
        int samples,
        double temperature,
        Optional<DynamicSampling> filter,
        int mostRounds,
        double overlong,
        int updates,
        long evaluateEvery,
        long saveEvery,
        int keepLast,
        double mostErrors) {

    /** Refuses what is out of range, all of it at once. */
    public ReinforcementSettings {
        var problems = new Problems();
        atLeastOne(problems, "groups", groups);
        atLeastOne(problems, "samples", samples);
        atLeastOne(problems, "mostRounds", mostRounds);
        atLeastOne(problems, "updates", updates);
        atLeastOne(problems, "evaluateEvery", evaluateEvery);
        atLeastOne(problems, "saveEvery", saveEvery);
        atLeastOne(problems, "keepLast", keepLast);
        if (updates > groups) {
            problems.add("updates", "must not be more than groups, got %d and %d".formatted(updates, groups), "");
        }
        if (!(temperature > 0)) {
            problems.add("temperature", "must be above 0, got " + temperature, "take 1, the policy itself");
        }
        if (!(overlong >= 0)) {
            problems.add("overlong", "must not be below 0, got " + overlong, "");
        }
        if (!(mostErrors >= 0 && mostErrors <= 1)) {
            problems.add("mostErrors", "must be from 0 to 1, got " + mostErrors, "");
        }
        problems.throwIfAny("the policy cannot be reinforced so");
    }

    private static void atLeastOne(Problems problems, String name, long value) {
        if (value < 1) {
            problems.add(name, "must be at least 1, got " + value, "");
        }
    }
}
