package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.gaoyao.corpus.intake.Raw;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.intake.SourceReader;
import org.gaoyao.run.Progress;

/** Reads all sources and cuts what they hold into parts: by number and size alone, so that the cuts fall where they fell. */
final class Intake {

    private static final int MOST_PIECES = 1024;
    private static final int MOST_BYTES = 4 << 20;

    private final BiConsumer<Integer, List<Raw>> parts;
    private List<Raw> open = new ArrayList<>();
    private long bytes;
    private int number;

    /** An intake that has not begun; takes parts with their numbers. */
    Intake(BiConsumer<Integer, List<Raw>> parts) {
        this.parts = parts;
    }

    /** Reads everything and returns how many parts it was. */
    int read(Curation curation, Progress progress) throws IOException {
        long total = 0;
        for (Source source : curation.sources()) {
            total += SourceReader.bytes(source.path());
        }
        try (Progress.Task task = progress.task("intake", total, "bytes")) {
            for (Source source : curation.sources()) {
                new SourceReader(source, curation.limits(), this::add, task).read();
            }
            cut();
        } catch (CancellationException _) {
            // Somebody else failed; who waits for the parts is told why.
        }
        return number;
    }

    private void add(Raw piece) {
        open.add(piece);
        bytes += piece.bytes();
        if (open.size() >= MOST_PIECES || bytes >= MOST_BYTES) {
            cut();
        }
    }

    private void cut() {
        if (!open.isEmpty()) {
            parts.accept(number++, open);
            open = new ArrayList<>();
            bytes = 0;
        }
    }
}
