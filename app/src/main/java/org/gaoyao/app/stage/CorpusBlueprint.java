package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.app.setting.Binder;
import org.gaoyao.app.setting.Place;
import org.gaoyao.app.setting.Yaml;
import org.gaoyao.app.setting.YamlReader;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.privacy.Pseudonymiser;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.moot.dirt.DirtyFolder;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * What the stage {@code corpus} is to do, as texts that travel to other processes.
 *
 * @param settings the settings of the stage, as JSON
 * @param law the folder of the stage law, if it stands above
 * @param moot the folder of the stage moot, if its documents are a source
 * @param seed of the draw of the mixture
 */
record CorpusBlueprint(
        String settings, @Nullable String law, @Nullable String moot, long seed) implements Blueprint {

    @Override
    public Curation curation() throws IOException {
        CorpusSettings read = read();
        List<Source> sources = new ArrayList<>(read.from());
        Optional<Source> train = moot("train");
        train.ifPresent(sources::add);
        if (sources.isEmpty()) {
            throw ProblemsException.of(
                    "no corpus was made",
                    "corpus, \"sources\"",
                    "names nothing",
                    "name a source with its path, or let the stage moot stand above");
        }
        return curation(makers(read), sources);
    }

    /** The dirty documents of the stage moot, if it wrote some. */
    Optional<DirtyFolder> dirty() {
        return Optional.ofNullable(moot)
                .map(folder -> Path.of(folder).resolve(MootStage.DIRTY))
                .filter(Files::isDirectory)
                .map(DirtyFolder::new);
    }

    /** What takes dirty documents through the same gates, their held-out items being the benchmark. */
    Curation trial(DirtyFolder dirty) throws IOException {
        return curation(
                makers(read()).against(dirty.benchmark()),
                List.of(moot(GateTrial.SOURCE, dirty.documents(), Optional.empty())));
    }

    private CorpusGates makers(CorpusSettings read) {
        return new CorpusGates(
                read,
                Optional.ofNullable(law).map(Path::of).filter(folder -> new StatuteStore(folder).exists()),
                moot("validation"),
                seed);
    }

    private static Curation curation(CorpusGates makers, List<Source> sources) throws IOException {
        Pseudonymiser masks = makers.pseudonymiser();
        return new Curation(sources, Limits.STANDARD, makers.gates(), text -> masks.apply(text)
                .text());
    }

    /** The settings, read back: JSON is YAML. */
    CorpusSettings read() {
        var problems = new Problems();
        Optional<Yaml> yaml = YamlReader.parse(settings, new Place("the settings of corpus", Path.of("/")), problems);
        Optional<CorpusSettings> read = yaml.flatMap(given -> new Binder(problems).bind(given, CorpusSettings.class));
        problems.throwIfAny("the settings of corpus were not read");
        return read.orElseThrow();
    }

    /** The documents of a part of the moot court's data set; what it holds for testing stays out. */
    private Optional<Source> moot(String part) {
        return Optional.ofNullable(moot)
                .map(folder -> moot(
                        "moot",
                        Path.of(folder).resolve("data").resolve(part),
                        Optional.of("{documents,general}-*.jsonl")));
    }

    private static Source moot(String name, Path folder, Optional<String> files) {
        return new Source(name, folder, files, Optional.empty(), Optional.empty(), Optional.of("moot"), List.of());
    }
}
