package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.CorpusManifest;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;

/** The stage {@code corpus}: takes documents through gates into shards, and keeps a ledger of everything that was dropped. */
public final class CorpusStage implements Stage<CorpusSettings> {

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
        CorpusSettings.Contamination given = settings.decontamination();
        Optional<Path> found = data.map(folder -> folder.resolve("benchmarks")).filter(Files::isDirectory);
        return new CorpusSettings(
                settings.sources(),
                settings.moot(),
                settings.gates(),
                settings.judgment(),
                settings.nearDuplicates(),
                new CorpusSettings.Contamination(
                        given.benchmarks().or(() -> found), given.licence(), given.windows(), given.share()),
                settings.output());
    }

    @Override
    public List<Data> data(CorpusSettings settings) {
        var data = new ArrayList<Data>();
        sources(settings)
                .forEach(source -> data.add(new Data(
                        "sources." + source.name(),
                        source.path(),
                        source.licence().orElse(Source.NO_LICENCE))));
        if (settings.gates().contains(CorpusSettings.GateName.DECONTAMINATION)) {
            settings.decontamination()
                    .benchmarks()
                    .ifPresent(folder -> data.add(new Data(
                            "benchmarks", folder, settings.decontamination().licence())));
        }
        return data;
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return above.contains(MOOT) ? Set.of(MOOT) : Set.of();
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
        List<Source> sources = new ArrayList<>(sources(settings));
        if (settings.moot() && context.above().contains(MOOT)) {
            sources.add(moot(context.outputOf(MOOT)));
        }
        if (sources.isEmpty()) {
            throw ProblemsException.of(
                    "no corpus was made",
                    "corpus, \"sources\"",
                    "names nothing",
                    "name a source with its path, or let the stage moot stand above");
        }
        List<Gate> gates = CorpusGates.of(settings);
        Path work = context.folder().resolve(WORK);
        Curated curated = new Curator(
                        new Curation(sources, Limits.STANDARD, gates, UnaryOperator.identity()),
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
        summary(settings, manifest, curated.tallies()).write(context.folder());
        remove(work);
        context.score("documents", (double) manifest.all().documents());
        context.score("characters", (double) manifest.all().characters());
        curated.tallies().forEach(tally -> context.score("dropped." + tally.gate(), (double) tally.dropped()));
    }

    private static List<Source> sources(CorpusSettings settings) {
        return settings.sources().entrySet().stream()
                .map(entry -> new Source(
                        entry.getKey(),
                        entry.getValue().path(),
                        entry.getValue().files(),
                        entry.getValue().licence(),
                        entry.getValue().documentClass(),
                        entry.getValue().layout(),
                        entry.getValue().text()))
                .toList();
    }

    /** The training documents; what is held for testing stays out. */
    private static Source moot(Path output) {
        return new Source(
                MOOT,
                output.resolve("data").resolve("train"),
                Optional.of("{documents,general}-*.jsonl"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MOOT),
                List.of());
    }

    private static Summary summary(CorpusSettings settings, CorpusManifest manifest, List<GateTally> gates) {
        boolean uncompared = settings.gates().contains(CorpusSettings.GateName.DECONTAMINATION)
                && settings.decontamination().benchmarks().isEmpty();
        var about = new Words(
                "整理语料：保留%,d篇，%,d字。%s"
                        .formatted(
                                manifest.all().documents(),
                                manifest.all().characters(),
                                uncompared ? "未提供基准数据，未做去污染。" : ""),
                "Curated documents: %,d are left, %,d characters.%s"
                        .formatted(
                                manifest.all().documents(),
                                manifest.all().characters(),
                                uncompared ? " No benchmarks were given: nothing was decontaminated." : ""));
        List<List<Words>> rows = gates.stream()
                .map(gate -> List.of(
                        Words.same(gate.gate()),
                        number(gate.documentsIn()),
                        number(gate.documentsOut()),
                        number(gate.dropped()),
                        number(gate.rules().values().stream()
                                .mapToLong(rule -> rule.changed())
                                .sum())))
                .toList();
        return new Summary(
                about,
                List.of(new Summary.Table(
                        new Words("各道关口", "Gates"),
                        List.of(
                                new Words("关口", "gate"),
                                new Words("进", "in"),
                                new Words("出", "out"),
                                new Words("剔除", "dropped"),
                                new Words("改动", "changes")),
                        rows)));
    }

    private static Words number(long value) {
        return Words.same(String.format(Locale.ROOT, "%,d", value));
    }

    private static void remove(Path work) throws IOException {
        for (Path file : FileTree.files(work)) {
            Files.delete(file);
        }
        try (var folders = Files.list(work)) {
            for (Path folder : folders.toList()) {
                Files.delete(folder);
            }
        }
        Files.delete(work);
    }
}
