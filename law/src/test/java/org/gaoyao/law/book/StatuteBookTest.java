package org.gaoyao.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gaoyao.law.book.Sample.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteBookTest {

    private final LawText older = Sample.law("a1", "中华人民共和国渡船法")
            .adopted("2010-03-01")
            .effect("2010-05-01")
            .superseded("2020-01-01", "a2")
            .text("旧的渡船规则。");
    private final LawText newer = Sample.law("a2", "中华人民共和国渡船法")
            .adopted("2019-10-01")
            .effect("2020-01-01")
            .text("新的渡船规则。", "第二条的规则。");
    private final LawText amendment =
            Sample.law("m", "中华人民共和国渡船法修正案（二）").adopted("2015-01-01").text("修改。");
    private final StatuteBook book = StatuteBook.of(List.of(newer, amendment, older));

    @ParameterizedTest
    @ValueSource(strings = {"渡船法修正案（二）", "《渡船法修正案(二)》", "中华人民共和国渡船法修正案㈡", " 中华人民共和国 渡船法 修正案〔二〕"})
    void spellingsOfOneTitleMeet(String title) {
        assertThat(book.law(title).orElseThrow().newest()).isSameAs(amendment);
    }

    @Test
    void mistypedTitleMatchesNothingAndHasASuggestion() {
        assertThat(book.law("度船法")).isEmpty();
        assertThat(book.nearestTitle("度船法")).contains("中华人民共和国渡船法");
        assertThat(book.nearestTitle("完全不同的另一部法律")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2010-05-01, 旧的渡船规则。", "2019-12-31, 旧的渡船规则。", "2020-01-01, 新的渡船规则。", "2030-01-01, 新的渡船规则。"})
    void articleSaysWhatTheVersionOfTheDayPrints(LocalDate on, String text) {
        Law law = book.law("渡船法").orElseThrow();
        assertThat(book.article(law, ArticleNumber.of(1), on))
                .isInstanceOfSatisfying(ArticleOnDay.InForce.class, found -> {
                    assertThat(found.article().text()).isEqualTo(text);
                    assertThat(found.basis()).isEqualTo(new Basis.Printed(found.law()));
                });
    }

    @Test
    void articleThatOnlyTheNewVersionHasIsNoArticleOfTheOldOne() {
        Law law = book.law("渡船法").orElseThrow();
        assertThat(book.article(law, ArticleNumber.of(2), day("2015-01-01")))
                .isEqualTo(new ArticleOnDay.NoSuchArticle(older.version(), ArticleNumber.of(2)));
    }

    @Test
    void textsThatChangeOthersAreKnownByTitleWhenTheSourceDoesNotMarkThem() {
        assertThat(book.amendments()).containsExactly(amendment);
        assertThat(Titles.amends("最高人民法院关于修改《关于仲裁案件报核问题的有关规定》的决定")).isTrue();
        assertThat(Titles.amends("最高人民法院关于《中华人民共和国刑法修正案(八)》时间效力问题的解释")).isFalse();
        assertThat(Titles.amends("最高人民法院关于商标法修改决定施行后商标案件管辖和法律适用问题的解释")).isFalse();
    }

    @Test
    void sameTextOfTwoCollectionsIsOneVersionUnderBothIds() {
        LawText copy = Sample.law("z", "渡船法").adopted("2019-10-01").text("新的渡船规则。", "第二条的规则。");
        StatuteBook both = StatuteBook.of(List.of(copy, older, newer));
        assertThat(both.laws()).hasSize(1);
        assertThat(both.laws().getFirst().versions()).containsExactly(older, newer);
        assertThat(both.text("z")).containsSame(newer);
    }

    @Test
    void oneIdForTwoTextsIsRefused() {
        assertThatThrownBy(() -> StatuteBook.of(List.of(older, older))).hasMessageContaining("a1");
    }

    @Test
    void shortTitleThatTwoLawsOfOneLevelShareFindsNone() {
        LawText one = Sample.law("p", "甲省渡船条例").level(Level.LOCAL_REGULATION).text("甲。");
        LawText other = Sample.law("q", "乙省渡船条例").level(Level.LOCAL_REGULATION).text("乙。");
        assertThat(StatuteBook.of(List.of(one, other)).law("渡船条例")).isEmpty();
    }

    @Test
    void orderOfImportsMakesNoDifference() {
        List<LawText> texts = new ArrayList<>(List.of(older, newer, amendment));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertThat(StatuteBook.of(texts).laws()).isEqualTo(book.laws());
        }
    }

    @Test
    void sharedCollectionIsOneBookWithoutProblems() {
        StatuteBook shared = SharedLaw.book();
        int versions =
                shared.laws().stream().mapToInt(law -> law.versions().size()).sum();
        assertThat(versions)
                .as("1563 national, 497 local, one of them in two copies")
                .isEqualTo(1563 + 497 - 1);
        assertThat(shared.amendments())
                .as("the twelve amendments of the Criminal Law")
                .filteredOn(text -> text.version().title().startsWith("中华人民共和国刑法修正案"))
                .hasSize(12);
    }
}
