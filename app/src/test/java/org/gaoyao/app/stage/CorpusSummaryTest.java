package org.gaoyao.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gaoyao.corpus.coverage.Count;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.RuleTally;
import org.gaoyao.corpus.shard.CorpusManifest;
import org.gaoyao.corpus.validity.RecencyGate;
import org.junit.jupiter.api.Test;

class CorpusSummaryTest {

    private static final CorpusManifest MANIFEST = new CorpusManifest(new Count(7, 900), List.of(), Map.of());

    @Test
    void sourceThatTheWindowWouldHaveEmptiedIsAWarning() {
        var kept = new RuleTally(0, 7, List.of());
        var recency = new GateTally("recency", 7, 900, 7, 900, Map.of(RecencyGate.WOULD_EMPTY, kept));

        Words about =
                CorpusSummary.of(MANIFEST, List.of(recency), List.of("mixture")).about();

        assertThat(about.en()).contains("Warning: 7 documents are too old").contains("want of what they need: mixture");
        assertThat(about.zh()).contains("注意：7篇早于时限");
    }

    @Test
    void withoutOneThereIsNoWarning() {
        Words about = CorpusSummary.of(MANIFEST, List.of(GateTally.none("recency")), List.of())
                .about();

        assertThat(about.en()).doesNotContain("Warning").doesNotContain("want of");
    }
}
