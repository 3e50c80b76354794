package org.gaoyao.corpus.shard;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;

/**
 * Writes documents in their order into shards. Equal documents give equal bytes.
 *
 * @param format in what
 * @param bytes how many bytes of text, in UTF-8, a shard has before the next is begun, at least 1
 */
public record ShardWriter(ShardFormat format, long bytes) {

    private static final int LEVEL = 3;

    public ShardWriter {
        if (bytes < 1) {
            throw new IllegalArgumentException("a shard has at least 1 byte, got " + bytes);
        }
    }

    /**
     * Writes all documents into {@code shards/} of a folder.
     *
     * @param documents the documents, of which one at a time is held
     * @return the shards, in their order; none without documents
     */
    public List<Shard> write(Iterator<Document> documents, Path folder) throws IOException {
        var shards = new ArrayList<Shard>();
        while (documents.hasNext()) {
            String name = "shards/%05d%s".formatted(shards.size(), format.ending());
            var counts = new long[2];
            AtomicFile.write(folder.resolve(name), out -> {
                try (Sink sink = sink(out)) {
                    for (long written = 0; written < bytes && documents.hasNext(); ) {
                        Document document = documents.next();
                        sink.write(document);
                        written += document.text().getBytes(StandardCharsets.UTF_8).length;
                        counts[0]++;
                        counts[1] += document.characters();
                    }
                }
            });
            Path file = folder.resolve(name);
            shards.add(new Shard(name, Fingerprint.of(file), Files.size(file), counts[0], counts[1]));
        }
        return shards;
    }

    /** Takes documents. */
    interface Sink extends AutoCloseable {
        void write(Document document) throws IOException;

        @Override
        void close() throws IOException;
    }

    private Sink sink(OutputStream out) throws IOException {
        return switch (format) {
            case JSONL -> lines(new ZstdOutputStream(out, LEVEL));
            case PARQUET -> new ParquetShard(out);
        };
    }

    private static Sink lines(OutputStream out) {
        return new Sink() {
            @Override
            public void write(Document document) throws IOException {
                out.write((document.toLine() + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
