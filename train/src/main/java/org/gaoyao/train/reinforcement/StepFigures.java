package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gaoyao.score.Explained;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.policy.DynamicSampling.Use;
import org.gaoyao.train.rollout.Marked;

/**
 * The figures of a step, by the names of TRL and verl. Those of rewards and lengths are of all completions that were drawn, also
 * of groups that taught nothing; those of the updates are their means.
 */
final class StepFigures {

    /** The phase of the curriculum, from 0. */
    static final String PHASE = "curriculum/phase";

    private StepFigures() {}

    static SortedMap<String, Double> of(Gathered gathered, List<PolicyUpdate.Effect> effects) {
        var figures = new TreeMap<String, Double>();
        rewards(gathered, figures);
        completions(gathered, figures);
        updates(effects, figures);
        figures.put(MetricName.SECONDS + "gen", gathered.drawing());
        figures.put(MetricName.SECONDS + "reward", gathered.marking());
        return figures;
    }

    private static void rewards(Gathered gathered, SortedMap<String, Double> figures) {
        List<Explained> rewards = gathered.all().stream()
                .flatMap(group -> group.samples().stream())
                .flatMap(sample -> sample.reward().stream())
                .toList();
        mean(figures, MetricName.REWARD, rewards.stream().mapToDouble(Explained::value));
        mean(
                figures,
                MetricName.REWARD_STD,
                gathered.all().stream().mapToDouble(StepFigures::deviation).filter(Double::isFinite));
        var byPart = new TreeMap<String, List<Double>>();
        rewards.forEach(
                reward -> reward.parts().forEach(part -> byPart.computeIfAbsent(part.reason(), _ -> new ArrayList<>())
                        .add(part.value())));
        byPart.forEach((part, values) -> mean(
                figures, MetricName.REWARDS + part + "/mean", values.stream().mapToDouble(Double::doubleValue)));
        var byTask = new TreeMap<String, List<Double>>();
        gathered.all().forEach(group -> group.samples()
                .forEach(sample -> sample.reward().ifPresent(reward -> byTask.computeIfAbsent(
                                group.prompt().row().task().key(), _ -> new ArrayList<>())
                        .add(reward.value()))));
        byTask.forEach((task, values) -> mean(
                figures, MetricName.REWARDS + task + "/mean", values.stream().mapToDouble(Double::doubleValue)));
        long alike = gathered.all().stream()
                .filter(group -> group.use() != Use.TEACHES)
                .count();
        figures.put(MetricName.ZERO_STD, (double) alike / gathered.all().size());
    }

    /** The standard deviation of a group (n − 1); not a number for fewer than two rewards. */
    private static double deviation(Group group) {
        double[] rewards = group.samples().stream()
                .flatMap(sample -> sample.reward().stream())
                .mapToDouble(Explained::value)
                .toArray();
        double mean = DoubleStream.of(rewards).average().orElse(Double.NaN);
        double squares =
                DoubleStream.of(rewards).map(r -> (r - mean) * (r - mean)).sum();
        return rewards.length < 2 ? Double.NaN : Math.sqrt(squares / (rewards.length - 1));
    }

    private static void completions(Gathered gathered, SortedMap<String, Double> figures) {
        List<Marked> all = gathered.all().stream()
                .flatMap(group -> group.samples().stream())
                .toList();
        mean(figures, MetricName.LENGTH, all.stream().mapToDouble(sample -> sample.drawn()
                .tokens()
                .length));
        mean(
                figures,
                MetricName.CUT_SHARE,
                all.stream().mapToDouble(sample -> sample.drawn().ended() ? 0 : 1));
        // The mean of −ln π over drawn tokens, whose expectation is the entropy where they are drawn at temperature 1.
        mean(figures, MetricName.ENTROPY, all.stream().flatMapToDouble(sample -> IntStream.range(
                        0, sample.drawn().logProbabilities().length)
                .filter(t -> !sample.drawn().forced().contains(t))
                .mapToDouble(t -> -sample.drawn().logProbabilities()[t])));
    }

    private static void updates(List<PolicyUpdate.Effect> effects, SortedMap<String, Double> figures) {
        mean(figures, MetricName.LOSS, effects.stream().mapToDouble(PolicyUpdate.Effect::loss));
        mean(figures, MetricName.GRAD_NORM, effects.stream().mapToDouble(PolicyUpdate.Effect::gradientNorm));
        mean(figures, MetricName.CLIP_RATIO, effects.stream().mapToDouble(PolicyUpdate.Effect::clipped));
        mean(figures, MetricName.KL, effects.stream().mapToDouble(PolicyUpdate.Effect::reference));
        mean(figures, "ppo_kl", effects.stream().mapToDouble(PolicyUpdate.Effect::divergence));
    }

    private static void mean(SortedMap<String, Double> figures, String name, DoubleStream values) {
        values.average().ifPresent(mean -> figures.put(name, mean));
    }
}
