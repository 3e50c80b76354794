package org.gaoyao.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gaoyao.law.amendment.Invented.act;
import static org.gaoyao.law.amendment.Invented.history;
import static org.gaoyao.law.amendment.Invented.law;
import static org.gaoyao.law.amendment.Invented.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.amendment.ArticleText.Known;
import org.gaoyao.law.amendment.ArticleText.Origin;
import org.junit.jupiter.api.Test;

class LawHistoryTest {

    private static final Act FIRST =
            act("", "2002-01-01", "一、将风筝法第一条修改为：“甲二。”", "二、在风筝法第二条中增加一款作为第二款：“乙增。”", "三、在风筝法第三条后增加一条，作为第三条之一：“丙之一。”");
    private static final Act SECOND = act("二", "2004-01-01", "一、将风筝法第二条第一款修改为：“乙三。”", "二、删去风筝法第四条。");

    /** The law as it stands after both acts, consolidated when the second was passed. */
    private final LawHistory history =
            history(law("2004-01-01", "1", "甲二。", "2", "乙三。\n乙增。", "3", "丙。", "3-1", "丙之一。", "5", "戊。"), FIRST, SECOND);

    @Test
    void whatNoActTouchesIsTheSameOnEveryDaySinceTheLawBegan() {
        assertThat(text(history, "3", "2000-01-01")).isEqualTo("丙。");
        assertThat(origin(history, "3", "2003-01-01")).isInstanceOf(Origin.Consolidated.class);
        assertThat(history.completeSince()).contains(LocalDate.of(2000, 1, 1));
        assertThat(on(history, "3", "1999-12-31")).isInstanceOf(ArticleText.Unknown.class);
    }

    @Test
    void anArticlePrintedAnewIsKnownFromThatDayAndItsFormerTextIsNot() {
        assertThat(text(history, "1", "2002-01-01")).isEqualTo("甲二。");
        assertThat(origin(history, "1", "2003-12-31")).isEqualTo(new Origin.PrintedByAct(FIRST.version(), "一"));
        assertThat(on(history, "1", "2001-12-31"))
                .isEqualTo(new ArticleText.Unknown(
                        Optional.of(FIRST.version()), Optional.of(LocalDate.of(2002, 1, 1)), List.of(), false));
    }

    @Test
    void aFormerParagraphIsMissingAndTheOthersAreKnown() {
        assertThat(on(history, "2", "2003-01-01"))
                .isEqualTo(new ArticleText.Unknown(
                        Optional.of(SECOND.version()), Optional.of(LocalDate.of(2004, 1, 1)), List.of(2), false));
    }

    @Test
    void anAddedParagraphIsTakenAwayBeforeItsDay() {
        LawHistory added = history(law("2003-01-01", "1", "甲二。", "2", "乙。\n乙增。", "3", "丙。", "3-1", "丙之一。"), FIRST);
        assertThat(text(added, "2", "2001-12-31")).isEqualTo("乙。");
        assertThat(origin(added, "2", "2001-12-31"))
                .isEqualTo(new Origin.Composed(law("2003-01-01").version(), List.of(FIRST.version())));
        assertThat(text(added, "2", "2002-01-01")).isEqualTo("乙。\n乙增。");
    }

    @Test
    void aNewArticleComesWithItsAct() {
        assertThat(on(history, "3-1", "2001-12-31"))
                .isEqualTo(new ArticleText.Later(FIRST.version(), LocalDate.of(2002, 1, 1)));
        assertThat(text(history, "3-1", "2002-01-01")).isEqualTo("丙之一。");
    }

    @Test
    void anArticleStruckOutEndsWithItsAct() {
        assertThat(on(history, "4", "2004-01-01"))
                .isEqualTo(new ArticleText.StruckOut(SECOND.version(), LocalDate.of(2004, 1, 1)));
        assertThat(on(history, "4", "2003-12-31")).isInstanceOf(ArticleText.Unknown.class);
        assertThat(on(history, "6", "2003-12-31")).isEqualTo(new ArticleText.None());
    }

    @Test
    void aTextThatLacksTheLatestActIsReportedAndTheActCounts() {
        // Dated as if it had the second act in it, which it has not.
        LawHistory stale = history(
                law("2004-01-01", "1", "甲二。", "2", "乙。\n乙增。", "3", "丙。", "3-1", "丙之一。", "4", "丁。"), FIRST, SECOND);
        assertThat(stale.findings())
                .extracting(Finding::article, Finding::kind, Finding::from)
                .containsExactly(tuple(number("2"), Finding.Kind.OUT_OF_DATE, LocalDate.of(2004, 1, 1)));
        assertThat(text(stale, "2", "2003-12-31")).isEqualTo("乙。\n乙增。");
        assertThat(text(stale, "2", "2004-01-01")).isEqualTo("乙三。\n乙增。");
        assertThat(on(stale, "4", "2004-01-01")).isInstanceOf(ArticleText.StruckOut.class);
        assertThat(text(stale, "4", "2003-12-31")).isEqualTo("丁。");
    }

