package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.intake.SourceFile;

/**
 * Files of one source in a row that are read together, by one thread: some megabytes, or one large file. Two bundles can be
 * read at once, on two machines.
 *
 * @param source whose files they are
 * @param files the files
 */
record Bundle(Source source, List<SourceFile> files) {

    private static final long ENOUGH = 32L << 20;

    Bundle {
        files = List.copyOf(files);
    }

    /** The files of all sources, bundled by their order and sizes alone. */
    static List<Bundle> of(List<Source> sources) throws IOException {
        var bundles = new ArrayList<Bundle>();
        for (Source source : sources) {
            var open = new ArrayList<SourceFile>();
            long bytes = 0;
            for (SourceFile file : SourceFile.of(source)) {
                open.add(file);
                bytes += file.bytes();
                if (bytes >= ENOUGH) {
                    bundles.add(new Bundle(source, open));
                    open.clear();
                    bytes = 0;
                }
            }
            if (!open.isEmpty()) {
                bundles.add(new Bundle(source, open));
            }
        }
        return bundles;
    }

    /** How many bytes they have on disk. */
    long bytes() {
        return files.stream().mapToLong(SourceFile::bytes).sum();
    }
}
