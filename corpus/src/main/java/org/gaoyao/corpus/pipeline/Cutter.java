package org.gaoyao.corpus.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Raw;
import org.gaoyao.corpus.intake.SourceFile;
import org.gaoyao.corpus.intake.SourceReader;
import org.gaoyao.run.Progress;

/** Reads a bundle and cuts what it holds into parts: by number and size alone, so that the cuts fall where they fell. */
final class Cutter {

    private static final int MOST_PIECES = 1024;
    private static final int MOST_BYTES = 4 << 20;

    private final BiConsumer<Integer, List<Raw>> parts;
    private List<Raw> open = new ArrayList<>();
    private long bytes;
    private int number;

    /** A cutter that hands parts over with their numbers. */
    Cutter(BiConsumer<Integer, List<Raw>> parts) {
        this.parts = parts;
    }

    /** Reads all of a bundle and returns how many parts it was. */
    int read(Bundle bundle, Limits limits, Progress.Task task) {
        var reader = new SourceReader(bundle.source(), limits, this::add, task);
        for (SourceFile file : bundle.files()) {
            reader.read(file);
        }
        cut();
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
