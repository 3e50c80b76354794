package org.gaoyao.train.metric;

import java.util.List;
import java.util.SortedMap;

/**
 * Takes what a training measures.
 *
 * <p>A loop calls {@link #record} once after each step that it has done, with all that it measured there; the numbers of steps
 * rise. A training that continues from a step records the ones after it, and never asks what was recorded before.
 */
@FunctionalInterface
public interface MetricSink {

    /**
     * Takes the measurements of a step.
     *
     * @param step how many steps were taken by then; 0 for what was measured before the first
     * @param values by name ({@link MetricName}); not finite where a training went wrong
     * @throws java.io.UncheckedIOException if they cannot be stored, such as on a full disk
     */
    void record(long step, SortedMap<String, Double> values);

    /** Takes nothing down. */
    static MetricSink none() {
        return (_, _) -> {};
    }

    /** Gives everything to several, in their order. */
    static MetricSink all(List<MetricSink> sinks) {
        List<MetricSink> each = List.copyOf(sinks);
        return (step, values) -> each.forEach(sink -> sink.record(step, values));
    }
}
