package org.gaoyao.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.book.Sample.day;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static VersionOnDay on(String day, LawText... texts) {
        StatuteBook book = StatuteBook.of(Arrays.asList(texts));
        return book.version(book.laws().getFirst(), day(day));
    }

    @Test
    void consolidatedTextCountsFromItsVersionAndNotFromTheFirstDayOfTheLaw() {
        LawText text = Sample.law("a", "渡船法")
                .adopted("2018-12-29")
                .effect("1997-10-01")
                .history("1979年7月1日通过", "1997年3月14日修订", "根据2018年12月29日《决定》修正")
                .text("一。");
        assertThat(on("2018-12-29", text))
                .isEqualTo(new VersionOnDay.InForce(
                        text, Certainty.DATED_BY_FIRST_VERSION, Optional.of(day("2018-12-29")), Optional.empty()));
        assertThat(on("2018-12-28", text)).isInstanceOf(VersionOnDay.TextNotImported.class);
        assertThat(on("1990-01-01", text)).as("an older revision").isInstanceOf(VersionOnDay.TextNotImported.class);
        assertThat(on("1979-06-30", text)).isEqualTo(new VersionOnDay.NotYetInForce(text.version(), day("1979-07-01")));
    }

    @Test
    void lawPassedAndNotYetInForceIsNotYetInForce() {
        LawText text = Sample.law("a", "渡船法")
                .adopted("2018-12-29")
                .effect("2009-06-01")
                .history("2009年2月28日通过", "根据2018年12月29日《决定》修正")
                .text("一。");
        assertThat(on("2009-04-01", text)).isEqualTo(new VersionOnDay.NotYetInForce(text.version(), day("2009-06-01")));
        assertThat(on("2009-06-01", text)).isInstanceOf(VersionOnDay.TextNotImported.class);
    }

    @Test
    void ofTwoVersionsInForceFromOneDayTheOneAdoptedLaterApplies() {
        LawText first = Sample.law("a", "渡船法")
                .adopted("2022-04-04")
                .effect("2022-05-01")
                .superseded("2022-05-01", "b")
                .text("一。");
        LawText second = Sample.law("b", "渡船法")
                .adopted("2022-04-24")
                .effect("2022-05-01")
                .text("二。");
        assertThat(on("2022-05-01", first, second))
                .isInstanceOfSatisfying(VersionOnDay.InForce.class, found -> assertThat(found.text())
                        .isSameAs(second));
        assertThat(on("2022-04-30", first, second)).isInstanceOf(VersionOnDay.NotYetInForce.class);
    }

    @Test
    void newVersionWithoutDayOfEffectWaitsForTheEndOfTheOldOne() {
        LawText first = Sample.law("a", "渡船法")
                .adopted("2021-12-24")
                .effect("2022-01-01")
                .superseded("2024-01-01", "b")
                .text("一。");
        LawText second = Sample.law("b", "渡船法").adopted("2023-09-01").text("二。");
        assertThat(on("2023-11-01", first, second))
                .isEqualTo(new VersionOnDay.InForce(
                        first, Certainty.DATED, Optional.of(day("2022-01-01")), Optional.of(day("2024-01-01"))));
    }

    @Test
    void changeThatOnlyALaterHistoryListsEndsWhatIsKnown() {
        LawText first = Sample.law("a", "渡船法")
                .adopted("2009-08-27")
                .effect("2009-08-27")
                .history("1995年1月1日通过", "2009年8月27日修正")
                .text("一。");
        LawText second = Sample.law("b", "渡船法")
                .adopted("2021-06-10")
                .effect("2021-09-01")
                .history("1995年1月1日通过", "2009年8月27日第一次修正", "2014年8月31日第二次修正", "2021年6月10日第三次修正")
                .text("二。");
        assertThat(on("2014-08-30", first, second)).isInstanceOf(VersionOnDay.InForce.class);
        assertThat(on("2014-08-31", first, second)).isInstanceOfSatisfying(VersionOnDay.TextNotImported.class, gap -> {
            assertThat(gap.earlier()).containsSame(first);
            assertThat(gap.later()).containsSame(second);
            assertThat(gap.reason().english()).contains("2014-08-31");
        });
        assertThat(on("2021-09-01", first, second)).isInstanceOf(VersionOnDay.InForce.class);
    }

    @Test
    void repealedLawEndsOnItsDayAndOneRepealedOnAnUnknownDayIsNotKnown() {
        LawText dated = Sample.law("a", "渡船法")
                .adopted("2001-01-01")
                .repealed("2010-01-01")
                .text("一。");
        assertThat(on("2009-12-31", dated)).isInstanceOf(VersionOnDay.InForce.class);
        assertThat(on("2010-01-01", dated)).isInstanceOfSatisfying(VersionOnDay.Ended.class, ended -> assertThat(
                        ended.ending().how())
                .isEqualTo(Ending.How.REPEALED));
        LawText undated =
                Sample.law("a", "渡船法").adopted("2001-01-01").repealed(null).text("一。");
        assertThat(on("2005-01-01", undated)).isInstanceOf(VersionOnDay.NotKnown.class);
        assertThat(on("2000-12-31", undated)).isInstanceOf(VersionOnDay.NotYetInForce.class);
    }

    @Test
    void lawWithoutAnyDateIsTakenAsInForceAndSaysThatItIsUndated() {
        LawText text = Sample.law("a", "渡船法").text("一。");
        assertThat(on("2020-01-01", text))
                .isEqualTo(new VersionOnDay.InForce(text, Certainty.UNDATED, Optional.empty(), Optional.empty()));
    }

    @Test
    void everyLawOfTheSharedCollectionHasAnAnswerForEveryDay() {
        StatuteBook book = SharedLaw.book();
        for (Law law : book.laws()) {
            for (String day : List.of("1900-01-01", "1999-12-31", "2012-05-01", "2026-07-17", "2100-01-01")) {
                assertThat(book.version(law, day(day))).isNotNull();
            }
            for (var turn : book.turns(law)) {
                assertThat(book.version(law, turn)).isNotInstanceOf(VersionOnDay.NotYetInForce.class);
            }
        }
    }

    @Test
    void todaysCriminalLawIsNeverShownForADayBeforeItsVersion() {
        StatuteBook book = SharedLaw.book();
        Law law = book.law("刑法").orElseThrow();
        assertThat(book.version(law, day("2012-05-01"))).isInstanceOf(VersionOnDay.TextNotImported.class);
        Law trademarks = book.law("商标法").orElseThrow();
        assertThat(book.version(trademarks, day("2026-12-31")))
                .isInstanceOfSatisfying(VersionOnDay.InForce.class, found -> assertThat(found.until())
                        .contains(day("2027-01-01")));
    }
}
