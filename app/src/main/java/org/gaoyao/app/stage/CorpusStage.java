package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.app.setting.SettingsTree;
import org.gaoyao.app.stage.CorpusSettings.GateName;
import org.gaoyao.corpus.audit.Audit;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.corpus.pipeline.Engine;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.CorpusManifest;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.moot.dirt.DirtyFolder;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problem;

/** The stage {@code corpus}: takes documents through gates into shards, and keeps a ledger of everything that was dropped. */
public final class CorpusStage implements Stage<CorpusSettings> {

    private static final String LAW = "law";
    private static final String MOOT = "moot";
    private static final String WORK = "work";
    private static final String PAGE = "report.html";

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public String about() {
        return "Curates documents: gates drop and change them, a ledger says why, shards hold what is left.";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CorpusSettings> settings() {
        return CorpusSettings.class;
    }

    @Override
    public CorpusSettings resolved(CorpusSettings settings, Optional<Path> data) {
        GateSettings.Decontamination given = settings.decontamination();
        Optional<Path> found = data.map(folder -> folder.resolve("benchmarks")).filter(Files::isDirectory);
        return settings.with(new GateSettings.Decontamination(
                given.benchmarks().or(() -> found), given.licence(), given.windows(), given.share()));
    }

    @Override
    public List<Problem> lacking(CorpusSettings settings) {
        return CorpusEngines.absent(settings.engine());
    }

    @Override
    public List<Data> data(CorpusSettings settings) {
        var data = new ArrayList<Data>();
        for (Source source : settings.from()) {
            data.add(new Data(
                    "sources." + source.name(), source.path(), source.licence().orElse(Source.NO_LICENCE)));
        }
        settings.decontamination()
                .benchmarks()
                .filter(_ -> settings.gates().contains(GateName.DECONTAMINATION))
                .ifPresent(folder -> data.add(new Data(
                        "benchmarks", folder, settings.decontamination().licence())));
        if (settings.gates().contains(GateName.PERPLEXITY)) {
            GateSettings.Perplexity of = settings.perplexity();
            of.reference().ifPresent(path -> data.add(new Data("perplexity.reference", path, of.licence())));
            of.checkpoint().ifPresent(path -> data.add(new Data("perplexity.checkpoint", path, of.licence())));
        }
        return data;
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return Stream.of(LAW, MOOT).filter(above::contains).collect(Collectors.toUnmodifiableSet());
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
    public List<String> outputs(CorpusSettings settings) {
        var outputs = new ArrayList<>(CorpusFolder.CONTENT);
        outputs.addAll(List.of(PAGE, Summary.FILE));
        return outputs;
    }

    @Override
    public void run(CorpusSettings settings, Context context) throws IOException {
        var blueprint = new CorpusBlueprint(
                Json.line(SettingsTree.of(settings)),
                context.above().contains(LAW) ? absolute(context.outputOf(LAW)) : null,
                settings.moot() && context.above().contains(MOOT) ? absolute(context.outputOf(MOOT)) : null,
                context.seeds().seed("mixture"));
        Curation curation = blueprint.curation();
        Path work = context.folder().resolve(WORK);
        Curated curated;
        try (Engine engine = CorpusEngines.open(settings, blueprint, work)) {
            curated = new Curator(curation, work, engine, context.progress()).run();
        }
        var corpus = new CorpusFolder(context.folder());
        CorpusManifest manifest = corpus.write(
                curated,
                new ShardWriter(
                        settings.output().format(), (long) settings.output().shardMegabytes() << 20));
        AtomicFile.write(context.folder().resolve(PAGE), CorpusPage.of(corpus));
        Summary summary = CorpusSummary.of(manifest, curated.tallies(), leftOut(settings, curation.gates()));
        Optional<DirtyFolder> dirty = blueprint.dirty();
        if (dirty.isPresent()) {
            Audit audit = new GateTrial(blueprint, context.folder()).run(dirty.get(), context.progress());
            summary = GateTrial.told(summary, audit);
            audit.faults().forEach(tally -> tally.recall()
                    .ifPresent(recall -> context.score("trial." + tally.fault().key(), recall)));
        }
        summary.write(context.folder());
        FileTree.remove(work);
        context.score("documents", (double) manifest.all().documents());
        context.score("characters", (double) manifest.all().characters());
        curated.tallies().forEach(tally -> context.score("dropped." + tally.gate(), (double) tally.dropped()));
    }

    private static String absolute(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /** The gates that the recipe names and that had not what they need. */
    private static List<String> leftOut(CorpusSettings settings, List<Gate> gates) {
        Set<String> made = gates.stream().map(Gate::name).collect(Collectors.toSet());
        return settings.gates().stream()
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(name -> !made.contains(name))
                .toList();
    }
}
