package org.gaoyao.train.pretraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.corpus.perplexity.CheckpointScorer;
import org.gaoyao.corpus.perplexity.Thresholds;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.SpecialTokens;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Progress;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.token.CellRule;
import org.gaoyao.train.token.HeldOut;
import org.gaoyao.train.token.Shelf;
import org.gaoyao.train.token.TokenShards;
import org.gaoyao.train.token.Tokenization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebucketingTest {

    private static final Tokenizer TOKENIZER = Shelf.tokenizer();
    private static final List<Document> DOCUMENTS = Shelf.documents(120);
    private static final Decoder MODEL = Decoder.random(
            new Configuration(
                    Family.QWEN3,
                    TOKENIZER.size(),
                    32,
                    1,
                    2,
                    1,
                    16,
                    64,
                    1e-6,
                    1e4,
                    Optional.empty(),
                    64,
                    true,
                    false,
                    0.3),
            3,
            DType.F32);

    @TempDir
    private Path folder;

    private TokenShards shards;

    @BeforeEach
    void shards() throws IOException {
        shards = new Tokenization(TOKENIZER, CellRule.STANDARD, new HeldOut(.2, 5))
                .write(DOCUMENTS::forEach, folder.resolve("tokens"), Progress.silent());
    }

    private TokenShards rebucketed(Thresholds thresholds, int atOnce) throws IOException {
        return new Rebucketing(MODEL, thresholds, 4096, atOnce)
                .write(shards, folder.resolve("again-" + atOnce), Progress.silent());
    }

    /** Which cell each text to learn from is in. */
    private static Map<String, Cell> cells(TokenShards shards) {
        var cells = new HashMap<String, Cell>();
        shards.train().forEach((cell, stream) -> {
            for (int[] ids : stream.documents()) {
                cells.put(TOKENIZER.decode(ids, SpecialTokens.KEPT), cell);
            }
        });
        return cells;
    }

    @Test
    void documentsGoWhereTheCheckpointScorerWouldPutThem() throws IOException {
        var scorer = new CheckpointScorer(MODEL, TOKENIZER);
        var scores = new HashMap<String, OptionalDouble>();
        cells(shards).keySet().forEach(text -> scores.put(text, scorer.perplexity(text)));
        double[] sorted = scores.values().stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        // Between two perplexities, so that the last digits decide nothing.
        double low = (sorted[19] + sorted[20]) / 2;
        double mid = (sorted[49] + sorted[50]) / 2;
        double reject = (sorted[sorted.length - 6] + sorted[sorted.length - 5]) / 2;

        for (int atOnce : new int[] {100, 100_000}) {
            TokenShards again = rebucketed(new Thresholds.Absolute(low, mid, reject), atOnce);
            Map<String, Cell> old = cells(shards);
            Map<String, Cell> now = cells(again);
            var counts = new HashMap<Bucket, Integer>();
            scores.forEach((text, score) -> {
                if (score.orElse(0) >= reject) {
                    assertThat(now).doesNotContainKey(text);
                    return;
                }
                Bucket bucket = score.isEmpty() || (score.getAsDouble() > low && score.getAsDouble() <= mid)
                        ? Bucket.MID
                        : score.getAsDouble() <= low ? Bucket.LOW : Bucket.HIGH;
                Cell before = Objects.requireNonNull(old.get(text));
                assertThat(now).containsEntry(text, new Cell(before.domain(), bucket, before.highQuality()));
                counts.merge(bucket, 1, Integer::sum);
            });
            assertThat(counts).containsEntry(Bucket.LOW, 20);
            assertThat(now).hasSize(old.size() - 5);
            again.verify();
        }
    }

    @Test
    void heldOutTextAndLicencesStayAsTheyAre() throws IOException {
        TokenShards again = rebucketed(new Thresholds.Quantile(.2, .7, 1), 4096);

        assertThat(again.manifest().heldOut()).isEqualTo(shards.manifest().heldOut());
        assertThat(again.manifest().licences()).isEqualTo(shards.manifest().licences());
        assertThat(again.manifest().tokenizer()).isEqualTo(shards.manifest().tokenizer());
        assertThat(cells(again)).hasSameSizeAs(cells(shards));
        var buckets = new ArrayList<>(cells(again).values());
        assertThat(buckets).extracting(Cell::bucket).contains(Bucket.LOW, Bucket.MID, Bucket.HIGH);
    }

    @Test
    void fewerTokensThanAPerplexityNeedsAreRefused() {
        assertThatThrownBy(() -> new Rebucketing(MODEL, Thresholds.Quantile.CUSTOMARY, 31, 100))
                .hasMessageContaining("at least 32 tokens");
    }
}
