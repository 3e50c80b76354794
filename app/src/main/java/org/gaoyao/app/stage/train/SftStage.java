package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.metric.MetricFolder;
import org.gaoyao.train.tuning.FineTuning;
import org.gaoyao.train.tuning.SampleBook;

/** The stage {@code sft}: fine-tunes a model on examples, of which it learns the answers. */
public final class SftStage implements Stage<SftSettings> {

    /** The name of the stage. */
    public static final String NAME = "sft";

    static final String FRESH = "fresh";
    private static final String PAGE = "report.html";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Fine-tunes a model on questions and answers, of which it learns the answers.";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<SftSettings> settings() {
        return SftSettings.class;
    }

    @Override
    public List<Data> data(SftSettings settings) {
        var data = new ArrayList<Data>();
        settings.model().ifPresent(folder -> data.add(new Data("model", folder, "not stated")));
        settings.sources().forEach((name, from) -> data.add(new Data("sources." + name, from.path(), from.licence())));
        return data;
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return Above.read(NAME, above, Above.MOOT);
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
    public List<String> outputs(SftSettings settings) {
        var outputs = new ArrayList<>(List.of(FineTuning.SAMPLES, MetricFolder.METRICS, PAGE, Summary.FILE));
        if (settings.adapter().rank() > 0) {
            outputs.add(FineTuning.ADAPTER);
        }
        if (settings.adapter().rank() == 0 || settings.adapter().merged()) {
            outputs.add(FineTuning.MODEL);
        }
        return outputs;
    }

    @Override
    public void run(SftSettings settings, Context context) throws IOException {
        var above = new Above(NAME, context);
        var plan = new SftPlan(settings, settings.moot() ? above.brief() : Optional.empty());
        if (plan.sources().isEmpty()) {
            throw ProblemsException.of(
                    "no model was fine-tuned",
                    "sft, \"sources\"",
                    "names nothing",
                    "name a source with its path, or let the stage moot with its setting brief stand above");
        }
        Path model = plan.modelOrFresh(
                above.model(), context.folder().resolve(FRESH), context.seeds().seed(FRESH), context.progress());
        Files.createDirectories(context.folder().resolve(FineTuning.SAMPLES));
        var tuning = new FineTuning(
                model,
                plan.data(Checkpoint.open(model).file().configuration().positions()),
                plan.tuning(context.seeds().seed(NAME)));
        FineTuning.Result result;
        try (var metrics = new MetricFolder(context.folder(), Clock.systemUTC())) {
            result = tuning.run(context.folder(), metrics, context.progress());
        }
        var report = SftReport.of(result, SampleBook.read(context.folder().resolve(FineTuning.SAMPLES)));
        AtomicFile.write(context.folder().resolve(PAGE), report.page());
        report.summary().write(context.folder());
        context.score("steps", (double) result.steps());
        result.outcome().validation().forEach(context::score);
    }
}
