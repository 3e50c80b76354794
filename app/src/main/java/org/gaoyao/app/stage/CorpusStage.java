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
import org.gaoyao.app.stage.CorpusSettings.GateName;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.corpus.privacy.Pseudonymiser;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.CorpusManifest;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;

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
        return 1;
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
        boolean mooted = settings.moot() && context.above().contains(MOOT);
        List<Source> sources = new ArrayList<>(settings.from());
        if (mooted) {
            sources.add(moot(context, "train"));
        }
        if (sources.isEmpty()) {
            throw ProblemsException.of(
                    "no corpus was made",
                    "corpus, \"sources\"",
                    "names nothing",
                    "name a source with its path, or let the stage moot stand above");
        }
        var makers = new CorpusGates(
                settings,
                context.above().contains(LAW)
                        ? Optional.of(context.outputOf(LAW)).filter(folder -> new StatuteStore(folder).exists())
                        : Optional.empty(),
                mooted ? Optional.of(moot(context, "validation")) : Optional.empty(),
                context.seeds().seed("mixture"));
        List<Gate> gates = makers.gates();
        Pseudonymiser masks = makers.pseudonymiser();
        Path work = context.folder().resolve(WORK);
        Curated curated = new Curator(
                        new Curation(sources, Limits.STANDARD, gates, text -> masks.apply(text)
                                .text()),
                        work,
                        Runtime.getRuntime().availableProcessors(),
                        context.progress())
                .run();
        var corpus = new CorpusFolder(context.folder());
        CorpusManifest manifest = corpus.write(
                curated,
                new ShardWriter(
                        settings.output().format(), (long) settings.output().shardMegabytes() << 20));
        AtomicFile.write(context.folder().resolve(PAGE), CorpusPage.of(corpus));
        CorpusSummary.of(manifest, curated.tallies(), leftOut(settings, gates)).write(context.folder());
        remove(work);
        context.score("documents", (double) manifest.all().documents());
        context.score("characters", (double) manifest.all().characters());
        curated.tallies().forEach(tally -> context.score("dropped." + tally.gate(), (double) tally.dropped()));
    }

    /** The documents of a part of the moot court's data set; what it holds for testing stays out. */
    private static Source moot(Context context, String part) {
        return new Source(
                MOOT,
                context.outputOf(MOOT).resolve("data").resolve(part),
                Optional.of("{documents,general}-*.jsonl"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MOOT),
                List.of());
    }

    /** The gates that the recipe names and that had not what they need. */
    private static List<String> leftOut(CorpusSettings settings, List<Gate> gates) {
        Set<String> made = gates.stream().map(Gate::name).collect(Collectors.toSet());
        return settings.gates().stream()
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(name -> !made.contains(name))
                .toList();
    }

    private static void remove(Path work) throws IOException {
        for (Path file : FileTree.files(work)) {
            Files.delete(file);
        }
        try (Stream<Path> folders = Files.list(work)) {
            for (Path folder : folders.toList()) {
                Files.delete(folder);
            }
        }
        Files.delete(work);
    }
}
