package org.gaoyao.corpus.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.intake.Raw.Payload;
import org.gaoyao.run.Progress;

/**
 * Reads a source from end to end: its files by name, folders walked, archives opened.
 *
 * <p>What cannot be read is handed over too, as a piece with its reason, and the reading goes on behind it. The order of the
 * pieces depends on nothing but the names and the content of the files.
 */
public final class SourceReader {

    private final Source source;
    private final Limits limits;
    private final Consumer<Raw> pieces;
    private final Progress.Task progress;

    /**
     * A reader that has not begun.
     *
     * @param pieces takes the pieces, one after the other
     * @param progress is told the bytes of every file that is done
     */
    public SourceReader(Source source, Limits limits, Consumer<Raw> pieces, Progress.Task progress) {
        this.source = source;
        this.limits = limits;
        this.pieces = pieces;
        this.progress = progress;
    }

    /** How many bytes lie below a path, as far as can be seen. */
    public static long bytes(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.size(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** The first documents of a source, as many as have so many characters together; what cannot be read is left out. */
    public static List<Document> first(Source source, long characters) throws IOException {
        var documents = new ArrayList<Document>();
        var left = new long[] {characters};
        Consumer<Raw> pieces = piece -> {
            if (left[0] <= 0) {
                throw new CancellationException("there are enough");
            }
            if (piece.parse() instanceof Raw.Parsed.Read(Document document)) {
                documents.add(document);
                left[0] -= document.characters();
            }
        };
        try (Progress.Task task = Progress.silent().task(source.name(), -1, "bytes")) {
            new SourceReader(source, Limits.STANDARD, pieces, task).read();
        } catch (CancellationException _) {
            // There are enough.
        }
        return documents;
    }

    /**
     * Reads all of it.
     *
     * @throws IOException if the source itself is not there; what is wrong below it is handed over
     */
    public void read() throws IOException {
        Path root = source.path();
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (Files.isDirectory(root)) {
            folder(root, "", new ArrayDeque<>());
        } else {
            file(root, String.valueOf(root.getFileName()));
        }
    }

    private void folder(Path folder, String name, Deque<Path> above) throws IOException {
        Path real = folder.toRealPath();
        if (above.contains(real)) {
            refuse(name, Reason.of("symlink-loop"));
            return;
        }
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (AccessDeniedException closed) {
            refuse(name, Reason.of("no-permission"));
            return;
        }
        above.push(real);
        for (Path path : inside) {
            String below = (name.isEmpty() ? "" : name + "/") + path.getFileName();
            if (Files.isDirectory(path)) {
                folder(path, below, above);
            } else if (wanted(path)) {
                file(path, below);
            }
        }
        above.pop();
    }

    private boolean wanted(Path file) {
        return source.files()
                .map(glob -> file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
                .orElse(true);
    }

    private void file(Path file, String name) {
        if (!Files.exists(file)) {
            refuse(name, Reason.of(Files.isSymbolicLink(file) ? "dangling-link" : "vanished"));
        } else if (!Files.isRegularFile(file)) {
            refuse(name, Reason.of("not-a-file"));
        } else if (String.valueOf(file.getFileName()).startsWith(".")) {
            refuse(name, Reason.of("hidden-file"));
        } else {
            var inflation = new Inflation(limits.ratio());
            try (InputStream in = new BufferedInputStream(inflation.packed(Files.newInputStream(file)), 1 << 17)) {
                new FileReader(source, limits, inflation, pieces).read(name, in, file);
            } catch (AccessDeniedException closed) {
                refuse(name, Reason.of("no-permission"));
            } catch (IOException failure) {
                refuse(
                        name,
                        Reason.of("unreadable").with("cause", failure.getClass().getSimpleName()));
            }
            progress.advance(file.toFile().length());
        }
    }

    private void refuse(String name, Reason reason) {
        pieces.accept(new Raw(source, source.layoutOf(name), source.name() + "/" + name, new Payload.Broken(reason)));
    }
}
