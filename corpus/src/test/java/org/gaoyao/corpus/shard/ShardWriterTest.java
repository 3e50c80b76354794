package org.gaoyao.corpus.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShardWriterTest {

    @TempDir
    private Path folder;

    private final List<Document> documents = IntStream.range(0, 300)
            .mapToObj(i -> new Document(
                    "s/f.jsonl#" + i,
                    "s",
                    i % 2 == 0 ? DocumentClass.JUDGMENT : DocumentClass.LEGAL_ENCYCLOPAEDIA,
                    "CC0-1.0",
                    i % 3 == 0 ? Map.of(Label.PROVINCE, "四川省", Label.DATE, "2021") : Map.of(),
                    "第" + i + "篇：本院认为，\"引号\"\n换行😀"))
            .toList();

    @ParameterizedTest
    @EnumSource(ShardFormat.class)
    void documentsComeOutOfShardsAsTheyWentIn(ShardFormat format) throws IOException {
        List<Shard> shards = new ShardWriter(format, 4_000).write(documents.iterator(), folder);

        assertThat(shards).hasSizeGreaterThan(2);
        assertThat(shards.stream().mapToLong(Shard::documents).sum()).isEqualTo(300);
        for (Shard shard : shards) {
            assertThat(Fingerprint.of(folder.resolve(shard.file()))).isEqualTo(shard.sha256());
            assertThat(Files.size(folder.resolve(shard.file()))).isEqualTo(shard.bytes());
        }
        assertThat(readBack(shards)).isEqualTo(documents);
        List<Shard> again = new ShardWriter(format, 4_000).write(documents.iterator(), folder.resolve("again"));
        assertThat(again).isEqualTo(shards);
    }

    @Test
    void noDocumentsAreNoShards() throws IOException {
        assertThat(new ShardWriter(ShardFormat.JSONL, 10)
                        .write(List.<Document>of().iterator(), folder))
                .isEmpty();
    }

    /** Shards are a source like any other: classes and labels are kept. */
    @ParameterizedTest
    @EnumSource(ShardFormat.class)
    void shardsCanBeCuratedAgain(ShardFormat format) throws IOException {
        new ShardWriter(format, 1 << 20).write(documents.iterator(), folder);
        var source = new Source(
                "again",
                folder.resolve("shards"),
                Optional.empty(),
                Optional.of("CC0-1.0"),
                Optional.empty(),
                Optional.of("gaoyao"),
                List.of());
        Curated curated = new Curator(
                        new Curation(List.of(source), List.<Gate>of()), folder.resolve("work"), 2, Progress.silent())
                .run();
        var read = new ArrayList<Document>();
        try (Curated.Documents all = curated.documents()) {
            all.forEachRemaining(read::add);
        }

        assertThat(read).hasSameSizeAs(documents);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).text()).isEqualTo(documents.get(i).text());
            assertThat(read.get(i).labels()).isEqualTo(documents.get(i).labels());
            assertThat(read.get(i).documentClass()).isEqualTo(documents.get(i).documentClass());
        }
    }

    private List<Document> readBack(List<Shard> shards) throws IOException {
        var corpus = new CorpusFolder(folder);
        var read = new ArrayList<Document>();
        for (Shard shard : shards) {
            corpus.read(shard, read::add);
        }
        return read;
    }
}
