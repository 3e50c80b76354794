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
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;

/**
 * Takes documents through the gates of a curation.
 *
 * <ol>
 *   <li>The gates are cut into legs, each up to the next gate that has to see all documents.
 *   <li>On the first leg the files of the sources are read in bundles and cut into parts of a few megabytes, and an {@link Engine}
 *       takes these along. Every part ends on disk, with its lines of the ledger, its counts and its marks.
 *   <li>A gate that sees all documents reads the marks, part by part; then the next leg begins with its judge.
 * </ol>
 *
 * <p>What gates keep is in the memory of this process. Parts that are there already are not made again: a killed curation goes on
 * where it was, and its bytes do not depend on how often that happened, on the engine or on the number of threads.
 */
public final class Curator {

    private static final Format DONE = Format.of("corpus-leg", 2);

    /** What says that a leg is done: how many parts came of each bundle. */
    private record Done(List<Integer> parts) {}

    private final Curation curation;
    private final Path work;
    private final Engine engine;
    private final Progress progress;

    /**
     * A curator of one curation.
     *
     * @param work a folder of its own, in which it goes on with what it finds there; it must have been left by an equal curation
     */
    public Curator(Curation curation, Path work, Engine engine, Progress progress) {
        this.curation = curation;
        this.work = work;
        this.engine = engine;
        this.progress = progress;
    }

    /** A curator whose engine is embedded. */
    public Curator(Curation curation, Path work, int threads, Progress progress) {
        this(curation, work, new EmbeddedEngine(threads), progress);
    }

    /**
     * Takes all documents through all gates.
     *
     * @throws IOException if a source is not there, or the folder cannot be written
     */
    public Curated run() throws IOException {
        var legwork = new Legwork(curation, work);
        List<Part> parts = List.of();
        for (int leg = 0; leg < legwork.legs().size(); leg++) {
            Path done = legwork.folder(leg).resolve("done.json");
            if (!Files.exists(done)) {
                Files.createDirectories(legwork.folder(leg));
                List<Integer> counts = leg == 0 ? intake(legwork) : follow(legwork, leg, parts);
                AtomicFile.write(done, Json.document(DONE, new Done(counts)));
            }
            for (Part part : parts) {
                part.clear();
            }
            parts = partsOf(work, leg);
        }
        return new Curated(work, legwork.legs().size(), parts, tallies(legwork.legs()));
    }

    private List<Integer> intake(Legwork legwork) throws IOException {
        try (Progress.Task task = progress.task("intake", legwork.bytes(), "bytes")) {
            return engine.intake(legwork, task);
        }
    }

    private List<Integer> follow(Legwork legwork, int number, List<Part> before) throws IOException {
        var errands = new ArrayList<Errand>();
        long start = 0;
        for (Part part : before) {
            long documents = part.counts().documents();
            errands.add(new Errand(number, part.bundle(), part.number(), start, documents));
            start += documents;
        }
        Leg leg = legwork.legs().get(number);
        CorpusGate<?> gate = leg.opening().orElseThrow();
        CorpusGate.Judge judge;
        try (Progress.Task task = progress.task(gate.name() + ": all documents", start, "documents")) {
            judge = judge(gate, before, task);
        }
        try (Progress.Task task = progress.task(String.join(", ", leg.names()), start, "documents")) {
            engine.follow(legwork, judge, errands, task);
        }
        return done(work, number - 1).parts();
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
        List<Integer> counts = done(work, leg).parts();
        var parts = new ArrayList<Part>();
        for (int bundle = 0; bundle < counts.size(); bundle++) {
            for (int number = 0; number < counts.get(bundle); number++) {
                parts.add(new Part(folder(work, leg), bundle, number));
            }
        }
        return parts;
    }

    private static Done done(Path work, int leg) throws IOException {
        return Json.read(folder(work, leg).resolve("done.json"), DONE, Done.class);
    }

    static Path folder(Path work, int leg) {
        return work.resolve("leg-%02d".formatted(leg));
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
