package org.gaoyao.train.loop;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a training ended.
 *
 * @param steps how many the model that it ended with has taken
 * @param validation its figures
 */
public record Outcome(long steps, SortedMap<String, Double> validation) {

    public Outcome {
        validation = Collections.unmodifiableSortedMap(new TreeMap<>(validation));
    }
}
