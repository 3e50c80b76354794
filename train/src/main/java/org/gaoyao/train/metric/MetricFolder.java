package org.gaoyao.train.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;

/**
 * The measurements of a training in its folder.
 *
 * <pre>
 *   metrics.jsonl   a line a step; with the same seed the same bytes, however often the training was stopped
 *   timings.jsonl   the same of what tells of the machine ({@link MetricName#ofMachine})
 *   tensorboard/    an event file with both, for TensorBoard
 * </pre>
 *
 * <p>A step is on disk when {@link #record} returns. A training that continues opens the folder at the step that it does next:
 * what a killed one left of this and later steps is cut off, so that each step is there once.
 *
 * <p>Not safe for concurrent use.
 */
public final class MetricFolder implements MetricSink, AutoCloseable {

    /** The name of the file with what does not tell of the machine. */
    public static final String METRICS = "metrics.jsonl";

    /** The name of the file with what tells of the machine. */
    public static final String TIMINGS = "timings.jsonl";

    private static final Format FORMAT = Format.of("measurements", 1);

    private final Journal<Measurements> metrics;
    private final Journal<Measurements> timings;
    private final EventFile events;
    private long last;

    private MetricFolder(Journal<Measurements> metrics, Journal<Measurements> timings, EventFile events, long last) {
        this.metrics = metrics;
        this.timings = timings;
        this.events = events;
        this.last = last;
    }

    /**
     * Opens a folder to record in it.
     *
     * @param step the first that will be recorded: 0 for a training that begins
     * @param clock the time that TensorBoard shows
     * @throws org.gaoyao.run.ProblemsException if a file is damaged before its end
     */
    public static MetricFolder open(Path folder, long step, InstantSource clock) throws IOException {
        Journal<Measurements> metrics = journal(folder.resolve(METRICS), step);
        try {
            Journal<Measurements> timings = journal(folder.resolve(TIMINGS), step);
            try {
                EventFile events = EventFile.open(folder.resolve("tensorboard"), step, clock);
                return new MetricFolder(metrics, timings, events, step - 1);
            } catch (IOException | RuntimeException failure) {
                timings.close();
                throw failure;
            }
        } catch (IOException | RuntimeException failure) {
            metrics.close();
            throw failure;
        }
    }

    private static Journal<Measurements> journal(Path file, long step) throws IOException {
        return Journal.open(file, FORMAT, Measurements.class, line -> line.step() < step);
    }

    /** The whole lines of a file of measurements, oldest first; none if it does not exist. */
    public static List<Measurements> read(Path file) throws IOException {
        return Journal.read(file, FORMAT, Measurements.class);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the step is not after the last
     */
    @Override
    public void record(long step, SortedMap<String, Double> values) {
        if (step <= last) {
            throw new IllegalArgumentException("step %d was recorded after step %d".formatted(step, last));
        }
        try {
            append(metrics, step, values, false);
            append(timings, step, values, true);
            events.append(step, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        last = step;
    }

    private static void append(
            Journal<Measurements> file, long step, SortedMap<String, Double> values, boolean ofMachine)
            throws IOException {
        var some = new TreeMap<>(values);
        some.keySet().removeIf(name -> MetricName.ofMachine(name) != ofMachine);
        if (!some.isEmpty()) {
            file.append(new Measurements(step, some));
        }
    }

    @Override
    public void close() throws IOException {
        try (metrics;
                timings;
                events) {}
    }
}
