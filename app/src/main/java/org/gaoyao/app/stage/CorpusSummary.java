package org.gaoyao.app.stage;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.RuleTally;
import org.gaoyao.corpus.shard.CorpusManifest;
import org.gaoyao.corpus.validity.RecencyGate;

/** What the stage {@code corpus} says in the report of a run. */
final class CorpusSummary {

    private CorpusSummary() {}

    /**
     * The summary.
     *
     * @param leftOut gates that were named and had not what they need
     */
    static Summary of(CorpusManifest manifest, List<GateTally> gates, List<String> leftOut) {
        String names = String.join(", ", leftOut);
        long old = gates.stream()
                .mapToLong(gate -> gate.rules()
                        .getOrDefault(RecencyGate.WOULD_EMPTY, RuleTally.NONE)
                        .changed())
                .sum();
        var about = new Words(
                "整理语料：保留%,d篇，%,d字。%s%s"
                        .formatted(
                                manifest.all().documents(),
                                manifest.all().characters(),
                                leftOut.isEmpty() ? "" : "缺少所需数据，略去关口：" + names + "。",
                                old == 0 ? "" : "注意：%,d篇早于时限，若剔除则其来源为空，故保留并标注。".formatted(old)),
                "Curated documents: %,d are left, %,d characters.%s%s"
                        .formatted(
                                manifest.all().documents(),
                                manifest.all().characters(),
                                leftOut.isEmpty() ? "" : " Gates left out, for want of what they need: " + names + ".",
                                old == 0
                                        ? ""
                                        : (" Warning: %,d documents are too old and stay with a flag, since without"
                                                        + " them their sources would be empty.")
                                                .formatted(old)));
        var rows = new ArrayList<List<Words>>();
        for (GateTally gate : gates) {
            rows.add(List.of(
                    Words.same(gate.gate()),
                    CorpusPage.number(gate.documentsIn()),
                    CorpusPage.number(gate.documentsOut()),
                    CorpusPage.number(gate.dropped()),
                    CorpusPage.number(gate.rules().values().stream()
                            .mapToLong(RuleTally::changed)
                            .sum())));
        }
        var columns = List.of(
                new Words("关口", "gate"),
                new Words("进", "in"),
                new Words("出", "out"),
                new Words("剔除", "dropped"),
                new Words("改动", "changes"));
        return new Summary(about, List.of(new Summary.Table(new Words("各道关口", "Gates"), columns, rows)));
    }
}
