package org.gaoyao.app.command.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Journal;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/**
 * The answers to the prompts of a file, each on disk as soon as it is there: a killed run goes on when the same command is
 * given again.
 *
 * <p>Until all are there they are kept beside the output, in a folder whose name ends in {@code .part}; those of another
 * command are left alone, and go with it.
 */
final class Answers implements AutoCloseable {

    private static final Format FORMAT = Format.of("answers", 1);
    private static final String LOCK = "lock";

    /** The samples of the prompt in one row. */
    private record Answer(int row, JsonNode samples) {}

    private final Path out;
    private final Path folder;
    private final Path file;
    private final FileLock lock;
    private final Journal<Answer> journal;
    private final Map<Integer, JsonNode> answered = new TreeMap<>();

    private Answers(Path out, Path file, FileLock lock, Journal<Answer> journal) {
        this.out = out;
        this.folder = file.resolveSibling("");
        this.file = file;
        this.lock = lock;
        this.journal = journal;
    }

    /** The answers that an earlier run of the same command has left, to be added to. */
    static Answers open(Path out, Fingerprint command, String task) throws IOException {
        Path folder = Files.createDirectories(out.resolveSibling(out.getFileName() + ".part"));
        FileLock lock = FileLock.acquire(folder.resolve(LOCK), task);
        try {
            Path file = folder.resolve("answers-" + command.brief() + ".jsonl");
            List<Answer> before = Journal.read(file, FORMAT, Answer.class);
            var answers = new Answers(out, file, lock, Journal.open(file, FORMAT, Answer.class));
            before.forEach(answer -> answers.answered.put(answer.row(), answer.samples()));
            return answers;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** A folder of weights, told by the names, sizes and times of its files: their content would take too long to read. */
    static Fingerprint state(Path folder) throws IOException {
        var state = new StringBuilder(folder.toRealPath().toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                state.append('\n')
                        .append(file.getFileName())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file));
            }
        }
        return Fingerprint.of(state.toString());
    }

    boolean has(int row) {
        return answered.containsKey(row);
    }

    /** Keeps an answer; when this returns it is on disk. */
    void add(int row, List<?> samples) {
        try {
            var answer = new Answer(row, Json.parse(Json.line(samples)));
            journal.append(answer);
            answered.put(row, answer.samples());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the output, in the order of the rows, and removes what was kept for it. */
    void finish() throws IOException {
        AtomicFile.write(out, stream -> {
            for (JsonNode samples : answered.values()) {
                stream.write((Json.line(Map.of("samples", samples)) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Leaves the answers for the next run; if there are none, nothing. */
    @Override
    public void close() throws IOException {
        try (lock) {
            journal.close();
            if (answered.isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
        if (Files.exists(folder) && onlyTheLock()) {
            Files.delete(folder.resolve(LOCK));
            Files.delete(folder);
        }
    }

    private boolean onlyTheLock() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(left -> left.endsWith(LOCK));
        }
    }
}
