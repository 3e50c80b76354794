package org.gaoyao.corpus.pipeline;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;

/**
 * Some documents in a row at the end of a leg, on disk: a few megabytes, made by one thread from the part before or from as
 * much of a source.
 *
 * <p>Its files are the documents, the lines of the ledger, the marks for the next gate, and, written last, the counts: with
 * them a part is whole, without them it is made again.
 *
 * @param folder the folder of the leg
 * @param bundle of which bundle of files its documents are, from 0
 * @param number which part of the bundle, from 0
 */
record Part(Path folder, int bundle, int number) {

    private static final Format COUNTS = Format.of("corpus-part", 1);

    /** Fast rather than small: parts are gone when the build is done. */
    private static final int LEVEL = 1;

    /**
     * What is counted of a part.
     *
     * @param documents how many documents came to its end
     * @param tallies what the gates of the leg did
     */
    record Counts(long documents, List<GateTally> tallies) {}

    /** Everything in a part. */
    record Content(
            List<Document> documents, List<LedgerEntry> ledger, List<Serializable> marks, List<GateTally> tallies) {}

    boolean isWhole() {
        return Files.exists(file(".json"));
    }

    Counts counts() throws IOException {
        return Json.read(file(".json"), COUNTS, Counts.class);
    }

    void write(Content content) throws IOException {
        lines(
                file(".documents"),
                content.documents().stream().map(Document::toLine).toList());
        lines(file(".ledger"), content.ledger().stream().map(Json::line).toList());
        AtomicFile.write(file(".marks"), out -> {
            try (var objects = new ObjectOutputStream(new ZstdOutputStream(out, LEVEL))) {
                objects.writeObject(content.marks().toArray(Serializable[]::new));
            }
        });
        var counts = new Counts(content.documents().size(), content.tallies());
        AtomicFile.write(file(".json"), Json.document(COUNTS, counts));
    }

    List<Document> documents() throws IOException {
        var documents = new ArrayList<Document>();
        try (BufferedReader lines = documentLines()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(Document.ofLine(line));
            }
        }
        return documents;
    }

    BufferedReader documentLines() throws IOException {
        return new BufferedReader(new InputStreamReader(unpacked(file(".documents")), StandardCharsets.UTF_8));
    }

    /** Copies the lines of the ledger. */
    void ledgerTo(OutputStream out) throws IOException {
        try (InputStream lines = unpacked(file(".ledger"))) {
            lines.transferTo(out);
        }
    }

    Serializable[] marks() throws IOException {
        try (var objects = new ObjectInputStream(unpacked(file(".marks")))) {
            return (Serializable[]) objects.readObject();
        } catch (ClassNotFoundException foreign) {
            throw new IOException(file(".marks") + " holds marks of another program", foreign);
        }
    }

    /** Removes what only the next leg needs. */
    void clear() throws IOException {
        Files.deleteIfExists(file(".documents"));
        Files.deleteIfExists(file(".marks"));
    }

    private static void lines(Path file, List<String> lines) throws IOException {
        AtomicFile.write(file, out -> {
            try (Writer writer = new OutputStreamWriter(new ZstdOutputStream(out, LEVEL), StandardCharsets.UTF_8)) {
                for (String line : lines) {
                    writer.append(line).append('\n');
                }
            }
        });
    }

    private static InputStream unpacked(Path file) throws IOException {
        return new ZstdInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private Path file(String ending) {
        return folder.resolve("%08d-%08d%s".formatted(bundle, number, ending));
    }
}