    @Test
    void anArticleThatAloneMissedAnActIsFound() {
        LawHistory mixed =
                history(law("2004-01-01", "1", "甲一。", "2", "乙三。\n乙增。", "3", "丙。", "3-1", "丙之一。"), FIRST, SECOND);
        assertThat(mixed.findings()).extracting(Finding::article).containsExactly(number("1"));
        assertThat(text(mixed, "1", "2001-12-31")).isEqualTo("甲一。");
        assertThat(text(mixed, "1", "2010-01-01")).isEqualTo("甲二。");
    }

    @Test
    void typographyIsNoDifferenceAndSpellingIsReportedApart() {
        LawHistory noisy = history(law("2003-01-01", "1", "甲 二.", "2", "乙。\n“乙增”。", "3", "丙。", "3-1", "丙之一，"), FIRST);
        assertThat(noisy.findings())
                .extracting(Finding::article, Finding::kind)
                .containsExactly(
                        tuple(number("1"), Finding.Kind.DIFFERS_IN_WORDING),
                        tuple(number("3-1"), Finding.Kind.DIFFERS_IN_WORDING));
        assertThat(on(noisy, "1", "2001-01-01")).isInstanceOf(ArticleText.Unknown.class);
    }

    @Test
    void nothingIsKnownWhereAnActOfTheSeriesIsMissing() {
        Act third = act("三", "2006-01-01", "一、将风筝法第五条修改为：“戊二。”");
        LawHistory gap = history(law("2007-01-01", "1", "甲二。", "3", "丙。", "5", "戊二。"), FIRST, third);
        assertThat(on(gap, "3", "2005-01-01")).isInstanceOf(ArticleText.Unknown.class);
        assertThat(on(gap, "1", "2003-01-01")).isInstanceOf(ArticleText.Unknown.class);
        assertThat(text(gap, "3", "2006-01-01")).isEqualTo("丙。");
        assertThat(on(gap, "3", "2001-01-01")).isInstanceOf(ArticleText.Unknown.class);
    }

    @Test
    void nothingIsKnownAcrossAClauseThatWasNotUnderstood() {
        Act unread = act("", "2002-01-01", "一、将第三条与第五条合并修改为：“丙戊。”");
        LawHistory merged = history(law("2003-01-01", "1", "甲。", "3", "丙戊。", "4", "丁。"), unread);
        assertThat(on(merged, "3", "2001-01-01")).isInstanceOf(ArticleText.Unknown.class);
        assertThat(text(merged, "4", "2001-01-01")).isEqualTo("丁。");
    }

    @Test
    void articlesAreFollowedThroughANewNumbering() {
        Act decision = act("", "2002-01-01", "1.删除第二条。", "2.将第三条修改为：“丙二。”", "3.增加一条作为第三条：“新。”", "4.条文顺序作相应调整。");
        LawHistory numbered = history(law("2003-01-01", "1", "甲。", "2", "丙二。", "3", "新。", "4", "丁。"), decision);
        assertThat(numbered.findings()).isEmpty();
        assertThat(text(numbered, "4", "2001-01-01")).isEqualTo("丁。");
        assertThat(on(numbered, "3", "2001-01-01")).isInstanceOf(ArticleText.Unknown.class);
        assertThat(text(numbered, "3", "2002-01-01")).isEqualTo("新。");
        assertThat(text(numbered, "1", "2001-01-01")).isEqualTo("甲。");

        LawHistory forward = history(law("2001-06-01", "1", "甲。", "2", "乙。", "3", "丙。", "4", "丁。"), decision);
        assertThat(text(forward, "2", "2002-01-01")).isEqualTo("丙二。");
        assertThat(text(forward, "3", "2002-01-01")).isEqualTo("新。");
        assertThat(text(forward, "4", "2002-01-01")).isEqualTo("丁。");
        assertThat(text(forward, "2", "2001-12-31")).isEqualTo("乙。");
    }

    private static ArticleText on(LawHistory history, String article, String day) {
        return history.on(number(article), LocalDate.parse(day));
    }

    private static String text(LawHistory history, String article, String day) {
        assertThat(on(history, article, day)).isInstanceOf(Known.class);
        return ((Known) on(history, article, day)).text();
    }

    private static Origin origin(LawHistory history, String article, String day) {
        return ((Known) on(history, article, day)).origin();
    }
}
