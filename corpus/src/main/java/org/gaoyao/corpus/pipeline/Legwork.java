package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.intake.Raw;
import org.gaoyao.corpus.ledger.Bookkeeper;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.run.Progress;

/**
 * The work of a curation in pieces that can be done in any order, by any thread, on any machine that sees the sources and the
 * folder of the work. A piece that is done already is not done again. Safe for concurrent use.
 */
public final class Legwork {

    private final Curation curation;
    private final List<Leg> legs;
    private final List<Bundle> bundles;
    private final Path work;

    /**
     * The work of a curation.
     *
     * @param work the folder into which it goes
     * @throws IOException if a source is not there
     */
    public Legwork(Curation curation, Path work) throws IOException {
        this.curation = curation;
        this.legs = Leg.of(curation.gates());
        this.bundles = Bundle.of(curation.sources());
        this.work = work;
    }

    /** How many bundles of files there are; a bundle is read by one thread. */
    public int bundles() {
        return bundles.size();
    }

    /**
     * Takes a bundle along the first leg, from beginning to end: one thread reads it, another does the rest.
     *
     * @param task is told of the bytes that were read
     * @return how many parts it became
     */
    public int intake(int bundle, Progress.Task task) throws IOException {
        try (var workers = new Workers(1)) {
            int parts = intake(bundle, workers, task);
            workers.finish();
            return parts;
        }
    }

    /** Takes a part along its leg, the judge of whose first gate is given. */
    public void follow(Errand errand, CorpusGate.Judge judge) throws IOException {
        var to = new Part(folder(errand.leg()), errand.bundle(), errand.number());
        if (to.isWhole()) {
            return;
        }
        Leg leg = legs.get(errand.leg());
        List<Document> read = new Part(folder(errand.leg() - 1), errand.bundle(), errand.number()).documents();
        var books = new Bookkeeper(leg.names(), curation.mask());
        var documents = new ArrayList<Document>();
        for (int i = 0; i < read.size(); i++) {
            leg.judge(Optional.of(judge), errand.start() + i, read.get(i), books)
                    .ifPresent(documents::add);
        }
        to.write(content(leg, documents, books));
    }

    /** Reads a bundle and leaves the rest to others, who say what failed; returns how many parts it is. */
    int intake(int bundle, Workers workers, Progress.Task task) {
        var cutter = new Cutter((number, pieces) -> {
            if (workers.failed()) {
                throw new CancellationException("another part failed");
            }
            workers.submit(() -> begin(new Part(folder(0), bundle, number), pieces));
        });
        try {
            return cutter.read(bundles.get(bundle), curation.limits(), task);
        } catch (CancellationException _) {
            return 0;
        }
    }

    private void begin(Part part, List<Raw> pieces) throws IOException {
        if (part.isWhole()) {
            return;
        }
        Leg leg = legs.getFirst();
        var names = new ArrayList<>(List.of(LedgerEntry.INTAKE));
        names.addAll(leg.names());
        var books = new Bookkeeper(names, curation.mask());
        var documents = new ArrayList<Document>();
        for (Raw piece : pieces) {
            switch (piece.parse()) {
                case Raw.Parsed.Refused(String id, var reason) -> books.refused(id, reason);
                case Raw.Parsed.Read(Document document) -> {
                    books.read(document);
                    leg.judge(Optional.empty(), 0, document, books).ifPresent(documents::add);
                }
            }
        }
        part.write(content(leg, documents, books));
    }

    List<Leg> legs() {
        return legs;
    }

    Path folder(int leg) {
        return Curator.folder(work, leg);
    }

    /** How many bytes all sources have on disk. */
    long bytes() {
        return bundles.stream().mapToLong(Bundle::bytes).sum();
    }

    private static Part.Content content(Leg leg, List<Document> documents, Bookkeeper books) {
        List<Serializable> marks = documents.stream()
                .flatMap(document -> leg.mark(document).stream())
                .toList();
        return new Part.Content(documents, books.entries(), marks, books.tallies());
    }
}
