package org.gaoyao.corpus.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.corpus.gate.Reason;

/**
 * A file of a source, found but not read.
 *
 * @param name its path within the source
 * @param path where it lies
 * @param bytes its size, packed as it is; 0 if it is refused
 * @param refusal why it cannot or shall not be read, as far as can be seen from outside
 */
public record SourceFile(String name, Path path, long bytes, Optional<Reason> refusal) {

    /**
     * The files of a source, by name; folders are walked, links followed.
     *
     * @throws IOException if the source itself is not there; what is wrong below it is refused
     */
    public static List<SourceFile> of(Source source) throws IOException {
        var files = new ArrayList<SourceFile>();
        Path root = source.path();
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (Files.isDirectory(root)) {
            walk(source, root, "", new ArrayDeque<>(), files);
        } else {
            files.add(of(root, String.valueOf(root.getFileName())));
        }
        return files;
    }

    private static void walk(Source source, Path folder, String name, Deque<Path> above, List<SourceFile> files)
            throws IOException {
        Path real = folder.toRealPath();
        if (above.contains(real)) {
            files.add(refused(name, folder, "symlink-loop"));
            return;
        }
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (AccessDeniedException closed) {
            files.add(refused(name, folder, "no-permission"));
            return;
        }
        above.push(real);
        for (Path path : inside) {
            String below = (name.isEmpty() ? "" : name + "/") + path.getFileName();
            if (Files.isDirectory(path)) {
                walk(source, path, below, above, files);
            } else if (source.wants(path)) {
                files.add(of(path, below));
            }
        }
        above.pop();
    }

    private static SourceFile of(Path path, String name) {
        if (!Files.exists(path)) {
            return refused(name, path, Files.isSymbolicLink(path) ? "dangling-link" : "vanished");
        }
        if (!Files.isRegularFile(path)) {
            return refused(name, path, "not-a-file");
        }
        if (String.valueOf(path.getFileName()).startsWith(".")) {
            return refused(name, path, "hidden-file");
        }
        return new SourceFile(name, path, path.toFile().length(), Optional.empty());
    }

    private static SourceFile refused(String name, Path path, String rule) {
        return new SourceFile(name, path, 0, Optional.of(Reason.of(rule)));
    }
}
