package org.gaoyao.train.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.gaoyao.run.Progress;

/**
 * Shows a training while it happens: beside its progress the loss smoothed (or the reward), tokens a second, the memory of the
 * process, and for a while what is not healthy.
 */
public final class LiveLine implements MetricSink {

    private static final double SMOOTHING = 0.9;
    /** For how many steps a concern stays. */
    private static final int STAYS = 20;

    private final Progress.Task task;
    private final Smoothing loss = new Smoothing(SMOOTHING);
    private final Smoothing reward = new Smoothing(SMOOTHING);
    private final Smoothing throughput = new Smoothing(SMOOTHING);
    private final Watch watch = new Watch();
    private Optional<Concern> concern = Optional.empty();

    /** A line beside a task. */
    public LiveLine(Progress.Task task) {
        this.task = task;
    }

    @Override
    public void record(long step, SortedMap<String, Double> values) {
        var parts = new ArrayList<String>();
        add(parts, values, MetricName.REWARD, reward, "reward %.3f");
        add(parts, values, MetricName.LOSS, loss, "loss %.3f");
        add(parts, values, MetricName.THROUGHPUT, throughput, "%,.0f tokens/s");
        ResidentMemory.gigabytes().ifPresent(gigabytes -> parts.add(String.format(Locale.ROOT, "%.1f GB", gigabytes)));
        concern = watch.look(step, values).stream()
                .findFirst()
                .or(() -> concern.filter(one -> step - one.step() < STAYS));
        concern.ifPresent(one ->
                parts.add(String.format(Locale.ROOT, "! %s %.3g at step %d", one.metric(), one.value(), one.step())));
        task.note(String.join("  ", parts));
    }

    private static void add(
            List<String> parts, SortedMap<String, Double> values, String name, Smoothing smoothing, String form) {
        Optional.ofNullable(values.get(name))
                .ifPresent(value -> parts.add(String.format(Locale.ROOT, form, smoothing.next(value))));
    }
}
