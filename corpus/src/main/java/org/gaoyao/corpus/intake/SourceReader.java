package org.gaoyao.corpus.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.intake.Raw.Payload;
import org.gaoyao.run.Progress;

/**
 * Reads a source from end to end: its files by name, folders walked, archives opened.
 *
 * <p>What cannot be read is handed over too, as a piece with its reason, and the reading goes on behind it. The order of the
 * pieces depends on nothing but the names and the content of the files.
 */
public final class SourceReader {

    private final Source source;
    private final Limits limits;
    private final Consumer<Raw> pieces;
    private final Progress.Task progress;

    /**
     * A reader that has not begun.
     *
     * @param pieces takes the pieces, one after the other
     * @param progress is told the bytes of files as they are read
     */
    public SourceReader(Source source, Limits limits, Consumer<Raw> pieces, Progress.Task progress) {
        this.source = source;
        this.limits = limits;
        this.pieces = pieces;
        this.progress = progress;
    }

    /** The first documents of a source, as many as have so many characters together; what cannot be read is left out. */
    public static List<Document> first(Source source, long characters) throws IOException {
        var documents = new ArrayList<Document>();
        var left = new long[] {characters};
        Consumer<Raw> pieces = piece -> {
            if (left[0] <= 0) {
                throw new CancellationException("there are enough");
            }
            if (piece.parse() instanceof Raw.Parsed.Read(Document document)) {
                documents.add(document);
                left[0] -= document.characters();
            }
        };
        try (Progress.Task task = Progress.silent().task(source.name(), -1, "bytes")) {
            new SourceReader(source, Limits.STANDARD, pieces, task).read();
        } catch (CancellationException _) {
            // There are enough.
        }
        return documents;
    }

    /**
     * Reads all of it.
     *
     * @throws IOException if the source itself is not there; what is wrong below it is handed over
     */
    public void read() throws IOException {
        for (SourceFile file : SourceFile.of(source)) {
            read(file);
        }
    }

    /** Reads one of its files; what is wrong with it is handed over. */
    public void read(SourceFile file) {
        if (file.refusal().isPresent()) {
            refuse(file.name(), file.refusal().get());
            return;
        }
        var inflation = new Inflation(limits.ratio(), progress::advance);
        try (InputStream in = new BufferedInputStream(inflation.packed(Files.newInputStream(file.path())), 1 << 17)) {
            new FileReader(source, limits, inflation, pieces).read(file.name(), in, file.path());
        } catch (AccessDeniedException closed) {
            refuse(file.name(), Reason.of("no-permission"));
        } catch (NoSuchFileException vanished) {
            refuse(file.name(), Reason.of("vanished"));
        } catch (IOException failure) {
            refuse(
                    file.name(),
                    Reason.of("unreadable").with("cause", failure.getClass().getSimpleName()));
        }
    }

    private void refuse(String name, Reason reason) {
        pieces.accept(new Raw(source, source.layoutOf(name), source.name() + "/" + name, new Payload.Broken(reason)));
    }
}
