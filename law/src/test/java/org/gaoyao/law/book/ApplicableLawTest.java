package org.gaoyao.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.book.Sample.day;

import java.util.List;
import org.gaoyao.law.book.ApplicableLaw.Lighter;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicableLawTest {

    private final LawText older = Sample.law("a", "渡船法")
            .adopted("2000-01-01")
            .superseded("2010-01-01", "b")
            .text("处三年以上十年以下有期徒刑。");
    private final LawText newer = Sample.law("b", "渡船法").adopted("2010-01-01").text("处三年以上七年以下有期徒刑。");
    private final StatuteBook book = StatuteBook.of(List.of(older, newer));
    private final Law law = book.laws().getFirst();

    private ApplicableLaw applicable(String act, String decision) {
        return book.applicable(law, ArticleNumber.of(1), day(act), day(decision));
    }

    @Test
    void bothTextsAreCandidatesForAnActBeforeTheChange() {
        ApplicableLaw applicable = applicable("2009-12-31", "2010-06-01");
        assertThat(applicable.candidates())
                .extracting(candidate -> candidate.text().law())
                .containsExactly(older.version(), newer.version());
        assertThat(applicable.candidates().getLast().from()).isEqualTo(day("2010-01-01"));
        assertThat(applicable.lighter()).isEqualTo(Lighter.NEWER);
    }

    @Test
    void actAndDecisionUnderOneTextLeaveNothingToChoose() {
        assertThat(applicable("2009-01-01", "2009-12-31").lighter()).isEqualTo(Lighter.SAME_TEXT);
        assertThat(applicable("2011-01-01", "2009-12-31").candidates()).hasSize(1);
    }

    @Test
    void unknownTextOfTheDayOfTheActIsSaid() {
        LawText only = Sample.law("a", "渡船法")
                .adopted("2015-01-01")
                .effect("1997-10-01")
                .text("处三年以下有期徒刑。");
        StatuteBook gap = StatuteBook.of(List.of(only));
        ApplicableLaw applicable =
                gap.applicable(gap.laws().getFirst(), ArticleNumber.of(1), day("2014-01-01"), day("2016-01-01"));
        assertThat(applicable.candidates()).hasSize(1);
        assertThat(applicable.unknown()).singleElement().satisfies(unknown -> assertThat(unknown.found())
                .isInstanceOf(ArticleOnDay.NotKnown.class));
        assertThat(applicable.lighter()).isEqualTo(Lighter.NOT_TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "处三年以下有期徒刑或者拘役, 处五年以下有期徒刑或者拘役, OLDER",
        "处五年以下有期徒刑, 处五年以下有期徒刑或者拘役, NEWER",
        "处十年以上有期徒刑、无期徒刑或者死刑, 处十年以上有期徒刑或者无期徒刑, NEWER",
        "处五年以下有期徒刑, 情节严重的，处五年以下有期徒刑, SAME_RANGES",
        "处三年以下有期徒刑；情节严重的，处三年以上七年以下有期徒刑, 处二年以下有期徒刑；情节严重的，处三年以上十年以下有期徒刑, NOT_TOLD",
        "处三年以下有期徒刑, 处三年以下有期徒刑；情节严重的，处三年以上七年以下有期徒刑, NOT_TOLD",
        "没有刑罚, 也没有刑罚, NOT_TOLD"
    })
    void rangesTellWhichTextIsLighterPlaceByPlace(String older, String newer, Lighter expected) {
        assertThat(ApplicableLaw.lighter(older, newer)).isEqualTo(expected);
    }
}
