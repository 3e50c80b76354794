package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.app.stage.Words;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.loop.Outcome;
import org.gaoyao.train.metric.MetricFolder;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.pretraining.Pretraining;
import org.gaoyao.train.pretraining.PretrainingSettings;
import org.gaoyao.train.token.TokenFeed;

/** What the stages {@code base} and {@code midtrain} do alike: train, measure, write the model, say what came out. */
final class PretrainingWork {

    /** What both make. */
    static final List<String> OUTPUTS = List.of(TrainedModel.FOLDER, MetricFolder.METRICS, Summary.FILE);

    private static final String EVALUATION = "eval/";

    private final Context context;
    private final Pretraining pretraining;
    private final SortedMap<String, Double> before = new TreeMap<>();

    PretrainingWork(Context context, Pretraining pretraining) {
        this.context = context;
        this.pretraining = pretraining;
    }

    /** How the stages that pretrain take so many steps. */
    static PretrainingSettings settings(
            long steps, Sections.Rows rows, Sections.Learning learning, Sections.Checks checks, Seeds seeds) {
        return new PretrainingSettings(
                rows.length(),
                rows.sequences(),
                rows.apart(),
                checks.validationTokens(),
                checks.stability(),
                learning.settings(),
                checks.over(steps),
                seeds.seed("order"));
    }

    /** Writes a trained model into a folder. */
    @FunctionalInterface
    interface Writer {
        void write(Path folder) throws IOException;
    }

    /**
     * Trains a decoder and makes the outputs of the stage.
     *
     * @param what was done, in words that the figures follow
     */
    void run(Decoder decoder, Words what, Writer writer) throws IOException {
        Path folder = context.folder();
        Outcome outcome;
        try (var metrics = new MetricFolder(folder, InstantSource.system())) {
            outcome = pretraining.run(
                    decoder,
                    folder,
                    context.ranks(),
                    MetricSink.all(List.of(metrics, this::evaluated)),
                    context.progress());
        }
        writer.write(folder.resolve(TrainedModel.FOLDER));
        MetricFolder.read(folder.resolve(MetricFolder.METRICS)).stream()
                .findFirst()
                .ifPresent(first -> before.putAll(first.values()));
        outcome.validation().forEach(context::score);
        context.score("parameters", (double) decoder.configuration().parameters());
        summary(decoder, what, outcome).write(folder);
        Path states = folder.resolve("states");
        if (Files.exists(states)) {
            FileTree.remove(states);
        }
    }

    /** What is found by validation also stands in the measurements of the run. */
    private void evaluated(long step, SortedMap<String, Double> values) {
        values.forEach((name, value) -> {
            if (name.startsWith(EVALUATION)) {
                context.metric(step, name, value);
            }
        });
    }

    private Summary summary(Decoder decoder, Words what, Outcome outcome) {
        TokenFeed feed = pretraining.feed();
        long steps = pretraining.schedule().steps();
        long tokens = steps
                * pretraining.settings().sequences()
                * pretraining.settings().length();
        long parameters = decoder.configuration().parameters();
        var about = new Words(
                "%s参数%,d个，%,d步，约%,d个词元。".formatted(what.zh(), parameters, steps, tokens),
                "%s %,d parameters, %,d steps of about %,d tokens together."
                        .formatted(what.en(), parameters, steps, tokens));
        return new Summary(about, List.of(perplexities(outcome), mixture(feed, steps)));
    }

    private Summary.Table perplexities(Outcome outcome) {
        var rows = new ArrayList<List<Words>>();
        outcome.validation().forEach((name, after) -> {
            if (name.startsWith(MetricName.EVAL_PERPLEXITY)) {
                rows.add(List.of(
                        Words.same(name.substring(MetricName.EVAL_PERPLEXITY.length())),
                        before.containsKey(name) ? number(before.getOrDefault(name, 0.0)) : Words.same("–"),
                        number(after)));
            }
        });
        return new Summary.Table(
                new Words("留出文本的困惑度", "Perplexity on held-out text"),
                List.of(new Words("部分", "part"), new Words("训练前", "before"), new Words("训练后", "after")),
                rows);
    }

    private static Summary.Table mixture(TokenFeed feed, long steps) {
        var rows = new ArrayList<List<Words>>();
        SortedMap<?, Double> epochs = feed.epochs(steps - 1);
        feed.plan()
                .realised(steps - 1)
                .forEach((cell, share) -> rows.add(List.of(
                        Words.same(cell.key()),
                        Words.same(String.format(Locale.ROOT, "%.1f%%", 100 * share)),
                        number(epochs.getOrDefault(cell, 0.0)))));
        return new Summary.Table(
                new Words("学过的文本", "What was learnt from"),
                List.of(new Words("格", "cell"), new Words("份额", "share"), new Words("遍数", "epochs")),
                rows);
    }

    private static Words number(double value) {
        return Words.same(String.format(Locale.ROOT, "%.2f", value));
    }
}
