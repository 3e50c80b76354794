package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gaoyao.corpus.audit.Audit;
import org.gaoyao.corpus.audit.Auditor;
import org.gaoyao.corpus.audit.FaultTally;
import org.gaoyao.corpus.audit.GateDrops;
import org.gaoyao.corpus.pipeline.Curated;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.ShardFormat;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.moot.dirt.DirtyFolder;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;

/**
 * Tries the gates of a corpus on the moot court's dirty documents: {@code trial/} holds what came of them, beside it
 * {@code audit.json}.
 *
 * <p>It is a curation of its own, with the gates and settings of the recipe and the dirty corpus's held-out items as the
 * benchmark, so that nothing planted gets into the corpus.
 *
 * @param blueprint of the corpus whose gates are tried
 * @param folder the folder of the stage
 */
record GateTrial(CorpusBlueprint blueprint, Path folder) {

    /** What dirty documents are called among sources. */
    static final String SOURCE = "dirty";

    private static final long SHARD_BYTES = 16 << 20;
    private static final Format FORMAT = Format.of("corpus-audit", 1);

    /** Tries them. */
    Audit run(DirtyFolder dirty, Progress progress) throws IOException {
        Path work = folder.resolve("trial-work");
        var corpus = new CorpusFolder(folder.resolve("trial"));
        Curated curated =
                new Curator(blueprint.trial(dirty), work, Runtime.getRuntime().availableProcessors(), progress).run();
        corpus.write(curated, new ShardWriter(ShardFormat.JSONL, SHARD_BYTES));
        FileTree.remove(work);
        Audit audit = new Auditor(CorpusGates.signatures(blueprint.read())).audit(dirty, corpus, SOURCE);
        AtomicFile.write(corpus.root().resolve("audit.json"), Json.document(FORMAT, audit));
        return audit;
    }

    /** A summary with what the trial showed. */
    static Summary told(Summary summary, Audit audit) {
        String found = audit.faults().stream()
                .filter(FaultTally::tried)
                .map(tally -> "%s %d/%d".formatted(tally.fault().key(), tally.found(), tally.found() + tally.missed()))
                .collect(Collectors.joining(", "));
        var about = new Words(
                summary.about().zh() + "以%,d篇带瑕疵文书检验各道关口，检出：%s。".formatted(audit.documents(), found),
                summary.about().en()
                        + " The gates were tried on %,d documents with planted faults, and found: %s."
                                .formatted(audit.documents(), found));
        var tables = new ArrayList<>(summary.tables());
        tables.add(faults(audit));
        tables.add(drops(audit));
        return new Summary(about, tables);
    }

    private static Summary.Table faults(Audit audit) {
        return new Summary.Table(
                new Words("关口检验：埋设的瑕疵", "Gates on trial: faults that were planted"),
                List.of(
                        new Words("瑕疵", "fault"),
                        new Words("埋设", "planted"),
                        new Words("检出", "found"),
                        new Words("应检出", "expected"),
                        new Words("漏检", "missed"),
                        new Words("因他故剔除", "dropped for else")),
                audit.faults().stream()
                        .map(tally -> List.of(
                                Words.same(tally.fault().key()),
                                CorpusPage.number(tally.planted()),
                                tally.tried() ? CorpusPage.number(tally.found()) : new Words("未检验", "not tried"),
                                tally.tried() ? decimal(tally.expected()) : Words.same(""),
                                tally.tried() ? CorpusPage.number(tally.missed()) : Words.same(""),
                                tally.tried() ? CorpusPage.number(tally.otherwise()) : Words.same("")))
                        .toList());
    }

    private static Summary.Table drops(Audit audit) {
        return new Summary.Table(
                new Words("关口检验：剔除的文书", "Gates on trial: documents that were dropped"),
                List.of(new Words("关口", "gate"), new Words("剔除", "dropped"), new Words("并无瑕疵", "without a fault")),
                audit.gates().stream()
                        .map((GateDrops gate) -> List.of(
                                Words.same(gate.gate()),
                                CorpusPage.number(gate.dropped()),
                                CorpusPage.number(gate.unplanted())))
                        .toList());
    }

    private static Words decimal(double value) {
        return Words.same(String.format(Locale.ROOT, "%.1f", value));
    }
}
