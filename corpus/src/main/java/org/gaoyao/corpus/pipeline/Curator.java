package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.intake.Raw;
import org.gaoyao.corpus.ledger.Bookkeeper;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;

/**
 * The embedded engine: takes documents through the gates of a curation, in one process.
 *
 * <ol>
 *   <li>The gates are cut into legs, each up to the next gate that has to see all documents.
 *   <li>On the first leg one thread reads the sources and cuts them into parts of a few megabytes; many threads make documents
 *       of them and take these along. Every part ends on disk, with its lines of the ledger, its counts and its marks.
 *   <li>A gate that sees all documents reads the marks, part by part; then the next leg begins with its judge.
 * </ol>
 *
 * <p>Memory holds as many parts as there are threads, and what gates keep. Parts that are there already are not made again: a
 * killed curation goes on where it was, and its bytes do not depend on how often that happened or on the number of threads.
 */
public final class Curator {

    private static final Format DONE = Format.of("corpus-leg", 1);

    /** What says that a leg is done. */
    private record Done(int parts, long documents) {}

    private final Curation curation;
    private final Path work;
    private final int threads;
    private final Progress progress;

    /**
     * An engine for one curation.
     *
     * @param work a folder of its own, in which it goes on what it finds there; it must have been left by an equal curation
     * @param threads how many threads work, at least 1
     */
    public Curator(Curation curation, Path work, int threads, Progress progress) {
        this.curation = curation;
        this.work = work;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Takes all documents through all gates.
     *
     * @throws IOException if a source is not there, or the folder cannot be written
     */
    public Curated run() throws IOException {
        List<Leg> legs = Leg.of(curation.gates());
        List<Part> parts = List.of();
        for (int number = 0; number < legs.size(); number++) {
            Leg leg = legs.get(number);
            Path folder = work.resolve("leg-%02d".formatted(number));
            Path done = folder.resolve("done.json");
            if (!Files.exists(done)) {
                Files.createDirectories(folder);
                int count = number == 0 ? intake(leg, folder) : follow(leg, folder, parts);
                long documents = 0;
                for (Part part : parts(folder, count)) {
                    documents += part.counts().documents();
                }
                AtomicFile.write(done, Json.document(DONE, new Done(count, documents)));
            }
            for (Part part : parts) {
                part.clear();
            }
            parts = parts(folder, Json.read(done, DONE, Done.class).parts());
        }
        return new Curated(work, legs.size(), parts, tallies(legs));
    }

    private int intake(Leg leg, Path folder) throws IOException {
        try (var workers = new Workers(threads)) {
            var intake = new Intake((number, pieces) -> {
                var part = new Part(folder, number);
                if (workers.failed()) {
                    throw new CancellationException("another part failed");
                }
                if (!part.isWhole()) {
                    workers.submit(() -> part.write(read(leg, pieces)));
                }
            });
            int parts = intake.read(curation, progress);
            workers.finish();
            return parts;
        }
    }

    private Part.Content read(Leg leg, List<Raw> pieces) {
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
        return content(leg, documents, books);
    }

    private int follow(Leg leg, Path folder, List<Part> before) throws IOException {
        var starts = new ArrayList<Long>();
        long documents = 0;
        for (Part part : before) {
            starts.add(documents);
            documents += part.counts().documents();
        }
        CorpusGate<?> gate = leg.opening().orElseThrow();
        CorpusGate.Judge judge;
        try (Progress.Task task = progress.task(gate.name() + ": all documents", documents, "documents")) {
            judge = judge(gate, before, task);
        }
        try (var workers = new Workers(threads);
                Progress.Task task = progress.task(String.join(", ", leg.names()), documents, "documents")) {
            for (Part from : before) {
                var to = new Part(folder, from.number());
                if (!to.isWhole() && !workers.failed()) {
                    workers.submit(() -> {
                        List<Document> read = from.documents();
                        to.write(follow(leg, judge, starts.get(from.number()), read));
                        task.advance(read.size());
                    });
                }
            }
            workers.finish();
        }
        return before.size();
    }

    private Part.Content follow(Leg leg, CorpusGate.Judge judge, long start, List<Document> read) {
        var books = new Bookkeeper(leg.names(), curation.mask());
        var documents = new ArrayList<Document>();
        for (int i = 0; i < read.size(); i++) {
            leg.judge(Optional.of(judge), start + i, read.get(i), books).ifPresent(documents::add);
        }
        return content(leg, documents, books);
    }

    private static Part.Content content(Leg leg, List<Document> documents, Bookkeeper books) {
        List<Serializable> marks = documents.stream()
                .flatMap(document -> leg.mark(document).stream())
                .toList();
        return new Part.Content(documents, books.entries(), marks, books.tallies());
    }

    private static <M extends Serializable> CorpusGate.Judge judge(
            CorpusGate<M> gate, List<Part> parts, Progress.Task task) {
        return gate.judge(new Marks<>(parts.iterator(), task));
    }

    private List<GateTally> tallies(List<Leg> legs) throws IOException {
        Map<String, GateTally> all = new LinkedHashMap<>();
        all.put(LedgerEntry.INTAKE, GateTally.none(LedgerEntry.INTAKE));
        for (Leg leg : legs) {
            leg.names().forEach(gate -> all.put(gate, GateTally.none(gate)));
        }
        for (int number = 0; number < legs.size(); number++) {
            for (Part part : partsOf(work, number)) {
                part.counts().tallies().forEach(tally -> all.merge(tally.gate(), tally, GateTally::plus));
            }
        }
        return List.copyOf(all.values());
    }

    /** The parts of a leg that is done. */
    static List<Part> partsOf(Path work, int leg) throws IOException {
        Path folder = work.resolve("leg-%02d".formatted(leg));
        return parts(
                folder, Json.read(folder.resolve("done.json"), DONE, Done.class).parts());
    }

    private static List<Part> parts(Path folder, int count) {
        var parts = new ArrayList<Part>();
        for (int number = 0; number < count; number++) {
            parts.add(new Part(folder, number));
        }
        return parts;
    }

    /** The marks of all parts, one after the other. */
    private static final class Marks<M extends Serializable> implements Iterator<M> {

        private final Iterator<Part> parts;
        private final Progress.Task task;
        private Serializable[] open = new Serializable[0];
        private int at;

        Marks(Iterator<Part> parts, Progress.Task task) {
            this.parts = parts;
            this.task = task;
        }

        @Override
        public boolean hasNext() {
            while (at == open.length && parts.hasNext()) {
                task.advance(open.length);
                try {
                    open = parts.next().marks();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                at = 0;
            }
            return at < open.length;
        }

        @Override
        @SuppressWarnings("unchecked") // the same gate took them
        public M next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return (M) open[at++];
        }
    }
}
