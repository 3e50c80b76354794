package org.gaoyao.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.book.ArticleOnDay;
import org.gaoyao.law.book.Basis;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amendments of the shared collection, read and held against its consolidated texts. */
class SharedAmendmentsTest {

    private StatuteBook book;
    private Law criminalLaw;

    @BeforeEach
    void open() {
        book = SharedLaw.book();
        criminalLaw = book.law("刑法").orElseThrow();
    }

    @Test
    void theTwelveAmendmentsAreReadWhole() {
        List<Act> twelve = criminalLawAmendments();
        assertThat(twelve)
                .flatExtracting(act -> act.series().map(Series::first).stream().toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        List<Clause> changing =
                twelve.stream().flatMap(act -> act.changingClauses().stream()).toList();
        assertThat(changing.size()).isEqualTo(217);
        assertThat(twelve).flatExtracting(Act::notUnderstood).isEmpty();
    }

    /** The page that gathers all amendments is none, and the series has each number once. */
    @Test
    void noAmendmentIsCountedTwice() {
        assertThat(book.acts().stream()
                        .filter(act -> act.version().title().contains("刑法")
                                && act.series().isPresent()))
                .hasSize(12);
        assertThat(history().turns()).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void theAuditFindsTheSevenArticlesThatLackTheTwelfthAmendment() {
        List<Finding> outOfDate = history().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.OUT_OF_DATE)
                .toList();
        assertThat(outOfDate)
                .extracting(finding -> finding.article().key())
                .containsExactly("165", "166", "169", "387", "390", "391", "393");
        assertThat(outOfDate).allSatisfy(finding -> {
            assertThat(finding.act().title()).isEqualTo("中华人民共和国刑法修正案（十二）");
            assertThat(finding.from()).isEqualTo("2024-03-01");
        });
    }

    @Test
    void anArticlePrintedWholeByItsLatestAmendmentIsTheConsolidatedTextUnlessTheAuditSaysOtherwise() {
        Map<ArticleNumber, String> latest = new HashMap<>();
        for (Act act : criminalLawAmendments()) {
            for (Clause clause : act.clauses()) {
                for (Change change : clause.changes()) {
                    switch (change) {
                        case TextChange.ReplaceArticle(ArticleNumber article, String text) -> latest.put(article, text);
                        case Change.InsertArticle(ArticleNumber article, String text) -> latest.put(article, text);
                        case TextChange text -> latest.remove(text.article());
                        case Change.DeleteArticle(ArticleNumber article) -> latest.remove(article);
                        case Change.MoveArticle _, Change.Renumber _, Change.Elsewhere _ -> {}
                    }
                }
            }
        }
        List<ArticleNumber> reported =
                history().findings().stream().map(Finding::article).toList();
        assertThat(latest.size()).isEqualTo(126);
        assertThat(latest.entrySet().stream()
                        .filter(printed -> !Sameness.same(
                                printed.getValue(),
                                consolidated(printed.getKey()).orElse("")))
                        .map(Map.Entry::getKey))
                .isSubsetOf(reported);
    }

    @ParameterizedTest
    @CsvSource({
        "264, 2012-05-01, 中华人民共和国刑法修正案（八）, 三十九, 扒窃",
        "303, 2017-06-01, 中华人民共和国刑法修正案（六）, 十八, 处三年以上十年以下有期徒刑",
        "303, 2021-03-01, 中华人民共和国刑法修正案（十一）, 三十六, 处五年以上十年以下有期徒刑",
        "133-1, 2013-01-01, 中华人民共和国刑法修正案（八）, 二十二, 追逐竞驶",
        "165, 2026-01-01, 中华人民共和国刑法修正案（十二）, 一, 其他公司、企业的董事",
        "199, 2012-01-01, 中华人民共和国刑法修正案（八）, 三十, 数额特别巨大"
    })
    void anAmendmentsTextCountsFromItsDay(String article, String day, String amendment, String clause, String words) {
        ArticleOnDay.InForce found = inForce(article, day);
        assertThat(found.article().text()).contains(words);
        assertThat(found.basis()).isInstanceOfSatisfying(Basis.PrintedByAmendment.class, basis -> {
            assertThat(basis.amendment().title()).isEqualTo(amendment);
            assertThat(basis.clause()).isEqualTo(clause);
        });
    }

    @Test
    void whatNoAmendmentTouchedIsTheConsolidatedTextSinceTheLawBegan() {
        assertThat(inForce("232", "1997-10-01").basis()).isInstanceOf(Basis.Unchanged.class);
        assertThat(inForce("165", "2020-01-01").article().text())
                .isEqualTo(consolidated(number("165")).orElseThrow());
        assertThat(inForce("232", "2024-06-01").basis()).isInstanceOf(Basis.Printed.class);
        assertThat(on("232", "1997-09-30")).isInstanceOf(ArticleOnDay.NotKnown.class);
    }

    @Test
    void theWholeLawOfADayHasTheAmendmentsTexts() {
        List<Article> units = book.articles(criminalLaw, criminalLaw.newest(), LocalDate.of(2024, 6, 1));
        assertThat(units.stream().filter(unit -> unit.unit().equals("165")).map(Article::text))
                .singleElement()
                .asString()
                .contains("其他公司、企业的董事");
        assertThat(units.stream().filter(unit -> unit.unit().equals("199"))).isEmpty();
        assertThat(units.size()).isEqualTo(criminalLaw.newest().articles().size() - 1);
    }

    @Test
    void addedParagraphsAreTakenAwayBeforeTheirDay() {
        assertThat(inForce("67", "2010-01-01").article().text().lines()).hasSize(2);
        assertThat(inForce("67", "2010-01-01").basis()).isInstanceOf(Basis.Composed.class);
        assertThat(inForce("67", "2011-05-01").article().text().lines()).hasSize(3);
    }

    @Test
    void articlesComeAndGoWithTheirAmendments() {
        assertThat(on("133-1", "2010-01-01"))
                .isInstanceOfSatisfying(ArticleOnDay.NotYetInForce.class, later -> assertThat(later.from())
                        .isEqualTo("2011-05-01"));
        assertThat(on("199", "2016-01-01")).isInstanceOfSatisfying(ArticleOnDay.Ended.class, ended -> assertThat(
                        ended.ending().on())
                .contains(LocalDate.of(2015, 11, 1)));
        assertThat(on("500", "2016-01-01")).isInstanceOf(ArticleOnDay.NoSuchArticle.class);
    }

    @Test
    void aFormerTextThatWasNeverImportedIsNotMadeUp() {
        assertThat(on("303", "2005-01-01")).isInstanceOfSatisfying(ArticleOnDay.NotKnown.class, unknown -> assertThat(
                        unknown.reason().english())
                .contains("《中华人民共和国刑法修正案（六）》", "2006-06-29", "never imported"));
    }

    /** Outside the series, the words of two articles were changed in 2009; without that note they would seem older. */
    @Test
    void anActThatIsOnlyNotedCountsToo() {
        assertThat(inForce("381", "2009-08-27").article().text()).contains("征收、征用");
        assertThat(inForce("381", "2009-08-26").article().text()).contains("征用").doesNotContain("征收");
        assertThat(inForce("410", "2000-01-01").basis()).isInstanceOf(Basis.Composed.class);
    }

    @Test
    void otherDecisionsAreReadButForTheClausesListedHere() {
        List<Act> others = book.acts().stream()
                .filter(act -> !act.version().title().matches(".*(刑法|宪法)修正案.*"))
                .toList();
        assertThat(others.stream().mapToInt(act -> act.changingClauses().size()).sum())
                .isEqualTo(465);
        assertThat(others)
                .flatExtracting(Act::notUnderstood)
                .extracting(clause -> clause.label() + " " + clause.target())
                .containsExactlyInAnyOrder(
                        " 关于审理掩饰、隐瞒犯罪所得、犯罪所得收益刑事案件适用法律若干问题的解释",
                        "一 最高人民法院关于审理铁路运输人身损害赔偿纠纷案件适用法律若干问题的解释",
                        "四 最高人民法院关于审理铁路运输人身损害赔偿纠纷案件适用法律若干问题的解释",
                        "五 最高人民法院关于审理铁路运输人身损害赔偿纠纷案件适用法律若干问题的解释",
                        "六 最高人民法院关于审理铁路运输人身损害赔偿纠纷案件适用法律若干问题的解释",
                        "十 最高人民法院关于审理铁路运输人身损害赔偿纠纷案件适用法律若干问题的解释");
    }

    private List<Act> criminalLawAmendments() {
        return book.acts().stream()
                .filter(act -> act.version().title().startsWith("中华人民共和国刑法修正案"))
                .toList();
    }

    private LawHistory history() {
        return book.history(criminalLaw, criminalLaw.newest());
    }

    private Optional<String> consolidated(ArticleNumber article) {
        return book.article(criminalLaw.newest(), article).map(found -> found.text());
    }

    private ArticleOnDay on(String article, String day) {
        return book.article(criminalLaw, number(article), LocalDate.parse(day));
    }

    private ArticleOnDay.InForce inForce(String article, String day) {
        assertThat(on(article, day)).isInstanceOf(ArticleOnDay.InForce.class);
        return (ArticleOnDay.InForce) on(article, day);
    }

    private static ArticleNumber number(String key) {
        return ArticleNumber.parse(key).orElseThrow();
    }
}
