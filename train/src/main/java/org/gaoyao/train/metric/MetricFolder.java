package org.gaoyao.train.metric;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of a training in its folder.
 *
 * <pre>
 *   metrics.jsonl   a line a step; with the same seed the same bytes, however often the training was stopped
 *   timings.jsonl   the same of what tells of the machine ({@link MetricName#ofMachine})
 *   tensorboard/    an event file with both, for TensorBoard
 * </pre>
 *
 * <p>A step is on disk when {@link #record} returns. The first step that is recorded cuts off what an earlier training left of it
 * and of later ones, so that a training that continues has each step once.
 *
 * <p>Not safe for concurrent use.
 */
public final class MetricFolder implements MetricSink, AutoCloseable {

    /** The name of the file with what does not tell of the machine. */
    public static final String METRICS = "metrics.jsonl";

    /** The name of the file with what tells of the machine. */
    public static final String TIMINGS = "timings.jsonl";

    private static final Format FORMAT = Format.of("measurements", 1);

    private final Path folder;
    private final InstantSource clock;
    private @Nullable Files files;
    private long last = -1;

    /**
     * A folder of which nothing is touched before the first step is recorded; it need not exist.
     *
     * @param clock the time that TensorBoard shows
     */
    public MetricFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The files, open. */
    private record Files(Journal<Measurements> metrics, Journal<Measurements> timings, EventFile events)
            implements Closeable {

        static Files open(Path folder, long step, InstantSource clock) throws IOException {
            Journal<Measurements> metrics = journal(folder.resolve(METRICS), step);
            try {
                Journal<Measurements> timings = journal(folder.resolve(TIMINGS), step);
                try {
                    return new Files(metrics, timings, EventFile.open(folder.resolve("tensorboard"), step, clock));
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

        void append(long step, SortedMap<String, Double> values) throws IOException {
            append(metrics, step, values, false);
            append(timings, step, values, true);
            events.append(step, values);
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

    /** The whole lines of a file of measurements, oldest first; none if it does not exist. */
    public static List<Measurements> read(Path file) throws IOException {
        return Journal.read(file, FORMAT, Measurements.class);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the step is not after the last
     * @throws org.gaoyao.run.ProblemsException if what an earlier training left is damaged before its end
     */
    @Override
    public void record(long step, SortedMap<String, Double> values) {
        if (step <= last) {
            throw new IllegalArgumentException("step %d was recorded after step %d".formatted(step, last));
        }
        if (values.isEmpty()) {
            return;
        }
        try {
            if (files == null) {
                files = Files.open(folder, step, clock);
            }
            files.append(step, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        last = step;
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }
}
