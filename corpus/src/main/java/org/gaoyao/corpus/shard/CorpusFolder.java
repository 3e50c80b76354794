package org.gaoyao.corpus.shard;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gaoyao.corpus.coverage.Count;
import org.gaoyao.corpus.coverage.Coverage;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;

/**
 * A finished corpus on disk.
 *
 * <pre>
 *   manifest.json    shards with their hashes, sources with their licences
 *   counts.json      what went into every gate, what came out, what its rules did, with samples
 *   coverage.json    classes, provinces, charges, years, lengths, licences
 *   ledger.jsonl     every document that was dropped or changed, the rule, the values
 *   shards/          the documents
 * </pre>
 *
 * @param root the folder
 */
public record CorpusFolder(Path root) {

    /** What a corpus consists of, as names in its folder. */
    public static final List<String> CONTENT =
            List.of("shards", "ledger.jsonl", "counts.json", "coverage.json", "manifest.json");

    private static final Format MANIFEST = Format.of("corpus", 1);
    private static final Format COUNTS = Format.of("corpus-counts", 1);
    private static final Format COVERAGE = Format.of("corpus-coverage", 1);

    private record Counts(List<GateTally> gates) {}

    /** Writes what came of a curation; the manifest last. */
    public CorpusManifest write(Curated curated, ShardWriter writer) throws IOException {
        var counter = new Coverage.Counter();
        var licences = new TreeMap<String, TreeSet<String>>();
        Files.createDirectories(root.resolve("shards"));
        List<Shard> shards;
        try (Curated.Documents documents = curated.documents()) {
            shards = writer.write(
                    watched(documents, document -> {
                        counter.accept(document);
                        licences.computeIfAbsent(document.source(), _ -> new TreeSet<>())
                                .add(document.licence());
                    }),
                    root);
        }
        Coverage coverage = counter.coverage();
        AtomicFile.write(root.resolve("ledger.jsonl"), curated::ledgerTo);
        AtomicFile.write(root.resolve("counts.json"), Json.document(COUNTS, new Counts(curated.tallies())));
        AtomicFile.write(root.resolve("coverage.json"), Json.document(COVERAGE, coverage));
        Map<String, CorpusManifest.Share> sources = new TreeMap<>();
        licences.forEach((source, rights) -> sources.put(
                source,
                new CorpusManifest.Share(List.copyOf(rights), coverage.sources().getOrDefault(source, Count.NONE))));
        var manifest = new CorpusManifest(coverage.all(), shards, Collections.unmodifiableMap(sources));
        AtomicFile.write(root.resolve("manifest.json"), Json.document(MANIFEST, manifest));
        return manifest;
    }

    /** Whether there is a corpus. */
    public boolean exists() {
        return CONTENT.stream().allMatch(name -> Files.exists(root.resolve(name)));
    }

    /** What it consists of. */
    public CorpusManifest manifest() throws IOException {
        return Json.read(root.resolve("manifest.json"), MANIFEST, CorpusManifest.class);
    }

    /** What its gates did, in their order. */
    public List<GateTally> gates() throws IOException {
        return Json.read(root.resolve("counts.json"), COUNTS, Counts.class).gates();
    }

    /** What it covers. */
    public Coverage coverage() throws IOException {
        return Json.read(root.resolve("coverage.json"), COVERAGE, Coverage.class);
    }

    /** Hands over the lines of the ledger. */
    public void ledger(Consumer<LedgerEntry> lines) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(root.resolve("ledger.jsonl"))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(Json.as(LedgerEntry.class, Json.parse(line)));
            }
        }
    }

    /** Hands over the documents, first to last, one at a time. */
    public void forEach(Consumer<Document> documents) throws IOException {
        for (Shard shard : manifest().shards()) {
            read(shard, documents);
        }
    }

    /** Hands over the documents of a shard, first to last, one at a time. */
    public void read(Shard shard, Consumer<Document> documents) throws IOException {
        Path file = root.resolve(shard.file());
        if (shard.file().endsWith(ShardFormat.PARQUET.ending())) {
            ParquetShard.read(file, documents);
        } else {
            lines(file, documents);
        }
    }

    /** The first documents of which something holds, in their order, at most so many. */
    public List<Document> find(Predicate<Document> wanted, int most) throws IOException {
        var found = new ArrayList<Document>();
        forEach(document -> {
            if (found.size() < most && wanted.test(document)) {
                found.add(document);
            }
        });
        return found;
    }

    private static void lines(Path file, Consumer<Document> documents) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                new ZstdInputStream(new BufferedInputStream(Files.newInputStream(file))), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                documents.accept(Document.ofLine(line));
            }
        }
    }

    private static Iterator<Document> watched(Iterator<Document> documents, Consumer<Document> watcher) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Document next() {
                Document document = documents.next();
                watcher.accept(document);
                return document;
            }
        };
    }
}
