package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.train.policy.Advantage;
import org.gaoyao.train.policy.DynamicSampling;
import org.gaoyao.train.policy.Overlong;
import org.gaoyao.train.rollout.Marked;
import org.gaoyao.train.rollout.TokenPrompt;

/**
 * The completions of one prompt, compared with each other. Those whose reward failed are in it and count for nothing.
 *
 * @param prompt the prompt
 * @param round in which round of its step it was drawn
 * @param samples its completions
 * @param punishments of their lengths, from 0 downwards
 * @param advantages Â of each; empty for one whose reward failed
 * @param use what the group is good for
 */
record Group(
        TokenPrompt prompt,
        int round,
        List<Marked> samples,
        List<Double> punishments,
        List<Optional<Double>> advantages,
        DynamicSampling.Use use) {

    /** The most that a completion can earn. */
    private static final double MOST = 1;

    Group {
        samples = List.copyOf(samples);
        punishments = List.copyOf(punishments);
        advantages = List.copyOf(advantages);
    }

    /**
     * Compares completions.
     *
     * @param overlong how lengths are punished, if they are
     * @param filter what tells a group that teaches from one that does not; a group of which no reward is known teaches nothing
     */
    static Group of(
            TokenPrompt prompt,
            int round,
            List<Marked> samples,
            Optional<Overlong> overlong,
            Advantage advantage,
            DynamicSampling filter) {
        var punishments = new ArrayList<Double>();
        var rewards = new ArrayList<Double>();
        var shaped = new ArrayList<Double>();
        var lengths = new ArrayList<Integer>();
        for (Marked sample : samples) {
            int length = sample.drawn().tokens().length;
            double punishment = overlong.isPresent() ? overlong.get().of((long) length) : 0;
            punishments.add(punishment);
            if (sample.reward().isPresent()) {
                rewards.add(sample.reward().get().value());
                shaped.add(sample.reward().get().value() + punishment);
                lengths.add(length);
            }
        }
        if (rewards.isEmpty()) {
            List<Optional<Double>> none =
                    samples.stream().map(_ -> Optional.<Double>empty()).toList();
            return new Group(prompt, round, samples, punishments, none, DynamicSampling.Use.ALL_ALIKE);
        }
        double[] known = advantage.of(
                shaped.stream().mapToDouble(Double::doubleValue).toArray(),
                lengths.stream().mapToInt(Integer::intValue).toArray());
        var advantages = new ArrayList<Optional<Double>>();
        int next = 0;
        for (Marked sample : samples) {
            advantages.add(sample.reward().isPresent() ? Optional.of(known[next++]) : Optional.empty());
        }
        double[] plain = rewards.stream().mapToDouble(Double::doubleValue).toArray();
        return new Group(prompt, round, samples, punishments, advantages, filter.of(plain, MOST));
    }
}
