package org.gaoyao.law.sentencing.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The error of a table of medians that was fitted to the same judgments on which it is measured.
 *
 * @param name what the table looks at
 * @param cells how many medians it has
 * @param error mean absolute difference between a real term and its median, in months
 */
public record Baseline(String name, int cells, double error) {

    /** A table with one median for each value of {@code key}. */
    static Baseline of(String name, List<TrafficCase> judgments, Function<TrafficCase, Object> key) {
        Map<Object, double[]> cells = new HashMap<>();
        for (TrafficCase judgment : judgments) {
            cells.merge(key.apply(judgment), new double[] {judgment.months()}, Baseline::joined);
        }
        double sum = 0;
        for (double[] terms : cells.values()) {
            double median = median(terms);
            sum += Arrays.stream(terms).map(term -> Math.abs(term - median)).sum();
        }
        return new Baseline(name, cells.size(), sum / judgments.size());
    }

    private static double[] joined(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static double median(double[] terms) {
        double[] sorted = terms.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
