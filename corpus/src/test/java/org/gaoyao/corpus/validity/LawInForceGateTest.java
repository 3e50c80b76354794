package org.gaoyao.corpus.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.validity.LawInForceGate.Policy;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;
import org.junit.jupiter.api.Test;

/** On two invented laws, one of which was repealed in 2021. */
class LawInForceGateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    private static final CitationChecker CHECKER = new CitationChecker(StatuteBook.of(List.of(
            law(
                    "中华人民共和国旧约法",
                    Optional.of(new LawVersion.Ending(
                            LawVersion.Ending.How.REPEALED,
                            Optional.of(LocalDate.parse("2021-01-01")),
                            Optional.empty()))),
            law("中华人民共和国新约法", Optional.empty()))));

    @Test
    void documentThatCitesRepealedLawIsFlaggedOrDroppedByPolicy() {
        Document document = document(DocumentClass.JUDGMENT, "依照《旧约法》第一条、《新约法》第一条之规定，判决如下。");
        Reason ended = Reason.of("no-longer-in-force")
                .with("on", "2026-01-01")
                .with("citations", 2)
                .with("of-them", 1)
                .with("first", "《旧约法》第一条")
                .with("law", "中华人民共和国旧约法")
                .with("ended", "2021-01-01");

        assertThat(gate(Policy.DROP, TODAY).judge(document)).isEqualTo(new Outcome.Dropped(ended));
        assertThat(gate(Policy.FLAG, TODAY).judge(document))
                .isEqualTo(new Outcome.Changed(document.with(Label.FLAGS, "no-longer-in-force"), List.of(ended)));
    }

    @Test
    void theDayDecides() {
        Document document = document(DocumentClass.JUDGMENT, "依照《旧约法》第一条之规定，判决如下。");

        assertThat(gate(Policy.DROP, LocalDate.parse("2020-12-31")).judge(document))
                .isEqualTo(new Outcome.Kept(document));
    }

    @Test
    void falseCitationIsAFlagUnderEitherPolicy() {
        Document document =
                document(DocumentClass.CONSULTATION, "《新约法》第九百条是这样规定的。").with(Label.FLAGS, "earlier");

        assertThat(gate(Policy.DROP, TODAY).judge(document)).isInstanceOfSatisfying(Outcome.Changed.class, changed -> {
            assertThat(changed.document().label(Label.FLAGS)).contains("earlier no-such-article");
            assertThat(changed.reasons()).extracting(Reason::rule).containsExactly("no-such-article");
        });
    }

    @Test
    void statuteThatEndedIsDroppedUnderEitherPolicy() {
        Document old = document(DocumentClass.STATUTE, "第一条 约定应当守。").with(Label.TITLE, "中华人民共和国旧约法");
        Document now = document(DocumentClass.STATUTE, "第一条 约定应当守。").with(Label.TITLE, "中华人民共和国新约法");

        assertThat(gate(Policy.FLAG, TODAY).judge(old))
                .isEqualTo(new Outcome.Dropped(Reason.of("statute-no-longer-in-force")
                        .with("on", "2026-01-01")
                        .with("law", "中华人民共和国旧约法")
                        .with("ended", "2021-01-01")));
        assertThat(gate(Policy.FLAG, TODAY).judge(now)).isEqualTo(new Outcome.Kept(now));
    }

    @Test
    void lawThatIsKnownByTitleAndEndOnlyIsFound() {
        Document document = document(DocumentClass.CONSULTATION, "按照合同法第五十二条，合同无效。");

        assertThat(gate(Policy.DROP, TODAY).judge(document))
                .isInstanceOfSatisfying(Outcome.Dropped.class, dropped -> assertThat(
                                dropped.reason().values())
                        .containsEntry("law", "中华人民共和国合同法")
                        .containsEntry("ended", "2021-01-01")
                        .containsEntry("by", "《中华人民共和国民法典》第一千二百六十条"));
        assertThat(gate(Policy.DROP, LocalDate.parse("2020-12-31")).judge(document))
                .isEqualTo(new Outcome.Kept(document));
    }

    @Test
    void statuteOnAnEndedLawIsNotItsText() {
        Document statute = document(DocumentClass.STATUTE, "第一条 约定应当守。").with(Label.TITLE, "某委员会关于宣传《中华人民共和国旧约法》的若干事项");

        assertThat(gate(Policy.FLAG, TODAY).judge(statute)).isEqualTo(new Outcome.Kept(statute));
    }

    @Test
    void whatCannotBeCheckedIsNoFault() {
        Document document = document(DocumentClass.REVIEW, "参见（2021）京0105刑初1号判决。");

        assertThat(gate(Policy.DROP, TODAY).judge(document)).isEqualTo(new Outcome.Kept(document));
    }

    private static LawInForceGate gate(Policy policy, LocalDate on) {
        return new LawInForceGate(CHECKER, on, policy);
    }

    private static Document document(DocumentClass documentClass, String text) {
        return new Document("s/1", "s", documentClass, "", Map.of(), text);
    }

    private static LawText law(String title, Optional<LawVersion.Ending> ending) {
        Optional<LocalDate> from = Optional.of(LocalDate.parse("1990-01-01"));
        var version = new LawVersion(
                title,
                title,
                title.replace("中华人民共和国", ""),
                Level.STATUTE,
                "",
                from,
                from,
                ending,
                false,
                List.of(),
                "test");
        return new LawText(version, List.of(new Article("1", ArticleNumber.parse("1"), List.of(), "约定应当守。")));
    }
}
