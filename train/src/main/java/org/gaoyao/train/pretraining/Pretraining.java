package org.gaoyao.train.pretraining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.diagnostic.Curvature;
import org.gaoyao.train.diagnostic.StabilityFigures;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.loop.Loop;
import org.gaoyao.train.loop.Outcome;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.parallel.Ranks;
import org.gaoyao.train.sampling.Sampling;
import org.gaoyao.train.sampling.SequencePlan;
import org.gaoyao.train.schedule.Schedule;
import org.gaoyao.train.token.MixtureFigures;
import org.gaoyao.train.token.TokenFeed;
import org.gaoyao.train.token.TokenShards;
import org.gaoyao.train.validation.HeldOutText;

/**
 * A model learns text as it is: pretraining from scratch where all cells are drawn alike, mid-training where the sampling moves.
 *
 * @param shards what it learns from and is validated with
 * @param sampling the shares of the cells at every step
 * @param schedule of the learning rate
 * @param settings the rest
 */
public record Pretraining(TokenShards shards, Sampling sampling, Schedule schedule, PretrainingSettings settings) {

    private static final int MICRO_BATCHES = 8;

    /** What each step draws. */
    public TokenFeed feed() {
        SequencePlan plan = SequencePlan.of(sampling, schedule.steps(), settings.sequences());
        return new TokenFeed(shards, plan, settings.length(), settings.apart(), settings.seed());
    }

    /** How good a model is by now, and how stable its training, where that is asked for. */
    private Validation validation(TokenFeed feed) {
        int atOnce = settings.learner().tokensAtOnce();
        var text = new HeldOutText(shards, settings.length(), settings.validationTokens(), atOnce);
        if (!settings.stability()) {
            return text;
        }
        var stability = new StabilityFigures(
                feed, schedule.steps(), MICRO_BATCHES, Curvature.Settings.CUSTOMARY.withTokensAtOnce(atOnce));
        return (model, steps) -> {
            SortedMap<String, Double> figures = text.of(model, steps);
            figures.putAll(stability.of(model, steps));
            return figures;
        };
    }

    /**
     * Trains a decoder, which is changed; goes on where a training in the same folder was stopped, and ends with the same bits.
     *
     * @param work the folder of saved states
     * @param sink takes the measurements, the mixture's among them
     * @throws ProblemsException if the decoder cannot take the shards' tokens, or the loss is no number any more
     */
    public Outcome run(Decoder decoder, Path work, MetricSink sink, Progress progress) throws IOException {
        return run(decoder, work, Ranks.alone(), sink, progress);
    }

    /** Trains a decoder by several processes, each of which has one like it; the states of all are in the first one's folder. */
    public Outcome run(Decoder decoder, Path work, Ranks ranks, MetricSink sink, Progress progress) throws IOException {
        int rows = decoder.configuration().vocabulary();
        if (shards.manifest().vocabulary() > rows) {
            throw ProblemsException.of(
                    "the model was not trained",
                    "the model's embedding",
                    "has %,d rows, the tokenizer of the shards %,d tokens"
                            .formatted(rows, shards.manifest().vocabulary()),
                    "make the shards with the tokenizer of the model");
        }
        TokenFeed feed = feed();
        try (Learner learner = Learner.full(decoder, settings.learner(), ranks)) {
            return new Loop(learner, feed, schedule, validation(feed), settings.loop())
                    .run(work, new MixtureFigures(feed, schedule, sink), progress);
        }
    }
}
