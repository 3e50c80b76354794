package org.gaoyao.train.loop;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.train.learner.Update;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.ResidentMemory;

/** The figures of a step by name. */
final class Figures {

    private Figures() {}

    static SortedMap<String, Double> of(Update update, double rate, long tokens, double seconds) {
        var figures = new TreeMap<String, Double>();
        figures.put(MetricName.LOSS, update.loss());
        figures.put(MetricName.GRAD_NORM, update.gradientNorm());
        figures.put(MetricName.LEARNING_RATE, rate);
        figures.put(MetricName.NUM_TOKENS, (double) tokens);
        figures.put(MetricName.THROUGHPUT, update.tokens() / seconds);
        figures.put(MetricName.SECONDS + "step", seconds);
        ResidentMemory.gigabytes().ifPresent(gigabytes -> figures.put(MetricName.MEMORY, gigabytes));
        return figures;
    }
}
