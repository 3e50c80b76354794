package org.gaoyao.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.book.Sample.day;

import java.util.List;
import java.util.Optional;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.gaoyao.law.statute.Repeal;
import org.junit.jupiter.api.Test;

/** Laws that others end. */
final class RepealsTest {

    private static final Repeal REPEAL = Repeal.on("中华人民共和国旧约法", day("2021-01-01"), "《中华人民共和国新约法》第九条");

    private static final LawText NEW = repealing(
            Sample.law("new", "中华人民共和国新约法")
                    .adopted("2020-05-28")
                    .effect("2021-01-01")
                    .text("约定。"),
            REPEAL);

    @Test
    void lawWithoutTextIsKnownByItsEnd() {
        StatuteBook book = StatuteBook.of(List.of(NEW));

        assertThat(book.law("旧约法")).isEmpty();
        assertThat(book.repealed("《旧约法》")).contains(REPEAL);
        assertThat(book.repealed()).contains(REPEAL);
        assertThat(book.repealed("新约法")).isEmpty();
    }

    @Test
    void importedTextThatDoesNotKnowItsEndIsEndedByTheOther() {
        StatuteBook book = StatuteBook.of(List.of(
                NEW, Sample.law("old", "中华人民共和国旧约法").adopted("1986-04-12").text("旧。")));
        Law old = book.law("旧约法").orElseThrow();

        assertThat(book.repealed("旧约法")).isEmpty();
        assertThat(book.version(old, day("2020-12-31"))).isInstanceOf(VersionOnDay.InForce.class);
        assertThat(book.version(old, day("2021-01-01")))
                .isInstanceOfSatisfying(VersionOnDay.Ended.class, ended -> assertThat(ended.ending())
                        .isEqualTo(REPEAL.ending()));
    }

    @Test
    void laterLawOfTheSameTitleIsAnother() {
        StatuteBook book = StatuteBook.of(List.of(
                NEW, Sample.law("again", "中华人民共和国旧约法").adopted("2023-04-12").text("旧。")));

        assertThat(book.version(book.law("旧约法").orElseThrow(), day("2024-01-01")))
                .isInstanceOf(VersionOnDay.InForce.class);
    }

    @Test
    void textThatEndsOneOfItsOwnTitleSpeaksOfAnEarlierVersion() {
        LawText own = repealing(
                Sample.law("own", "信约条例")
                        .adopted("2004-10-28")
                        .effect("2005-05-01")
                        .text("信。"),
                Repeal.on("信约条例", day("2005-05-01"), "《信约条例》第五十一条"));

        StatuteBook book = StatuteBook.of(List.of(own));

        assertThat(book.version(book.law("信约条例").orElseThrow(), day("2006-01-01")))
                .isInstanceOf(VersionOnDay.InForce.class);
    }

    @Test
    void endOnAnUnknownDayIsKnownFromTheDayOfItsSource() {
        LawText text = Sample.law("old", "口约条例").adopted("1990-01-01").text("口。");
        LawText ended = new LawText(
                text.version()
                        .ending(new Ending(
                                Ending.How.REPEALED,
                                Optional.empty(),
                                Optional.of(day("2025-04-05")),
                                Optional.empty())),
                text.articles());
        StatuteBook book = StatuteBook.of(List.of(ended));
        Law law = book.law("口约条例").orElseThrow();

        assertThat(book.version(law, day("2025-04-04"))).isInstanceOf(VersionOnDay.NotKnown.class);
        assertThat(book.version(law, day("2025-04-05"))).isInstanceOf(VersionOnDay.Ended.class);
    }

    @Test
    void ownListHoldsWhereNothingIsImported() {
        StatuteBook empty = StatuteBook.of(List.of());

        assertThat(empty.repealed("合同法").orElseThrow().ending().on()).contains(day("2021-01-01"));
        assertThat(empty.repealed("刑法")).isEmpty();
    }

    /** Every row of our list says what the collection says, as far as the collection says anything. */
    @Test
    void ownListAgreesWithTheSharedLaw() {
        StatuteBook shared = SharedLaw.book();
        int told = 0;
        for (Repeal listed : StatuteBook.of(List.of()).repealed()) {
            Optional<Law> law = shared.law(listed.title());
            if (law.isPresent()) {
                assertThat(law.get().newest().version().ending().map(Ending::how))
                        .as(listed.title())
                        .contains(Ending.How.REPEALED);
            } else {
                Repeal there = shared.repealed(listed.title()).orElseThrow();
                told += there.ending().equals(listed.ending()) ? 1 : 0;
                assertThat(there.ending().on())
                        .as(listed.title())
                        .isEqualTo(listed.ending().on());
            }
        }
        assertThat(told).isGreaterThanOrEqualTo(15);
    }

    @Test
    void civilCodeEndsNineLaws() {
        StatuteBook shared = SharedLaw.book();

        assertThat(shared.law("民法典").orElseThrow().newest().version().repeals())
                .hasSize(9)
                .allSatisfy(repeal -> assertThat(repeal.ending())
                        .isEqualTo(new Ending(
                                Ending.How.REPEALED,
                                Optional.of(day("2021-01-01")),
                                Optional.of("《中华人民共和国民法典》第一千二百六十条"))));
        assertThat(shared.repealed().size()).isBetween(340, 370);
    }

    private static LawText repealing(LawText text, Repeal repeal) {
        LawVersion version = text.version().repealing(List.of(repeal));
        return new LawText(version, text.articles());
    }
}
