package org.gaoyao.train.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Progress;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.PlasticityAdjusted;
import org.gaoyao.train.sampling.SequencePlan;
import org.gaoyao.train.sampling.Uniform;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFeedTest {

    private static final Cell LOW = new Cell(Domain.GENERAL, Bucket.LOW, false);
    private static final Cell MID = new Cell(Domain.LEGAL, Bucket.MID, false);
    private static final Cell HIGH = new Cell(Domain.LEGAL, Bucket.HIGH, false);
    private static final Cell GOOD = new Cell(Domain.LEGAL, Bucket.LOW, true);
    private static final int NO_END = 60_000;

    @TempDir
    private Path folder;

    /** Cells of so many tokens, of which no two are equal. */
    private TokenShards distinct(Map<Cell, Integer> sizes) throws IOException {
        var files = new ArrayList<TokenManifest.OfCell>();
        int next = 0;
        for (Map.Entry<Cell, Integer> of : new TreeMap<>(sizes).entrySet()) {
            String name = "train/" + of.getKey().key() + ".u16";
            try (var writer = new TokenWriter(folder.resolve(name), TokenWidth.U16, NO_END - files.size())) {
                writer.write(IntStream.range(next, next + of.getValue() - 1).toArray());
                files.add(new TokenManifest.OfCell(of.getKey(), writer.finish(name)));
            }
            next += of.getValue();
        }
        TokenShards.write(
                new TokenManifest(Fingerprint.of("none"), 65_536, NO_END, TokenWidth.U16, files, List.of(), Map.of()),
                folder);
        return TokenShards.open(folder);
    }

    private static SequencePlan uniform(TokenShards shards, long steps, int sequences) {
        return SequencePlan.of(new Uniform(shards.manifest().pool()), steps, sequences);
    }

    @Test
    void anEpochPredictsEveryTokenOnce() throws IOException {
        TokenShards shards = distinct(Map.of(MID, 15 * 100 + 1));
        var feed = new TokenFeed(shards, uniform(shards, 20, 10), 16, false, 1);

        for (int epoch = 0; epoch < 2; epoch++) {
            var predicted = new HashMap<Integer, Integer>();
            for (int step = 10 * epoch; step < 10 * epoch + 10; step++) {
                for (Sequence sequence : feed.at(step)) {
                    assertThat(sequence.length()).isEqualTo(16);
                    IntStream.range(1, 16).forEach(n -> predicted.merge(sequence.id(n), 1, Integer::sum));
                }
            }
            assertThat(predicted).hasSize(1500).allSatisfy((_, times) -> assertThat(times)
                    .isEqualTo(1));
        }
        assertThat(feed.epochs(9)).isEqualTo(Map.of(MID, 1.0));
        assertThat(feed.epochs(19)).isEqualTo(Map.of(MID, 2.0));
    }

    @Test
    void whatIsLeftOverOfAnEpochIsSeenInOthers() throws IOException {
        TokenShards shards = distinct(Map.of(MID, 44));
        var feed = new TokenFeed(shards, uniform(shards, 60, 1), 16, false, 1);

        var seen = LongStream.range(0, 60)
                .boxed()
                .flatMap(step -> feed.at(step).stream())
                .flatMapToInt(sequence -> IntStream.of(sequence.ids()))
                .distinct();
        assertThat(seen).hasSize(44);
    }

    @Test
    void epochsAreShuffledDifferentlyAndSeedsToo() throws IOException {
        TokenShards shards = distinct(Map.of(MID, 15 * 50 + 1));
        var feed = new TokenFeed(shards, uniform(shards, 2, 50), 16, false, 1);
        var other = new TokenFeed(shards, uniform(shards, 2, 50), 16, false, 2);

        assertThat(begins(feed, 0))
                .doesNotContainSequence(begins(feed, 1))
                .containsExactlyInAnyOrderElementsOf(begins(feed, 1));
        assertThat(begins(other, 0)).isNotEqualTo(begins(feed, 0));
        assertThat(begins(feed, 0))
                .isNotEqualTo(begins(feed, 0).stream().sorted().toList());
    }

    private static List<Integer> begins(TokenFeed feed, long step) {
        return feed.at(step).stream().map(sequence -> sequence.id(0)).toList();
    }

    @Test
    void aStepGivesTheSameInWhateverOrderItIsAsked() throws IOException {
        TokenShards shards = distinct(Map.of(LOW, 500, MID, 900));
        var feed = new TokenFeed(shards, uniform(shards, 30, 8), 16, false, 1);
        List<List<Integer>> forward =
                LongStream.range(0, 30).mapToObj(step -> begins(feed, step)).toList();

        var fresh = new TokenFeed(TokenShards.open(folder), uniform(shards, 30, 8), 16, false, 1);
        for (int step = 29; step >= 0; step--) {
            assertThat(begins(fresh, step)).isEqualTo(forward.get(step));
        }
    }

    @Test
    void aCellWithFewerTokensThanARowHasAShorterOne() throws IOException {
        TokenShards shards = distinct(Map.of(MID, 9));
        var feed = new TokenFeed(shards, uniform(shards, 2, 3), 16, false, 1);

        assertThat(feed.at(1)).hasSize(3).allMatch(sequence -> sequence.length() == 9);
        assertThat(feed.epochs(1)).isEqualTo(Map.of(MID, 6.0));
    }

    @Test
    void sharesOfTokensAreKeptToAPercentWhileTheyMove() throws IOException {
        TokenShards shards = distinct(Map.of(LOW, 4_000, MID, 5_000, HIGH, 3_000, GOOD, 2_000));
        var schedule = WarmupStableDecay.of(1e-3, 1e-5, 400, .3, .2);
        var sampling = new PlasticityAdjusted(shards.manifest().pool(), schedule, PasSettings.LEGAL_ONE);
        var feed = new TokenFeed(shards, SequencePlan.of(sampling, 400, 16), 32, false, 1);
        Map<Integer, Cell> cellOf = new HashMap<>();
        shards.train().forEach((cell, stream) -> IntStream.of(stream.ids(0, (int) stream.length()))
                .forEach(id -> cellOf.put(id, cell)));

        var tokens = new TreeMap<Cell, Double>();
        var due = new TreeMap<Cell, Double>();
        for (int step = 0; step < 400; step++) {
            feed.at(step)
                    .forEach(sequence ->
                            tokens.merge(cellOf.get(sequence.id(0)), (double) sequence.length(), Double::sum));
            sampling.shares(step).forEach((cell, share) -> due.merge(cell, share, Double::sum));
            if (step >= 20) {
                double all = tokens.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                double steps = step + 1;
                due.forEach((cell, share) ->
                        assertThat(tokens.getOrDefault(cell, 0.0) / all).isCloseTo(share / steps, within(.01)));
                feed.plan().realised(step).forEach((cell, share) -> assertThat(share)
                        .isCloseTo(tokens.getOrDefault(cell, 0.0) / all, within(1e-9)));
            }
        }
        assertThat(feed.plan().drawn(399)).isEqualTo(Map.of(GOOD, 16));
    }

    @Test
    void documentsThatDoNotSeeEachOtherAreSequencesOfTheirOwn() throws IOException {
        TokenShards shards = new Tokenization(Shelf.tokenizer(), CellRule.STANDARD, new HeldOut(0, 1))
                .write(Shelf.documents(90)::forEach, folder.resolve("tokens"), Progress.silent());
        int end = shards.manifest().endOfText();
        var apart = new TokenFeed(shards, uniform(shards, 5, 20), 64, true, 1);
        var together = new TokenFeed(shards, uniform(shards, 5, 20), 64, false, 1);

        assertThat(apart.at(3)).allSatisfy(sequence -> {
            assertThat(sequence.length()).isBetween(2, 64);
            assertThat(IntStream.range(0, sequence.length() - 1).map(sequence::id))
                    .doesNotContain(end);
        });
        assertThat(together.at(3)).hasSize(20).anySatisfy(sequence -> assertThat(
                        IntStream.range(0, sequence.length() - 1).map(sequence::id))
                .contains(end));
        assertThat(apart.at(3).stream().mapToInt(Sequence::counted).sum())
                .isLessThan(together.at(3).stream().mapToInt(Sequence::counted).sum());
    }

    @Test
    void theMixtureOfEveryStepIsAmongItsMeasurements() throws IOException {
        TokenShards shards = distinct(Map.of(LOW, 1_000, MID, 3_000));
        var schedule = WarmupStableDecay.of(1e-3, 1e-5, 10, .5, 0);
        var feed = new TokenFeed(shards, uniform(shards, 10, 4), 16, false, 1);
        var taken = new TreeMap<Long, SortedMap<String, Double>>();
        var figures = new MixtureFigures(feed, schedule, taken::put);

        figures.record(0, new TreeMap<>());
        figures.record(1, new TreeMap<>(Map.of(MetricName.LOSS, 2.0)));
        assertThat(taken.get(0L)).isEmpty();
        assertThat(taken.get(1L))
                .containsEntry(MetricName.LOSS, 2.0)
                .containsEntry(MetricName.PLASTICITY, .2)
                .containsEntry("pas/planned/general-low", .25)
                .containsEntry("pas/realised/legal-mid", .75)
                .containsKey("pas/epochs/legal-mid");
    }
}
