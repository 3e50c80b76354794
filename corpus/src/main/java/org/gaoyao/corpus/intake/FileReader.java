package org.gaoyao.corpus.intake;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.gaoyao.corpus.field.KnownCorpus;
import org.gaoyao.corpus.format.FileKind;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.intake.Raw.Payload;
import org.jspecify.annotations.Nullable;

/** Reads one file on disk, and what lies packed within it, however deep. */
final class FileReader {

    /** The largest window of zstd, as a power of two: what {@code zstd --long=31} writes can be read. */
    private static final int ZSTD_WINDOW = 31;

    private final Source source;
    private final Limits limits;
    private final Inflation inflation;
    private final Consumer<Raw> pieces;

    FileReader(Source source, Limits limits, Inflation inflation, Consumer<Raw> pieces) {
        this.source = source;
        this.limits = limits;
        this.inflation = inflation;
        this.pieces = pieces;
    }

    /** Reads a file on disk. */
    void read(String name, InputStream in, Path file) {
        read(name, name, in, file, 0);
    }

    /**
     * Reads a stream.
     *
     * @param id what is read, as people are told it: {@code a.zip!b.json}
     * @param name what the stream itself is called, which may tell its format
     * @param file where it lies on disk, if it is not packed
     */
    private void read(String id, String name, InputStream in, @Nullable Path file, int depth) {
        FileKind kind = FileKind.UNKNOWN;
        try {
            var buffered = new Open(in);
            buffered.mark(FileKind.HEAD);
            byte[] head = buffered.readNBytes(FileKind.HEAD);
            buffered.reset();
            kind = FileKind.of(name, head);
            read(id, name, kind, buffered, head, file, depth);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (Inflation.Bomb bomb) {
            refuse(id, bomb.reason());
        } catch (IOException | RuntimeException failure) {
            refuse(id, failure.getCause() instanceof Inflation.Bomb bomb ? bomb.reason() : damaged(kind, failure));
        }
    }

    private static Reason damaged(FileKind kind, Exception failure) {
        return Reason.of("damaged-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("cause", failure.getClass().getSimpleName());
    }

    private void read(
            String id, String name, FileKind kind, InputStream in, byte[] head, @Nullable Path file, int depth)
            throws IOException {
        KnownCorpus layout = source.layoutOf(id);
        var rows = new RowReader(
                limits, (row, payload) -> pieces.accept(new Raw(source, layout, id(id) + "#" + row, payload)));
        switch (kind) {
            case EMPTY -> refuse(id, Reason.of("empty-file"));
            case UNKNOWN -> refuse(id, Reason.of("unknown-format"));
            case JSON_LINES -> rows.lines(in);
            case JSON -> rows.json(in, head);
            case CSV -> rows.csv(in, head, ',');
            case TSV -> rows.csv(in, head, '\t');
            case PARQUET -> parquet(id, layout, in, file);
            case TEXT, MARKDOWN, HTML, PDF, DOC, DOCX -> whole(id, layout, kind, in);
            case GZIP -> packed(id, name, gunzipped(in), depth);
            case BZIP2 -> packed(id, name, new BZip2CompressorInputStream(in, true), depth);
            case ZSTD -> packed(id, name, new ZstdInputStream(in).setLongMax(ZSTD_WINDOW), depth);
            case ZIP -> archive(id, new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true), depth);
            case TAR -> archive(id, new TarArchiveInputStream(in, StandardCharsets.UTF_8.name()), depth);
        }
    }

    /** All members of a file of gzip, one after the other. */
    private static InputStream gunzipped(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }

    /** A stream with a head to look at, which stays open: behind an entry of an archive comes the next. */
    private static final class Open extends BufferedInputStream {

        Open(InputStream in) {
            super(in, FileKind.HEAD);
        }

        @Override
        public void close() {}
    }

    private void whole(String id, KnownCorpus layout, FileKind kind, InputStream in) throws IOException {
        if (!layout.name().equals(KnownCorpus.COMMON)) {
            refuse(id, Reason.of("not-rows").with("layout", layout.name()));
            return;
        }
        byte[] bytes = in.readNBytes(limits.file() + 1);
        if (bytes.length > limits.file()) {
            refuse(id, Reason.of("file-too-large").with("most", limits.file()));
        } else {
            pieces.accept(new Raw(source, layout, id(id), new Payload.Whole(kind, bytes)));
        }
    }

    private void packed(String id, String name, InputStream unpacked, int depth) {
        int ending = name.lastIndexOf('.');
        within(id, ending < 0 ? name : name.substring(0, ending), unpacked, depth);
    }

    private void archive(String id, ArchiveInputStream<?> archive, int depth) throws IOException {
        boolean empty = true;
        for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            empty = false;
            String name = name(entry);
            if (entry.isDirectory()) {
                continue;
            }
            if (archive.canReadEntryData(entry)) {
                within(id + "!" + name, name, archive, depth);
                if (inflation.burst()) {
                    refuse(id, Reason.of("abandoned").with("after", name));
                    return;
                }
            } else {
                boolean encrypted = entry instanceof ZipArchiveEntry zip
                        && zip.getGeneralPurposeBit().usesEncryption();
                refuse(id + "!" + name, Reason.of(encrypted ? "password-protected" : "unsupported-compression"));
            }
        }
        if (empty) {
            refuse(id, Reason.of("empty-archive"));
        }
    }

    private void within(String id, String name, InputStream unpacked, int depth) {
        if (depth >= limits.depth()) {
            refuse(id, Reason.of("nested-too-deep").with("most", limits.depth()));
        } else {
            read(id, name, inflation.unpacked(unpacked), null, depth + 1);
        }
    }

    /** Parquet is read from its end: what lies in an archive is unpacked to disk first. */
    private void parquet(String id, KnownCorpus layout, InputStream in, @Nullable Path file) throws IOException {
        Path unpacked = file == null ? Files.createTempFile("gaoyao-", ".parquet") : file;
        try {
            if (file == null) {
                Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            }
            ParquetRows.read(
                    unpacked,
                    layout.fields(),
                    (row, payload) -> pieces.accept(new Raw(source, layout, id(id) + "#" + row, payload)));
        } finally {
            if (file == null) {
                Files.deleteIfExists(unpacked);
            }
        }
    }

    /** The name of an entry; where an archive does not say that names are in UTF-8, they are in it or in GB18030. */
    private static String name(ArchiveEntry entry) {
        if (!(entry instanceof ZipArchiveEntry zip) || zip.getRawName() == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(zip.getRawName()))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(zip.getRawName(), Charset.forName("GB18030"));
        }
    }

    private void refuse(String id, Reason reason) {
        pieces.accept(new Raw(source, source.layoutOf(id), id(id), new Payload.Broken(reason)));
    }

    private String id(String within) {
        return source.name() + "/" + within;
    }
}
