package org.gaoyao.train.rollout;

import java.util.List;
import java.util.Optional;
import org.gaoyao.score.Explained;

/**
 * A rollout as it is kept.
 *
 * @param step the step that drew it, counted from 1
 * @param round in which round of the step: later ones draw more where groups taught nothing
 * @param prompt the id of the prompt
 * @param task the key of its task
 * @param sample which of its group, from 0
 * @param text what was said, without special tokens
 * @param tokens how many it has
 * @param ended whether the model ended by itself
 * @param reward what it earned, without the punishment of length; empty where the reward failed
 * @param explained the reward with its parts
 * @param error why the reward failed
 * @param punishment of its length, from 0 downwards
 * @param advantage over its group; empty where it is not learnt from
 * @param use what its group was good for ({@link org.gaoyao.train.policy.DynamicSampling.Use}), or {@code SURPLUS} where there
 *     were groups enough without it
 * @param rubric the share of its rubric's points that rules saw, for prompts with a rubric, whatever was rewarded
 * @param citations how often it names an article
 * @param due how many articles there are to be named, where that is known
 */
public record RolloutRow(
        long step,
        int round,
        String prompt,
        String task,
        int sample,
        String text,
        int tokens,
        boolean ended,
        Optional<Double> reward,
        Optional<Explained> explained,
        Optional<String> error,
        double punishment,
        Optional<Double> advantage,
        String use,
        Optional<Double> rubric,
        int citations,
        Optional<Integer> due) {

    /** The value of a part of the reward, if it has it: {@code format}, {@code task}, {@code citations}, {@code readability}. */
    public Optional<Double> part(String name) {
        return explained.map(Explained::parts).orElse(List.of()).stream()
                .filter(part -> part.reason().equals(name))
                .map(Explained::value)
                .findFirst();
    }
}
