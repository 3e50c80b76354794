package org.gaoyao.train.pretraining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.corpus.perplexity.PerplexityScorer;
import org.gaoyao.corpus.perplexity.Thresholds;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.run.Progress;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.token.Part;
import org.gaoyao.train.token.ShardWriter;
import org.gaoyao.train.token.TokenManifest;
import org.gaoyao.train.token.TokenShards;
import org.gaoyao.train.token.TokenStream;

/**
 * Puts the documents of token shards into buckets by the perplexity that the model which is to be trained gives them, as LegalOne's overview
 * figure has it.
 *
 * <p>The perplexity is that of {@link org.gaoyao.corpus.perplexity.CheckpointScorer}, over the same tokens; many documents are scored in one
 * pass. Documents that are too short for one go to the middle bucket; those that are rejected are left out. What is held
 * out stays as it is.
 *
 * @param model that scores
 * @param thresholds where buckets end and rejection begins
 * @param longest how many tokens of a document are scored at most: as many as the model is used to see together
 * @param tokensAtOnce how many tokens one pass may have
 */
public record Rebucketing(Decoder model, Thresholds thresholds, int longest, int tokensAtOnce) {

    public Rebucketing {
        if (longest < PerplexityScorer.SHORTEST || tokensAtOnce < 1) {
            throw new IllegalArgumentException("at least %d tokens of a document are scored, 1 in a pass, got %d and %d"
                    .formatted(PerplexityScorer.SHORTEST, longest, tokensAtOnce));
        }
    }

    /** Writes the shards with other cells into a folder, whole or not at all. */
    public TokenShards write(TokenShards from, Path folder, Progress progress) throws IOException {
        TokenManifest manifest = from.manifest();
        var scored = new LinkedHashMap<Cell, double[]>(); // of each document; not a number where there is none
        try (Progress.Task task = progress.task("perplexity", manifest.trainTokens(), "tokens")) {
            for (TokenManifest.OfCell of : manifest.train()) {
                scored.put(of.cell(), perplexities(from.train(of.cell()), task));
            }
        }
        Thresholds.Absolute ends = thresholds.over(scored.values().stream()
                .flatMapToDouble(Arrays::stream)
                .filter(perplexity -> !Double.isNaN(perplexity))
                .toArray());
        try (var writer = new ShardWriter(folder, manifest.tokenizer(), manifest.vocabulary(), manifest.endOfText())) {
            for (Map.Entry<Cell, double[]> of : scored.entrySet()) {
                copy(from.train(of.getKey()), of.getKey(), of.getValue(), ends, writer);
            }
            for (Map.Entry<Part, TokenStream> part : from.heldOut().entrySet()) {
                for (int[] ids : part.getValue().documents()) {
                    writer.heldOut(part.getKey(), ids);
                }
            }
            return writer.finish(manifest.licences());
        }
    }

    private static void copy(
            TokenStream documents, Cell old, double[] perplexities, Thresholds.Absolute ends, ShardWriter writer)
            throws IOException {
        int n = 0;
        for (int[] ids : documents.documents()) {
            double perplexity = perplexities[n++];
            if (!(perplexity >= ends.reject())) {
                writer.train(new Cell(old.domain(), bucket(perplexity, ends), old.highQuality()), ids);
            }
        }
    }

    private static Bucket bucket(double perplexity, Thresholds.Absolute ends) {
        if (Double.isNaN(perplexity)) {
            return Bucket.MID;
        }
        return perplexity <= ends.low() ? Bucket.LOW : perplexity <= ends.mid() ? Bucket.MID : Bucket.HIGH;
    }

    private double[] perplexities(TokenStream stream, Progress.Task task) {
        var all = DoubleStream.builder();
        var waiting = new ArrayList<int[]>();
        long tokens = 0;
        for (int[] ids : stream.documents()) {
            waiting.add(ids);
            tokens += Math.min(ids.length, longest);
            task.advance(ids.length + 1L);
            if (tokens >= tokensAtOnce) {
                score(waiting).forEach(all);
                waiting.clear();
                tokens = 0;
            }
        }
        score(waiting).forEach(all);
        return all.build().toArray();
    }

    /** Scores documents in one pass. */
    private DoubleStream score(List<int[]> documents) {
        List<Sequence> sequences = documents.stream()
                .filter(ids -> ids.length >= PerplexityScorer.SHORTEST)
                .map(ids -> Sequence.of(Arrays.copyOf(ids, Math.min(ids.length, longest))))
                .toList();
        if (sequences.isEmpty()) {
            return documents.stream().mapToDouble(_ -> Double.NaN);
        }
        double[] logarithms = logarithms(new Batch(sequences));
        double[] perplexities = new double[documents.size()];
        int begin = 0;
        for (int n = 0; n < perplexities.length; n++) {
            int length = Math.min(documents.get(n).length, longest);
            if (documents.get(n).length < PerplexityScorer.SHORTEST) {
                perplexities[n] = Double.NaN;
            } else {
                double sum =
                        Arrays.stream(logarithms, begin, begin + length - 1).sum();
                perplexities[n] = Math.exp(-sum / (length - 1));
                begin += length;
            }
        }
        return DoubleStream.of(perplexities);
    }

    private double[] logarithms(Batch batch) {
        try (Scope _ = Scope.withoutGradients()) {
            return TrainingPass.of(model, batch.ids(), Packed.of(batch.lengths()), TrainingPass.Memory.RECOMPUTE)
                    .logProbabilities(batch.targets());
        }
    }
}
