package org.gaoyao.law.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * Imports law from files and folders into a store: all of it or, if anything is wrong, none of it.
 *
 * @param lenient whether to import the sound laws and report the others, instead of refusing the whole
 * @param replace whether the store shall hold nothing but what is imported now
 */
public record StatuteImport(boolean lenient, boolean replace) {

    private static final String TASK = "the law was not imported";

    /** Reads everything under {@code paths}, and what is wrong there, without a store. */
    public static Harvest read(List<Path> paths, Progress progress) {
        return Sources.read(paths, progress);
    }

    /**
     * Reads everything under {@code paths} and changes the store once, at the end.
     *
     * @throws ProblemsException with every problem, if there is one and the import is not lenient; if there is nothing to
     *     import; if another import is running; if the disk is full. The store is then as it was
     */
    public ImportReport run(List<Path> paths, StatuteStore store, Progress progress) throws IOException {
        try (FileLock _ = store.lock()) {
            Harvest harvest = read(paths, progress);
            if (!lenient && !harvest.problems().isEmpty()) {
                throw new ProblemsException(TASK, harvest.problems());
            }
            if (harvest.texts().isEmpty()) {
                throw harvest.problems().isEmpty()
                        ? ProblemsException.of(
                                TASK,
                                paths.toString(),
                                "no law found in it",
                                "give a folder or file in a layout of docs/law.md")
                        : new ProblemsException(TASK, harvest.problems());
            }
            List<LawText> stored = replace && !store.exists() ? List.of() : stored(store);
            Merge merge = Merge.of(replace ? List.of() : stored, harvest.texts());
            if (replace || !merge.added().isEmpty() || !merge.changed().isEmpty()) {
                save(store, merge.texts(), progress);
            }
            return report(harvest, merge, replace ? stored.size() : 0);
        }
    }

    private List<LawText> stored(StatuteStore store) throws IOException {
        try {
            return store.texts();
        } catch (ProblemsException unreadable) {
            if (replace) {
                return List.of();
            }
            throw unreadable;
        }
    }

    private static void save(StatuteStore store, List<LawText> texts, Progress progress) {
        try (Progress.Task task = progress.task("writing " + store.file().getFileName(), texts.size(), "laws")) {
            store.save(texts);
            task.advance(texts.size());
        } catch (IOException failure) {
            throw new ProblemsException(
                    TASK,
                    List.of(new Problem(
                            store.file().toString(),
                            "could not be written: " + failure.getMessage(),
                            "make room or choose another home with --home; what was imported before is as it was")));
        }
    }

    private static ImportReport report(Harvest harvest, Merge merge, int removed) {
        return new ImportReport(
                versions(merge.added()),
                versions(merge.changed()),
                merge.unchanged(),
                removed,
                harvest.texts().stream()
                        .mapToInt(text -> text.articles().size())
                        .sum(),
                merge.texts().size(),
                harvest.problems(),
                harvest.leftOut(),
                harvest.skipped());
    }

    private static List<LawVersion> versions(List<LawText> texts) {
        return texts.stream().map(LawText::version).toList();
    }
}
