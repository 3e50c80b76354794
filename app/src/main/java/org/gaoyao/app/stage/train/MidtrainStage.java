package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.pretraining.Pretraining;
import org.gaoyao.train.pretraining.Rebucketing;
import org.gaoyao.train.sampling.MixturePreview;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.Pool;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.gaoyao.train.token.TokenShards;

/**
 * The stage {@code midtrain}: a model that knows general text learns law, with Plasticity-Adjusted Sampling or what that is compared with.
 *
 * <p>The model is that of the stage {@code base}, or a Hugging Face folder.
 */
public final class MidtrainStage implements Stage<MidtrainStage.Settings> {

    /** The name of the stage. */
    static final String NAME = "midtrain";

    private static final String BUCKETS = "buckets";

    /** Who says in which bucket a document is. */
    enum Buckets {
        /** The model itself, before the first step: LegalOne's overview figure. */
        MODEL,
        /** The labels that the corpus gave. */
        CORPUS
    }

    /**
     * The settings.
     *
     * @param from the model
     * @param licence by what right it is used
     * @param sampling what each step draws
     * @param buckets who says in which bucket a document is
     * @param ends where the model's buckets end
     * @param steps how many
     * @param rows what a step sees
     * @param rate the learning rate
     * @param learning how a step is taken
     * @param checks when it is looked up from the steps
     */
    record Settings(
            @About("The Hugging Face folder of the model; else that of the stage base above. Its tokenizer must be"
                    + " that of the stage tokenizer: write tokenizer.from.")
            Optional<Path> from,

            @About("By what right the model is used.") @Default("not stated")
            String licence,

            @About("What each step draws.") @Default("{}") MixtureSettings sampling,

            @About("Who says in which bucket a document is: the model itself, scoring before the first step, or the"
                    + " corpus.")
            @Default("model")
            Buckets buckets,

            @About("Where the model's buckets end, as shares of the documents.") @Default("{}")
            MixtureSettings.Ends ends,

            @About("How many steps.") @Default("1000") long steps,

            @Default("{}") Sections.Rows rows,
            @Default("{}") Sections.Rate rate,
            @Default("{}") Sections.Learning learning,
            @Default("{}") Sections.Checks checks)
            implements MixtureForecast {

        Settings {
            Sections.requireSteps(steps);
        }

        @Override
        public Optional<PasSettings> pas() {
            return sampling.method() == MixtureSettings.Method.PAS ? Optional.of(sampling.pas()) : Optional.empty();
        }

        @Override
        public MixturePreview preview(Pool pool) {
            WarmupStableDecay schedule = rate.over(steps);
            return MixturePreview.of(pool, schedule, sampling.over(pool, schedule), rows.sequences(), rows.length());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Trains a model further on law: easy text while the learning rate rises, the whole mixture, then the"
                + " best.";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<Data> data(Settings settings) {
        var data = new ArrayList<Data>();
        settings.from().ifPresent(folder -> data.add(new Data("from", folder, settings.licence())));
        return data;
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return Stream.of(TokenizerStage.NAME, BaseStage.NAME)
                .filter(above::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public boolean continues() {
        return true;
    }

    @Override
    public boolean parallel() {
        return true;
    }

    @Override
    public List<String> outputs(Settings settings) {
        return PretrainingWork.OUTPUTS;
    }

    @Override
    public void run(Settings settings, Context context) throws IOException {
        Path from = from(settings, context);
        TokenizedCorpus corpus = TokenizedCorpus.of(context, NAME);
        corpus.shards().requireTokenizer(TokenizerFiles.read(from), from.toString());
        Checkpoint checkpoint = Checkpoint.open(from);
        Decoder decoder = checkpoint.train(
                settings.learning().precision().type(), settings.learning().place());
        try (Weights _ = decoder.weights()) {
            TokenShards shards =
                    switch (settings.buckets()) {
                        case CORPUS -> corpus.shards();
                        case MODEL -> rebucketed(settings, context, corpus.shards(), decoder);
                    };
            var schedule = settings.rate().over(settings.steps());
            var pretraining = new Pretraining(
                    shards,
                    settings.sampling().over(shards.manifest().pool(), schedule),
                    schedule,
                    PretrainingWork.settings(
                            settings.steps(),
                            settings.rows(),
                            settings.learning(),
                            settings.checks(),
                            context.seeds()));
            new PretrainingWork(context, pretraining)
                    .run(
                            decoder,
                            settings.sampling().words(),
                            folder -> TrainedModel.write(folder, decoder, from, checkpoint.file()));
        }
        if (settings.buckets() == Buckets.MODEL) {
            FileTree.remove(context.folder().resolve(BUCKETS));
        }
    }

    private static Path from(Settings settings, Context context) {
        if (settings.from().isPresent()) {
            return settings.from().get();
        }
        if (!context.above().contains(BaseStage.NAME)) {
            throw ProblemsException.of(
                    "the model was not trained",
                    NAME,
                    "has no model",
                    "let the stage base stand above, or write midtrain.from");
        }
        return context.outputOf(BaseStage.NAME).resolve(TrainedModel.FOLDER);
    }

    /** The shards with the model's buckets; a stage that goes on has them already. */
    private static TokenShards rebucketed(Settings settings, Context context, TokenShards shards, Decoder decoder)
            throws IOException {
        Path folder = context.folder().resolve(BUCKETS);
        return TokenShards.exist(folder)
                ? TokenShards.open(folder)
                : new Rebucketing(
                                decoder,
                                settings.ends().thresholds(),
                                settings.rows().length(),
                                settings.learning().tokensAtOnce())
                        .write(shards, folder, context.progress());
    }
}
