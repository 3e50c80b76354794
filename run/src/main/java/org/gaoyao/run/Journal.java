package org.gaoyao.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file of JSON lines that only grows and survives the death of its writer at any moment.
 *
 * <p>The first line carries the {@link Format}. An entry is one line, written in one piece and forced to disk. What a
 * writer left after the last whole line (a torn tail) is not read, and is cut off before the next entry is appended. A
 * damaged line with whole lines after it is not a torn tail: it is refused.
 *
 * <p>One writer at a time (see {@link FileLock}); safe for its threads.
 *
 * @param <T> what an entry is: a record
 */
public final class Journal<T> implements AutoCloseable {

    private record Content<T>(List<T> entries, long length) {}

    private final Path file;
    private final FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a journal to append to it, makes it if it does not exist, and cuts a torn tail off.
     *
     * @throws ProblemsException if the file is of another format or version, or damaged before its tail
     */
    public static <T> Journal<T> open(Path file, Format format, Class<T> entry) throws IOException {
        return open(file, format, entry, _ -> true);
    }

    /**
     * Opens a journal to append to it after the entries that still hold.
     *
     * @param holds says of an entry whether it does: the first that does not is cut off with all after it
     * @throws ProblemsException as {@link #open(Path, Format, Class)}
     */
    public static <T> Journal<T> open(Path file, Format format, Class<T> entry, Predicate<T> holds) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        long length = Files.exists(file) ? content(file, format, entry, holds).length() : 0;
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var journal = new Journal<T>(file, channel);
        try {
            channel.truncate(length);
            channel.position(length);
            if (length == 0) {
                journal.write(header(format));
            }
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return journal;
    }

    /**
     * The whole entries of a journal, oldest first; none if the file does not exist.
     *
     * @throws ProblemsException as {@link #open(Path, Format, Class)}
     */
    public static <T> List<T> read(Path file, Format format, Class<T> entry) throws IOException {
        return Files.exists(file) ? content(file, format, entry, _ -> true).entries() : List.of();
    }

    /** Appends an entry; when this returns it is on disk, when it throws the journal is as it was. */
    public synchronized void append(T entry) throws IOException {
        write(Json.line(entry));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        long before = channel.position();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException failure) {
            channel.truncate(before);
            throw AtomicFile.named(file, failure);
        }
    }

    private static <T> Content<T> content(Path file, Format format, Class<T> type, Predicate<T> holds)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int headerEnd = endOfLine(bytes, 0);
        if (headerEnd < 0) {
            // Not even the header is whole: only a writer that died in its first write leaves its beginning behind.
            String beginning = new String(bytes, StandardCharsets.UTF_8);
            if (!header(format).startsWith(beginning)) {
                format.accept(file.toString(), null);
            }
            return new Content<>(List.of(), 0);
        }
        format.accept(file.toString(), declared(bytes, headerEnd));
        var entries = new ArrayList<T>();
        int whole = headerEnd;
        ProblemsException damage = null;
        int line = 2;
        for (int start = headerEnd, end = endOfLine(bytes, start);
                end >= 0;
                start = end, end = endOfLine(bytes, start)) {
            JsonNode tree = null;
            try {
                tree = Json.parse(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            } catch (JacksonException failure) {
                damage = damage == null ? Json.damaged(file, line, failure) : damage;
            }
            if (tree != null) {
                if (damage != null) {
                    throw damage;
                }
                T entry = entry(type, tree, file, line);
                if (!holds.test(entry)) {
                    break;
                }
                entries.add(entry);
                whole = end;
            }
            line++;
        }
        return new Content<>(entries, whole);
    }

    private static <T> T entry(Class<T> type, JsonNode tree, Path file, int line) {
        try {
            return Json.as(type, tree);
        } catch (JacksonException failure) {
            throw Json.damaged(file, line, failure);
        }
    }

    private static String header(Format format) {
        return "{\"" + Format.KEY + "\":\"" + format.header() + "\"}";
    }

    private static @Nullable String declared(byte[] bytes, int end) {
        try {
            return Json.parse(new String(bytes, 0, end, StandardCharsets.UTF_8))
                    .path(Format.KEY)
                    .asString(null);
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** The index after the next line feed, or -1 if there is none. */
    private static int endOfLine(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }
}
