package org.gaoyao.corpus.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.CorpusGate.Judge;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.junit.jupiter.api.Test;

class RecencyGateTest {

    private static final RecencyGate GATE = new RecencyGate(LocalDate.parse("2026-07-01"), RecencyGate.LEGAL_ONE);

    @Test
    void legalTextOfBeforeTheWindowIsDropped() {
        Judge judge = judge(judgment("a", "2021-07-01"), judgment("a", "2021-06-30"));

        assertThat(judge.judge(0, judgment("a", "2021-07-01"))).isInstanceOf(Outcome.Kept.class);
        assertThat(judge.judge(1, judgment("a", "2021-06-30")))
                .isEqualTo(new Outcome.Dropped(
                        Reason.of("too-old").with("date", "2021-06-30").with("from", "2021-07-01")));
    }

    @Test
    void yearOrMonthAloneMeansItsLastDay() {
        Judge judge = judge(judgment("a", "2021"), judgment("a", "2021-06"), judgment("a", "2020"));

        assertThat(judge.judge(0, judgment("a", "2021"))).isInstanceOf(Outcome.Kept.class);
        assertThat(judge.judge(1, judgment("a", "2021-06"))).isInstanceOf(Outcome.Dropped.class);
        assertThat(judge.judge(2, judgment("a", "2020"))).isInstanceOf(Outcome.Dropped.class);
    }

    @Test
    void statutesGeneralTextAndWhatHasNoDateStay() {
        Document statute = document("a", DocumentClass.STATUTE).with(Label.DATE, "1997");
        Document news = document("a", DocumentClass.NEWS).with(Label.DATE, "1997");
        Document undated = document("a", DocumentClass.PAPER);
        Judge judge = judge(judgment("a", "2024"), statute, news, undated);

        for (Document document : List.of(statute, news, undated)) {
            assertThat(judge.judge(1, document)).isEqualTo(new Outcome.Kept(document));
        }
    }

    @Test
    void sourceThatWouldBeEmptyIsKeptWithAFlag() {
        Document old = judgment("old", "2013-01-01");
        Judge judge = judge(old, judgment("new", "2025-01-01"));

        assertThat(judge.judge(0, old)).isInstanceOfSatisfying(Outcome.Changed.class, changed -> {
            assertThat(changed.document().label(Label.FLAGS)).contains("too-old");
            assertThat(changed.reasons()).extracting(Reason::rule).containsExactly("would-empty-the-source");
        });
    }

    private static Judge judge(Document... documents) {
        return GATE.judge(List.of(documents).stream().map(GATE::mark).iterator());
    }

    private static Document judgment(String source, String date) {
        return document(source, DocumentClass.JUDGMENT).with(Label.DATE, date);
    }

    private static Document document(String source, DocumentClass documentClass) {
        return new Document(source + "/1", source, documentClass, "", Map.of(), "text");
    }
}
