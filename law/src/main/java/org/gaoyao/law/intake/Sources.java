package org.gaoyao.law.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Progress;

/** Finds out what kind of law collection stands at a path, walks folders, and reads everything. */
final class Sources {

    private static final Set<String> PROSE = Set.of("md", "markdown", "txt", "docx", "doc");

    private Sources() {}

    /** Reads all paths; what two of them give under one id is a problem unless it is the same. */
    static Harvest read(List<Path> paths, Progress progress) {
        Harvest all = Harvest.none();
        for (Path path : paths) {
            all = all.and(read(path, progress));
        }
        return withoutCollisions(all);
    }

    private static Harvest read(Path path, Progress progress) {
        if (!Files.exists(path)) {
            return Harvest.refused(new Problem(path.toString(), "there is no such file or folder", "check the path"));
        }
        if (Files.isRegularFile(path)) {
            return JsonlCollection.isPart(path)
                    ? JsonlCollection.read(parent(path), progress)
                    : ProseFiles.read(
                            path.getParent() == null ? Path.of("") : path.getParent(), List.of(path), true, progress);
        }
        return folder(path, progress);
    }

    private static Harvest folder(Path folder, Progress progress) {
        Harvest harvest = Harvest.none();
        var prose = new ArrayList<Path>();
        try (Stream<Path> walked = Files.walk(folder)) {
            for (Path path : (Iterable<Path>)
                    walked.filter(path -> !hidden(folder, path)).sorted()::iterator) {
                if (Files.isDirectory(path) && JsonlCollection.isAt(path)) {
                    harvest = harvest.and(JsonlCollection.read(path, progress));
                } else if (Files.isRegularFile(path) && PROSE.contains(extension(path))) {
                    prose.add(path);
                }
            }
        } catch (IOException | UncheckedIOException failure) {
            return harvest.and(Harvest.refused(new Problem(
                    folder.toString(), "cannot be walked: " + failure.getMessage(), "check the permissions")));
        }
        return prose.isEmpty() ? harvest : harvest.and(ProseFiles.read(folder, prose, false, progress));
    }

    private static Harvest withoutCollisions(Harvest harvest) {
        Map<String, LawText> byId = new HashMap<>();
        var kept = new ArrayList<LawText>();
        var problems = new ArrayList<>(harvest.problems());
        for (LawText text : harvest.texts()) {
            LawText other = byId.putIfAbsent(text.version().id(), text);
            if (other == null) {
                kept.add(text);
            } else if (!other.articles().equals(text.articles())) {
                problems.add(new Problem(
                        text.version().source(),
                        "holds the same version as " + other.version().source() + " with another text: "
                                + text.version(),
                        "import one of the two"));
            }
        }
        return new Harvest(kept, problems, harvest.leftOut(), harvest.skipped());
    }

    private static boolean hidden(Path folder, Path path) {
        for (Path name : folder.relativize(path)) {
            if (name.toString().startsWith(".") || name.toString().equals("node_modules")) {
                return true;
            }
        }
        return false;
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
