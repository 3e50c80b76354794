package org.gaoyao.app.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gaoyao.train.metric.Curve;
import org.gaoyao.train.metric.Health;
import org.gaoyao.train.metric.History;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.Norm;

/**
 * Which measurements are drawn, and which of them in one chart: the held-out sets beside each other, planned shares with
 * realised ones, the parts of a reward.
 *
 * @param smoothing the weight with which what is noisy is smoothed ({@link Curve#smoothed}); 0 for nothing
 * @param logarithmic whether values stand on logarithmic axes
 */
public record Panels(double smoothing, boolean logarithmic) {

    /** How much people usually want to see smoothed. */
    public static final double CUSTOMARY = 0.9;

    /** Of fewer points a curve is not smoothed. */
    private static final int FEW = 30;

    private static final String SHARES = "pas/shares";

    /** The charts that come first, in their order; all others follow by name. */
    private static final List<String> FIRST = List.of(
            MetricName.LOSS,
            "eval/loss",
            "eval/perplexity",
            MetricName.REWARD,
            "rewards/mean",
            MetricName.LEARNING_RATE,
            MetricName.GRAD_NORM,
            MetricName.PLASTICITY,
            SHARES);

    /**
     * The charts of trainings.
     *
     * @param trainings by the name that the legend gives them
     * @param chosen names of measurements with {@code *} for anything, or titles of charts, each a chart; all that is measured if there
     *     are none
     */
    public List<Chart> of(SortedMap<String, History> trainings, List<String> chosen) {
        var charts = new ArrayList<Chart>();
        if (chosen.isEmpty()) {
            groups(trainings)
                    .forEach(group -> charts.add(
                            chart(group, trainings, name -> group(name).equals(group))));
        } else {
            chosen.forEach(pattern -> charts.add(chart(
                    pattern.replaceFirst("/\\*$", ""),
                    trainings,
                    name -> group(name).equals(pattern) || matching(pattern).test(name))));
        }
        charts.removeIf(Chart::isEmpty);
        return charts;
    }

    /** All measurements of trainings, sorted. */
    public static List<String> names(SortedMap<String, History> trainings) {
        return trainings.values().stream()
                .flatMap(history -> history.curves().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> groups(SortedMap<String, History> trainings) {
        return names(trainings).stream()
                .filter(name -> !name.equals(MetricName.NUM_TOKENS))
                .map(Panels::group)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (String group) -> FIRST.contains(group) ? FIRST.indexOf(group) : FIRST.size())
                        .thenComparing(group -> group))
                .toList();
    }

    /** The chart that a measurement stands in: usually all names that differ in their last part stand in one. */
    private static String group(String name) {
        if (name.startsWith(MetricName.PAS_PLANNED) || name.startsWith(MetricName.PAS_REALISED)) {
            return SHARES;
        }
        if (name.startsWith(MetricName.REWARDS)) {
            return MetricName.REWARDS + name.substring(name.lastIndexOf('/') + 1);
        }
        boolean together = name.contains("/")
                && !name.equals("eval/loss")
                && !name.equals(MetricName.PLASTICITY)
                && !name.startsWith("completions/")
                && !name.startsWith("perf/");
        return together ? name.substring(0, name.lastIndexOf('/')) : name;
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(Arrays.stream(pattern.split("\\*", -1))
                        .map(Pattern::quote)
                        .reduce((one, next) -> one + ".*" + next)
                        .orElse(""))
                .asMatchPredicate();
    }

    private Chart chart(String title, SortedMap<String, History> trainings, Predicate<String> stands) {
        var lines = new ArrayList<Chart.Line>();
        trainings.forEach((training, history) -> history.curves().forEach((name, curve) -> {
            if (stands.test(name)) {
                String legend = legend(title, name);
                lines.add(new Chart.Line(
                        trainings.size() == 1 ? legend : name.equals(title) ? training : training + " " + legend,
                        isPlanned(name) ? soFar(curve) : curve,
                        isNoisy(name) && curve.size() > FEW ? smoothing : 0,
                        isPlanned(name)));
            }
        }));
        // What was planned is drawn over what came.
        lines.sort(Comparator.comparing(Chart.Line::dashed));
        return new Chart(title, lines, healthy(lines, trainings), List.of(), logarithmic);
    }

    /** What tells a measurement from the others in its chart. */
    private static String legend(String title, String name) {
        String shared = title.equals(SHARES) ? "pas/" : title + "/";
        return name.startsWith(shared) ? name.substring(shared.length()) : name;
    }

    private static boolean isPlanned(String name) {
        return name.startsWith(MetricName.PAS_PLANNED);
    }

    /** What was planned of all steps so far, to stand beside what came of them. */
    private static Curve soFar(Curve planned) {
        double[] values = planned.values();
        Arrays.parallelPrefix(values, Double::sum);
        for (int n = 0; n < values.length; n++) {
            values[n] /= Math.max(1, planned.step(n));
        }
        return new Curve(planned.steps(), values);
    }

    private static boolean isNoisy(String name) {
        return !name.equals(MetricName.LEARNING_RATE) && !name.startsWith("pas/") && !name.startsWith("eval/");
    }

    /** Where the first line keeps to in a healthy training. */
    private static Optional<Chart.Limits> healthy(List<Chart.Line> lines, SortedMap<String, History> trainings) {
        return trainings.values().stream()
                .flatMap(history -> history.curves().entrySet().stream())
                .filter(entry ->
                        !lines.isEmpty() && entry.getValue() == lines.getFirst().curve())
                .findFirst()
                .flatMap(entry -> Health.of(entry.getKey()).flatMap(health -> limits(health.norm(), entry.getValue())));
    }

    private static Optional<Chart.Limits> limits(Norm norm, Curve curve) {
        return switch (norm) {
            case Norm.Between(double low, double high) -> Optional.of(new Chart.Limits(low, high));
            case Norm.Steady(double low, double high) -> {
                double[] values = Arrays.stream(curve.values())
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
                double median = values.length == 0 ? 0 : values[values.length / 2];
                yield Optional.of(new Chart.Limits(low * median, high * median));
            }
            case Norm.NearLowest _, Norm.Smooth _ -> Optional.empty();
        };
    }
}
