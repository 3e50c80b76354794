package org.gaoyao.app.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.corpus.coverage.Coverage;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.RuleTally;
import org.gaoyao.corpus.ledger.Sample;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.CorpusManifest;

/** What a corpus is and how it came to be, as one HTML page in Chinese and English that needs nothing beside it. */
public final class CorpusPage {

    private CorpusPage() {}

    /** The page of a finished corpus. Equal corpora have equal pages. */
    public static String of(CorpusFolder corpus) throws IOException {
        CorpusManifest manifest = corpus.manifest();
        List<GateTally> gates = corpus.gates();
        var page = Html.page(new Words("语料报告", "The report of a corpus"), "zh");
        page.raw("<p>")
                .words(
                        "%,d篇文档，%,d字，%d个分片。"
                                .formatted(
                                        manifest.all().documents(),
                                        manifest.all().characters(),
                                        manifest.shards().size()),
                        "%,d documents, %,d characters, %d shards."
                                .formatted(
                                        manifest.all().documents(),
                                        manifest.all().characters(),
                                        manifest.shards().size()))
                .raw("</p>\n");
        gates(page, gates);
        rules(page, gates);
        hits(page, corpus);
        Coverage coverage = corpus.coverage();
        CoverageSection.write(page, coverage);
        licences(page, manifest);
        return page.end();
    }

    private static void gates(Html page, List<GateTally> gates) {
        page.element("h2", "各道关口", "Gates");
        List<Bars.Bar> bars = new ArrayList<>();
        for (GateTally gate : gates) {
            bars.add(new Bars.Bar(
                    Words.same(gate.gate()),
                    gate.documentsOut(),
                    new Words(
                            "出 %,d，剔除 %,d".formatted(gate.documentsOut(), gate.dropped()),
                            "%,d out, %,d dropped".formatted(gate.documentsOut(), gate.dropped()))));
        }
        Bars.write(page, bars);
    }

    private static void rules(Html page, List<GateTally> gates) {
        page.element("h2", "剔除与改动的理由", "Why documents were dropped and changed");
        for (GateTally gate : gates) {
            gate.rules().forEach((rule, tally) -> rule(page, gate.gate(), rule, tally));
        }
    }

    private static void rule(Html page, String gate, String rule, RuleTally tally) {
        page.raw("<details><summary><b>")
                .text(gate + " · " + rule)
                .raw("</b> ")
                .words(
                        "剔除 %,d，改动 %,d".formatted(tally.dropped(), tally.changed()),
                        "%,d dropped, %,d changed".formatted(tally.dropped(), tally.changed()))
                .raw("</summary>\n");
        for (Sample sample : tally.samples()) {
            page.raw("<figure><figcaption><code>")
                    .text(sample.document())
                    .raw("</code></figcaption><pre>")
                    .text(sample.before())
                    .raw("</pre>");
            sample.after()
                    .ifPresent(after ->
                            page.raw("<pre class=\"after\">").text(after).raw("</pre>"));
            page.raw("</figure>\n");
        }
        page.raw("</details>\n");
    }

    private static void hits(Html page, CorpusFolder corpus) throws IOException {
        Map<String, Long> tasks = new TreeMap<>();
        corpus.ledger(entry -> {
            if (entry.rule().equals("benchmark-item")) {
                tasks.merge(String.valueOf(entry.values().get("task")), 1L, Long::sum);
            }
        });
        if (!tasks.isEmpty()) {
            page.element("h2", "混入的基准试题", "Benchmarks whose items were found")
                    .table(
                            List.of(new Words("任务", "task"), new Words("文档", "documents")),
                            tasks.entrySet().stream()
                                    .map(entry -> List.of(Words.same(entry.getKey()), number(entry.getValue())))
                                    .toList());
        }
    }

    private static void licences(Html page, CorpusManifest manifest) {
        page.element("h2", "来源与许可", "Sources and licences")
                .table(
                        List.of(
                                new Words("来源", "source"),
                                new Words("许可", "licence"),
                                new Words("文档", "documents"),
                                new Words("字数", "characters")),
                        new TreeMap<>(manifest.sources())
                                .entrySet().stream()
                                        .map(entry -> List.of(
                                                Words.same(entry.getKey()),
                                                Words.same(String.join(
                                                        "; ", entry.getValue().licences())),
                                                number(entry.getValue().count().documents()),
                                                number(entry.getValue().count().characters())))
                                        .toList());
    }

    static Words number(long value) {
        return Words.same(String.format(Locale.ROOT, "%,d", value));
    }
}
