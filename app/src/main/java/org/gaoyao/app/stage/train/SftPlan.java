package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.run.Progress;
import org.gaoyao.train.example.Budget;
import org.gaoyao.train.example.ExampleSource;
import org.gaoyao.train.example.ExampleSource.Domain;
import org.gaoyao.train.tuning.FreshModel;
import org.gaoyao.train.tuning.Pace;
import org.gaoyao.train.tuning.TuningData;
import org.gaoyao.train.tuning.TuningSettings;

/**
 * The settings of the stage as the room {@code train} takes them.
 *
 * @param settings those of the recipe
 * @param brief the folder of the moot court's short tasks, if they are a source
 */
record SftPlan(SftSettings settings, Optional<Path> brief) {

    private static final int LONGEST = 4096;

    List<ExampleSource> sources() {
        var sources = new ArrayList<ExampleSource>();
        settings.sources()
                .forEach((name, from) -> sources.add(new ExampleSource(
                        name,
                        from.path(),
                        from.files(),
                        from.general() ? Domain.GENERAL : Domain.LEGAL,
                        from.format(),
                        from.weight())));
        brief.map(folder -> folder.resolve("train")).ifPresent(train -> {
            sources.add(moot("moot", train, "brief-*.jsonl", Domain.LEGAL));
            sources.add(moot("moot-general", train, "general-*.jsonl", Domain.GENERAL));
        });
        return sources;
    }

    private static ExampleSource moot(String name, Path folder, String files, Domain domain) {
        return new ExampleSource(name, folder, Optional.of(files), domain, Optional.empty(), 1);
    }

    /** What is learnt from by a model that sees so many tokens at once. */
    TuningData data(int context) {
        SftSettings.Data data = settings.data();
        return new TuningData(
                sources(),
                data.turns(),
                data.longest().orElse(Math.min(context, LONGEST)),
                data.tooLong(),
                data.legal(),
                data.general(),
                settings.step()
                        .examples()
                        .<Budget>map(Budget.Sequences::new)
                        .orElseGet(() -> new Budget.Tokens(settings.step().tokens())),
                data.heldOut(),
                data.mostHeldOut());
    }

    TuningSettings tuning(long seed) {
        SftSettings.Look look = settings.look();
        SftSettings.Adapter adapter = settings.adapter();
        return new TuningSettings(
                adapter.rank() == 0
                        ? Optional.empty()
                        : Optional.of(new Lora(
                                adapter.rank(),
                                adapter.alpha().orElse(2.0 * adapter.rank()),
                                adapter.dropout(),
                                false,
                                EnumSet.allOf(Target.class))),
                adapter.merged(),
                pace(),
                settings.learning().settings(),
                settings.learning().precision().type(),
                settings.learning().place(),
                look.times(),
                look.keepLast(),
                look.keepBest(),
                look.samples(),
                look.sampleTokens(),
                seed);
    }

    private Pace pace() {
        SftSettings.Rates rates = settings.pace();
        return new Pace(
                rates.epochs(),
                rates.steps().map(OptionalLong::of).orElse(OptionalLong.empty()),
                rates.schedule(),
                rates.rate(),
                rates.floor(),
                rates.warmup(),
                rates.schedule() == Pace.Shape.STABLE ? rates.decay() : 0);
    }

    /**
     * The model that is tuned: the one of the settings, else the one above, else a new one, which is made once.
     *
     * @param fresh where a new one lies
     */
    Path modelOrFresh(Optional<Path> above, Path fresh, long seed, Progress progress) throws IOException {
        Optional<Path> found = settings.model().or(() -> above);
        if (found.isPresent()) {
            return found.get();
        }
        if (!Files.exists(fresh.resolve(ConfigurationFile.NAME))) {
            FreshModel.write(
                    fresh,
                    settings.fresh().configuration(settings.vocabulary()),
                    ChatTemplates.named("qwen3").orElseThrow(),
                    sources(),
                    seed,
                    progress);
        }
        return fresh;
    }
}
