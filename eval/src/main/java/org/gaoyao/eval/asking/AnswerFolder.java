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
 * The folder of a run's answers: {@code answers.jsonl} and {@code failures.jsonl}, both append-only.
 *
 * <p>Each answer is on disk before the next question of its thread is asked, and costs one line whatever stands before it.
 * One process at a time writes; a killed one leaves whole lines and at most a torn tail, which the next cuts off.
 */
public final class AnswerFolder implements AutoCloseable {

    private static final Format ANSWERS = Format.of("answers", 1);
    private static final Format FAILURES = Format.of("failures", 1);

    private final FileLock lock;
    private final Map<ItemKey, Fingerprint> answered = new ConcurrentHashMap<>();
    private final Journal<StoredAnswer> answers;
    private final Journal<Missed> failures;

    private AnswerFolder(
            FileLock lock, Collection<StoredAnswer> known, Journal<StoredAnswer> answers, Journal<Missed> failures) {
        this.lock = lock;
        known.forEach(answer -> answered.put(answer.item(), answer.request()));
        this.answers = answers;
        this.failures = failures;
    }

    /**
     * Opens a folder to add answers to it; makes it if it does not exist.
     *
     * @throws org.gaoyao.run.ProblemsException if another process writes there, or a file is damaged before its tail
     */
    public static AnswerFolder open(Path folder) throws IOException {
        FileLock lock = FileLock.acquire(folder.resolve(".lock"), "no question was asked");
        Journal<StoredAnswer> answers = null;
        try {
            Collection<StoredAnswer> known = read(folder).values();
            answers = Journal.open(answers(folder), ANSWERS, StoredAnswer.class);
            Journal<Missed> failures = Journal.open(failures(folder), FAILURES, Missed.class);
            return new AnswerFolder(lock, known, answers, failures);
        } catch (IOException | RuntimeException failure) {
            try (lock) {
                if (answers != null) {
                    answers.close();
                }
            }
            throw failure;
        }
    }

    /** The answers of a folder in the order in which they came; none if it does not exist. */
    public static Map<ItemKey, StoredAnswer> read(Path folder) throws IOException {
        var answers = new LinkedHashMap<ItemKey, StoredAnswer>();
        for (StoredAnswer answer : Journal.read(answers(folder), ANSWERS, StoredAnswer.class)) {
            answers.put(answer.item(), answer);
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

    void add(StoredAnswer answer) throws IOException {
        answers.append(answer);
        answered.put(answer.item(), answer.request());
    }

    void add(Missed missed) throws IOException {
        failures.append(missed);
    }

    @Override
    public void close() throws IOException {
        try (lock;
                answers;
                failures) {}
    }

    private static Path answers(Path folder) {
        return folder.resolve("answers.jsonl");
    }

    private static Path failures(Path folder) {
        return folder.resolve("failures.jsonl");
    }
}
