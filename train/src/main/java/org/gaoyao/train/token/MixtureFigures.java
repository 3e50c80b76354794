package org.gaoyao.train.token;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.schedule.Schedule;

/**
 * Adds to the measurements of each step what the mixture was: plasticity, the shares of the cells as planned and as they came, the epochs.
 *
 * @param feed that drew the sequences
 * @param schedule of the learning rate
 * @param next takes all of it
 */
public record MixtureFigures(TokenFeed feed, Schedule schedule, MetricSink next) implements MetricSink {

    @Override
    public void record(long steps, SortedMap<String, Double> values) {
        if (steps == 0) {
            next.record(steps, values);
            return;
        }
        long step = steps - 1;
        var more = new TreeMap<>(values);
        more.put(MetricName.PLASTICITY, schedule.plasticity(step));
        feed.plan().planned(step).forEach((cell, share) -> more.put(MetricName.PAS_PLANNED + cell.key(), share));
        feed.plan().realised(step).forEach((cell, share) -> more.put(MetricName.PAS_REALISED + cell.key(), share));
        feed.epochs(step).forEach((cell, epochs) -> more.put(MetricName.PAS_EPOCHS + cell.key(), epochs));
        next.record(steps, more);
    }
}
