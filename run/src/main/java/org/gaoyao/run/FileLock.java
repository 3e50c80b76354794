package org.gaoyao.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock between processes and threads that says who holds it; the system releases it when its holder dies.
 *
 * <p>The lock is the system's lock on one byte far beyond the end of the file; the file's text names the holder and stays
 * behind, emptied, when the lock is released.
 */
public final class FileLock implements AutoCloseable {

    private static final long FAR = Long.MAX_VALUE - 1;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z");

    /** What this process holds. The system's locks are the process's, and closing any channel would release them. */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private FileLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock at once or refuses.
     *
     * @param file the lock file; made, with its folder, if absent
     * @param task what the lock is for, as a sentence without its full stop: "the statutes were not imported"
     * @throws ProblemsException if another process or thread holds it, naming its process id and since when
     * @throws IOException if the file cannot be made
     */
    public static FileLock acquire(Path file, String task) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a lock file has a folder");
        Files.createDirectories(folder);
        Path real = folder.toRealPath().resolve(file.getFileName());
        String holder = "process " + ProcessHandle.current().pid() + " since "
                + TIME.format(Instant.now().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()));
        String other = HELD.putIfAbsent(real, holder);
        if (other != null) {
            throw held(file, task, other);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    real, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock(FAR, 1, false) == null) {
                String written = Files.readString(real).strip();
                throw held(file, task, written.isEmpty() ? "another process" : written);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
            taken = true;
            return new FileLock(real, channel);
        } catch (IOException failure) {
            throw AtomicFile.named(file, failure);
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(real);
            }
        }
    }

    /** Who holds the lock now, as a person would say it; empty if nobody does. */
    public static Optional<String> holder(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        String own = HELD.get(real);
        if (own != null) {
            return Optional.of(own);
        }
        try (FileChannel channel = FileChannel.open(real, StandardOpenOption.READ)) {
            try (java.nio.channels.FileLock free = channel.tryLock(FAR, 1, true)) {
                return free != null
                        ? Optional.empty()
                        : Optional.of(Files.readString(real).strip());
            }
        }
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD.remove(file);
        }
    }

    private static ProblemsException held(Path file, String task, String holder) {
        return ProblemsException.of(
                task, file.toString(), "is held by " + holder, "wait until it is done, or stop it, and try again");
    }
}
