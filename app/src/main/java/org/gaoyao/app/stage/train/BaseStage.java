package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.app.stage.Words;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.pretraining.Pretraining;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.sampling.Pool;
import org.gaoyao.train.sampling.Uniform;

/** The stage {@code base}: a model made from nothing but text, for those without weights to begin with. */
public final class BaseStage implements Stage<BaseStage.Settings> {

    /** The name of the stage. */
    static final String NAME = "base";

    /**
     * The settings.
     *
     * @param model its shape
     * @param parts what it learns from
     * @param steps how many
     * @param rows what a step sees
     * @param rate the learning rate
     * @param learning how a step is taken
     * @param checks when it is looked up from the steps
     */
    record Settings(
            @About("The shape of the model.") @Default("{}") Sections.Model model,

            @About("The parts of the corpus that it learns from; all if empty.") @Default("[]")
            List<Domain> parts,

            @About("How many steps.") @Default("1000") long steps,

            @Default("{}") Sections.Rows rows,
            @Default("{}") Sections.Rate rate,
            @Default("{}") Sections.Learning learning,
            @Default("{}") Sections.Checks checks) {

        Settings {
            Sections.requireSteps(steps);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Trains a small model from scratch on the corpus, every token as likely as any other.";
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
    public Set<String> reads(Set<String> above) {
        return Stream.of(TokenizerStage.NAME).filter(above::contains).collect(Collectors.toUnmodifiableSet());
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
        TokenizedCorpus corpus = TokenizedCorpus.of(context, NAME);
        var pretraining = new Pretraining(
                corpus.shards(),
                new Uniform(pool(corpus.shards().manifest().pool(), settings.parts())),
                settings.rate().over(settings.steps()),
                PretrainingWork.settings(
                        settings.steps(), settings.rows(), settings.learning(), settings.checks(), context.seeds()));
        Configuration shape = settings.model().configuration(corpus.tokenizer().size());
        try (Weights drawn = Weights.random(
                        shape,
                        context.seeds().seed("weights"),
                        settings.learning().precision().type());
                Weights weights = drawn.copy(
                        drawn.get(Configuration.EMBEDDING).type(),
                        settings.learning().place())) {
            var decoder = new Decoder(shape, weights);
            new PretrainingWork(context, pretraining)
                    .run(
                            decoder,
                            new Words("从零训练基座模型：", "A base model trained from scratch:"),
                            folder -> TrainedModel.write(folder, decoder, corpus.tokenizer()));
        }
    }

    private static Pool pool(Pool all, List<Domain> parts) {
        SortedMap<Cell, Long> chosen = new TreeMap<>(all.tokens());
        chosen.keySet().removeIf(cell -> !parts.isEmpty() && !parts.contains(cell.domain()));
        if (chosen.isEmpty()) {
            throw ProblemsException.of(
                    "the model was not trained",
                    NAME + ", \"parts\"",
                    "the corpus has no text of "
                            + parts.stream().map(Domain::key).collect(Collectors.joining(", ")),
                    "name parts that it has: "
                            + all.tokens().keySet().stream()
                                    .map(cell -> cell.domain().key())
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        return new Pool(chosen);
    }
}
