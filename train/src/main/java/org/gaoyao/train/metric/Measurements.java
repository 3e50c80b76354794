package org.gaoyao.train.metric;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was measured at one step: a line of a file of measurements.
 *
 * @param step how many were taken by then
 * @param values by name; not finite ones stand in the file as text
 */
public record Measurements(long step, SortedMap<String, Double> values) {

    public Measurements {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
