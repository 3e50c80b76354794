package org.gaoyao.moot.dirt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;

/** Writes a {@link DirtyFolder}; the manifest last. Equal courts give equal bytes. */
public final class DirtyWriter {

    private final MootCourt court;
    private final DirtyDocuments dirty;
    private final DirtyFolder folder;
    private int documents;

    /** A writer of documents of the cases of a court; more are written than there are cases, since some come twice. */
    public DirtyWriter(MootCourt court, Path folder) {
        this.court = court;
        this.folder = new DirtyFolder(folder);
        dirty = new DirtyDocuments(court);
    }

    /** Writes all of it. */
    public DirtyFolder.Contents write(Progress progress) throws IOException {
        documents = 0;
        var planted = new TreeMap<String, Integer>();
        try (Progress.Task task =
                progress.task("dirty documents", court.settings().count(), "cases")) {
            AtomicFile.write(folder.itemFile(), this::items);
            AtomicFile.write(
                    folder.ledgerFile(),
                    ledger -> AtomicFile.write(folder.documentFile(), out -> {
                        for (int index = 0; index < court.settings().count(); index++) {
                            batch(dirty.batch(index, DirtyFolder.documentName(documents)), out, ledger, planted);
                            task.advance(1);
                        }
                    }));
        }
        var contents = new DirtyFolder.Contents(court.settings().seed(), documents, dirty.items(), planted);
        AtomicFile.write(folder.manifestFile(), DirtyFolder.manifest(contents));
        return contents;
    }

    private void items(OutputStream out) throws IOException {
        for (int number = 0; number < dirty.items(); number++) {
            line(out, new DirtyFolder.Item(DirtyFolder.itemName(number), dirty.item(number)));
        }
    }

    private void batch(DirtyDocuments.Batch batch, OutputStream out, OutputStream ledger, Map<String, Integer> planted)
            throws IOException {
        for (DirtyText text : batch.texts()) {
            String name = DirtyFolder.documentName(documents++);
            line(out, new DirtyFolder.Row(name, batch.kind(), batch.province(), batch.judged(), text.text()));
            for (Planting planting : text.plantings(name)) {
                line(ledger, planting);
                planted.merge(planting.fault().key(), 1, Integer::sum);
            }
        }
    }

    private static void line(OutputStream out, Record row) throws IOException {
        out.write((Json.line(row) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
