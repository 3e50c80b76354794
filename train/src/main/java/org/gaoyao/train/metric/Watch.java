package org.gaoyao.train.metric;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at the measurements of each step for what does not keep to its {@link Norm}. Not safe for concurrent use. */
public final class Watch {

    private final Map<String, Deque<Double>> seen = new TreeMap<>();

    /** Begins with nothing seen. */
    public Watch() {}

    /** What is not healthy in a whole history, step by step. */
    public static List<Concern> over(History history) {
        var steps = new TreeMap<Long, SortedMap<String, Double>>();
        history.curves().forEach((name, curve) -> {
            for (int n = 0; n < curve.size(); n++) {
                steps.computeIfAbsent(curve.step(n), _ -> new TreeMap<>()).put(name, curve.value(n));
            }
        });
        var watch = new Watch();
        return steps.entrySet().stream()
                .flatMap(entry -> watch.look(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** What is not healthy in the measurements of a step; {@link Norm}s compare it with the steps that were looked at before. */
    public List<Concern> look(long step, SortedMap<String, Double> values) {
        var concerns = new ArrayList<Concern>();
        values.forEach((name, value) -> Health.of(name).ifPresent(health -> {
            Deque<Double> before = seen.computeIfAbsent(name, _ -> new ArrayDeque<>());
            if (!health.norm()
                    .holds(
                            value,
                            before.stream().mapToDouble(Double::doubleValue).toArray())) {
                concerns.add(new Concern(step, name, value, health));
            }
            if (Double.isFinite(value)) {
                before.addLast(value);
            }
            if (before.size() > Norm.MANY) {
                before.removeFirst();
            }
        }));
        return concerns;
    }
}
