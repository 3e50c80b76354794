package org.gaoyao.eval.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;

/**
 * The folder of a run's answers: {@code predictions.jsonl} and {@code failures.jsonl}, both append-only.
 *
 * <p>Each answer is on disk before the next question of its thread is asked, and costs one line whatever stands before it.
 * One process at a time writes; a killed one leaves whole lines and at most a torn tail, which the next cuts off.
 */
public final class PredictionFolder implements AutoCloseable {

    private static final Format PREDICTIONS = Format.of("predictions", 1);
    private static final Format FAILURES = Format.of("failures", 1);

    private final FileLock lock;
    private final Map<ItemKey, Fingerprint> answered = new ConcurrentHashMap<>();
    private final Journal<Prediction> predictions;
    private final Journal<Missed> failures;

    private PredictionFolder(
            FileLock lock, Collection<Prediction> known, Journal<Prediction> predictions, Journal<Missed> failures) {
        this.lock = lock;
        known.forEach(prediction -> answered.put(prediction.item(), prediction.request()));
        this.predictions = predictions;
        this.failures = failures;
    }

    /**
     * Opens a folder to add answers to it; makes it if it does not exist.
     *
     * @throws org.gaoyao.run.ProblemsException if another process writes there, or a file is damaged before its tail
     */
    public static PredictionFolder open(Path folder) throws IOException {
        FileLock lock = FileLock.acquire(folder.resolve(".lock"), "no question was asked");
        Journal<Prediction> predictions = null;
        try {
            Collection<Prediction> known = read(folder).values();
            predictions = Journal.open(predictions(folder), PREDICTIONS, Prediction.class);
            Journal<Missed> failures = Journal.open(failures(folder), FAILURES, Missed.class);
            return new PredictionFolder(lock, known, predictions, failures);
        } catch (IOException | RuntimeException failure) {
            try (lock) {
                if (predictions != null) {
                    predictions.close();
                }
            }
            throw failure;
        }
    }

    /** The answers of a folder in the order in which they came; none if it does not exist. */
    public static Map<ItemKey, Prediction> read(Path folder) throws IOException {
        var answers = new LinkedHashMap<ItemKey, Prediction>();
        for (Prediction prediction : Journal.read(predictions(folder), PREDICTIONS, Prediction.class)) {
            answers.put(prediction.item(), prediction);
        }
        return answers;
    }

    /** The requests that failed, oldest first, also those that were answered later. */
    public static List<Missed> failed(Path folder) throws IOException {
        return Journal.read(failures(folder), FAILURES, Missed.class);
    }

    /** What the item's answer answers; empty if it has none yet. */
    Optional<Fingerprint> answered(ItemKey item) {
        return Optional.ofNullable(answered.get(item));
    }

    void add(Prediction prediction) throws IOException {
        predictions.append(prediction);
        answered.put(prediction.item(), prediction.request());
    }

    void add(Missed missed) throws IOException {
        failures.append(missed);
    }

    @Override
    public void close() throws IOException {
        try (lock;
                predictions;
                failures) {}
    }

    private static Path predictions(Path folder) {
        return folder.resolve("predictions.jsonl");
    }

    private static Path failures(Path folder) {
        return folder.resolve("failures.jsonl");
    }
}
