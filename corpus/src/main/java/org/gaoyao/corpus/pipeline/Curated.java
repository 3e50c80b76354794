package org.gaoyao.corpus.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.ledger.GateTally;
import org.jspecify.annotations.Nullable;

/** What came of a curation, on disk: the documents in their order, the ledger, the counts. */
public final class Curated {

    private final Path work;
    private final int legs;
    private final List<Part> parts;
    private final List<GateTally> tallies;

    Curated(Path work, int legs, List<Part> parts, List<GateTally> tallies) {
        this.work = work;
        this.legs = legs;
        this.parts = parts;
        this.tallies = tallies;
    }

    /** The counts of intake and of every gate, in their order. */
    public List<GateTally> tallies() {
        return tallies;
    }

    /** The documents, first to last. */
    public Documents documents() {
        return new Documents(parts.iterator());
    }

    /** Writes the ledger: by legs, within them by documents, and for a document by gates. */
    public void ledgerTo(OutputStream out) throws IOException {
        for (int leg = 0; leg < legs; leg++) {
            for (Part part : Curator.partsOf(work, leg)) {
                part.ledgerTo(out);
            }
        }
    }

    /** Documents read from disk one by one; failures to read are {@link UncheckedIOException}s. */
    public static final class Documents implements Iterator<Document>, AutoCloseable {

        private final Iterator<Part> parts;
        private @Nullable BufferedReader lines;
        private @Nullable String next;

        Documents(Iterator<Part> parts) {
            this.parts = parts;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Document next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Document document = Document.ofLine(next);
            advance();
            return document;
        }

        private void advance() {
            try {
                next = lines == null ? null : lines.readLine();
                while (next == null && parts.hasNext()) {
                    close();
                    lines = parts.next().documentLines();
                    next = lines.readLine();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
            }
        }
    }
}
