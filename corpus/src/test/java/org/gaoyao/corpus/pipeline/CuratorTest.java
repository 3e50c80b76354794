package org.gaoyao.corpus.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.duplicate.NearDuplicateGate;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.ShardFormat;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratorTest {

    private static final int DOCUMENTS = 2_500;

    /** Drops what is short, as any rule of quality does. */
    private static final DocumentGate LENGTH = new DocumentGate() {
        @Override
        public String name() {
            return "length";
        }

        @Override
        public Outcome judge(Document document) {
            return document.characters() >= 60
                    ? new Outcome.Kept(document)
                    : new Outcome.Dropped(Reason.of("too-short").with("characters", document.characters()));
        }
    };

    /** Changes every text. */
    private static final DocumentGate STAMP = new DocumentGate() {
        @Override
        public String name() {
            return "stamp";
        }

        @Override
        public Outcome judge(Document document) {
            return new Outcome.Changed(document.withText(document.text() + "。"), List.of(Reason.of("stamped")));
        }
    };

    /** Drops the longer half: has to know the median. */
    private static final CorpusGate<Integer> MEDIAN = new CorpusGate<>() {
        @Override
        public String name() {
            return "median";
        }

        @Override
        public Integer mark(Document document) {
            return document.characters();
        }

        @Override
        public Judge judge(Iterator<Integer> marks) {
            var all = new ArrayList<Integer>();
            marks.forEachRemaining(all::add);
            all.sort(Comparator.naturalOrder());
            int median = all.get(all.size() / 2);
            return (_, document) -> document.characters() <= median
                    ? new Outcome.Kept(document)
                    : new Outcome.Dropped(Reason.of("long").with("median", median));
        }
    };

    private static final List<Gate> GATES = List.of(LENGTH, new NearDuplicateGate(), STAMP, MEDIAN);

    @TempDir
    private Path folder;

    private Path source = Path.of("");

    @BeforeEach
    void documents() throws IOException {
        RandomGenerator random = new Seeds(3).generator("documents");
        var lines = new ArrayList<String>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var text = new StringBuilder();
            int length = 40 + random.nextInt(200);
            for (int c = 0; c < length; c++) {
                text.appendCodePoint(0x4E00 + random.nextInt(2_000));
            }
            lines.add(Json.line(Map.of("text", i % 10 == 9 ? text(lines.get(i - 1)) + "。" : text.toString())));
        }
        lines.set(17, "{\"text\": torn");
        source = folder.resolve("source.jsonl");
        Files.write(source, lines, StandardCharsets.UTF_8);
    }

    private static String text(String line) {
        return Json.parse(line).path("text").asString();
    }

    @Test
    void numberOfThreadsDoesNotShowInTheBytes() throws IOException {
        assertThat(curate("one", 1, GATES)).isEqualTo(curate("four", 4, GATES));
    }

    @Test
    void everyDocumentIsInTheShardsOrInTheLedger() throws IOException {
        curate("all", 2, GATES);
        var corpus = new CorpusFolder(folder.resolve("all"));
        var dropped = new AtomicInteger();
        corpus.ledger(entry -> dropped.addAndGet(entry.what().key().equals("dropped") ? 1 : 0));

        assertThat(dropped.get() + corpus.manifest().all().documents()).isEqualTo(DOCUMENTS);
        List<GateTally> gates = corpus.gates();
        assertThat(gates)
                .extracting(GateTally::gate)
                .containsExactly("intake", "length", "near-duplicates", "stamp", "median");
        for (int i = 1; i < gates.size(); i++) {
            assertThat(gates.get(i).documentsIn()).isEqualTo(gates.get(i - 1).documentsOut());
            assertThat(gates.get(i).charactersIn()).isEqualTo(gates.get(i - 1).charactersOut());
        }
        assertThat(gates.getFirst().rules()).containsOnlyKeys("not-json");
        assertThat(gates.get(2).rules()).containsOnlyKeys("near");
        assertThat(gates.get(2).dropped()).isBetween(150L, 250L);
    }

    /** The gate fails at its n-th document: what was written before is there, and what is missing is made. */
    @Test
    void killedAtAnyPointItEndsWithTheSameBytes() throws IOException {
        String whole = curate("whole", 2, GATES);
        for (int dies : new int[] {1_000, 3_000, 4_500}) {
            var left = new AtomicInteger(dies);
            List<Gate> dying = GATES.stream().map(gate -> mortal(gate, left)).toList();
            String name = "killed-" + dies;
            assertThatThrownBy(() -> curate(name, 2, dying)).hasRootCauseMessage("killed");
            assertThat(curate(name, 2, GATES)).isEqualTo(whole);
        }
    }

    /** Files without the counts beside them are what a process leaves that was killed while it wrote. */
    @Test
    void partWithoutItsCountsIsMadeAgain() throws IOException {
        String whole = curate("whole", 2, GATES);
        Files.createDirectories(folder.resolve("torn-work/leg-00"));
        Files.writeString(folder.resolve("torn-work/leg-00/00000000-00000000.documents"), "torn");
        Files.writeString(folder.resolve("torn-work/leg-00/00000000-00000000.marks"), "torn");
        assertThat(curate("torn", 2, GATES)).isEqualTo(whole);
    }

    @Test
    void gateThatChangesATextInSilenceIsFoundOut() {
        var sly = new DocumentGate() {
            @Override
            public String name() {
                return "sly";
            }

            @Override
            public Outcome judge(Document document) {
                return new Outcome.Kept(document.withText("x"));
            }
        };
        assertThatThrownBy(() -> curate("sly", 2, List.of(sly)))
                .rootCause()
                .hasMessageContaining("sly changed the text without");
    }

    private static Gate mortal(Gate gate, AtomicInteger left) {
        return switch (gate) {
            case CorpusGate<?> all -> all;
            case DocumentGate one ->
                new DocumentGate() {
                    @Override
                    public String name() {
                        return one.name();
                    }

                    @Override
                    public Outcome judge(Document document) {
                        if (left.getAndDecrement() <= 0) {
                            throw new IllegalStateException("killed");
                        }
                        return one.judge(document);
                    }
                };
        };
    }

    /** Curates and returns the hash of everything that came out. */
    private String curate(String name, int threads, List<Gate> gates) throws IOException {
        var curation = new Curation(List.of(Source.of("s", source)), gates);
        Curated curated = new Curator(curation, folder.resolve(name + "-work"), threads, Progress.silent()).run();
        var corpus = new CorpusFolder(folder.resolve(name));
        corpus.write(curated, new ShardWriter(ShardFormat.JSONL, 100_000));
        Map<String, Fingerprint> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(corpus.root())) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(corpus.root().relativize(file).toString(), hash(file)));
        }
        return files.toString();
    }

    private static Fingerprint hash(Path file) {
        try {
            return Fingerprint.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
