package org.gaoyao.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.pipeline.Cluster;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.corpus.pipeline.EmbeddedEngine;
import org.gaoyao.corpus.pipeline.Engine;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.ShardFormat;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.dataset.DatasetSettings;
import org.gaoyao.moot.dataset.DatasetWriter;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SparkEngineTest {

    private static final int CASES = 40;

    @TempDir
    private static Path folder;

    private static List<String> sources = List.of();

    private static String embedded = "";

    /** The documents of cases, three years of them; and once more, each a little different, in two files. */
    @BeforeAll
    static void documents() throws IOException {
        var court = new MootCourt(Docket.scenarios(), MootSettings.all(11, CASES));
        Path cases = folder.resolve("cases");
        new DatasetWriter(court, new DatasetSettings(List.of(), List.of(), 0), cases).write(2, Progress.silent());
        Path train = cases.resolve("train");
        Path copies = Files.createDirectories(folder.resolve("copies"));
        var lines = new ArrayList<String>();
        for (Path file : files(train)) {
            if (String.valueOf(file.getFileName()).startsWith("documents-")) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode row = Json.parse(line);
                    String text = row.path("text").stringValue() + "（打印件）";
                    lines.add(Json.line(
                            Map.of("text", text, "kind", row.path("kind").asString(""))));
                }
            }
        }
        Files.write(copies.resolve("one.jsonl"), lines.subList(0, lines.size() / 2));
        Files.write(copies.resolve("two.jsonl"), lines.subList(lines.size() / 2, lines.size()));
        Files.writeString(copies.resolve("torn.jsonl"), "{\"text\": \"torn");
        sources = List.of(train.toString(), copies.toString());
        try (var engine = new EmbeddedEngine(2)) {
            embedded = curate("embedded", engine, "");
        }
    }

    @Test
    void documentsOfThisTestAreDroppedForManyReasons() throws IOException {
        List<GateTally> gates = new CorpusFolder(folder.resolve("embedded")).gates();
        assertThat(gates.stream()
                        .filter(gate -> gate.dropped() > 0)
                        .map(GateTally::gate)
                        .toList())
                .contains("intake", "near-duplicates", "perplexity", "mixture");
        assertThat(gates.getLast().documentsOut()).isGreaterThan(CASES);
    }

    @Test
    void localSparkGivesTheBytesOfTheEmbeddedEngine() throws IOException {
        try (Engine engine = spark("local[2]", "local", "")) {
            assertThat(curate("local", engine, "")).isEqualTo(embedded);
        }
    }

    @Test
    void clusterOfProcessesGivesTheBytesOfTheEmbeddedEngine() throws Exception {
        Path machines = Files.createDirectories(folder.resolve("machines"));
        try (var cluster = new LoopbackCluster(machines, 2);
                Engine engine = spark(cluster.master(), "cluster", "")) {
            assertThat(curate("cluster", engine, "")).isEqualTo(embedded);
        }
    }

    @Test
    void curationThatFailedOnSparkIsFinishedByTheEmbeddedEngine() throws IOException {
        String id = "copies/two.jsonl#" + 3;
        try (Engine engine = spark("local[2]", "failed", id)) {
            assertThatThrownBy(() -> curate("failed", engine, id))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no power at " + id);
        }
        try (var engine = new EmbeddedEngine(2)) {
            assertThat(curate("failed", engine, "")).isEqualTo(embedded);
        }
    }

    private static Engine spark(String master, String name, String dies) {
        Cluster cluster = ServiceLoader.load(Cluster.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals("spark"))
                .findFirst()
                .orElseThrow();
        return cluster.open(
                master, LoopbackCluster.settings(), new MootBlueprint(sources, dies), folder.resolve(name + "-work"));
    }

    /** Curates and returns the hashes of everything that came out. */
    private static String curate(String name, Engine engine, String dies) throws IOException {
        Path work = folder.resolve(name + "-work");
        Curated curated =
                new Curator(new MootBlueprint(sources, dies).curation(), work, engine, Progress.silent()).run();
        var corpus = new CorpusFolder(folder.resolve(name));
        corpus.write(curated, new ShardWriter(ShardFormat.JSONL, 200_000));
        Map<String, Fingerprint> hashes = new TreeMap<>();
        for (Path file : files(corpus.root())) {
            hashes.put(corpus.root().relativize(file).toString(), Fingerprint.of(file));
        }
        return hashes.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
