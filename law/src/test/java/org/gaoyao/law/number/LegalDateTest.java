package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.law.number.LegalDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDateTest {

    private static final LegalDate BEFORE = new LegalDate(2019, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2021年3月1日, 2021-03-01",
        "2021年03月01日, 2021-03-01",
        "2021 年 3 月 1 日, 2021-03-01",
        "２０２１年３月１日, 2021-03-01",
        "二〇二一年三月一日, 2021-03-01",
        "二○一五年十二月三十一日, 2015-12-31",
        "二〇二一年三月廿一日, 2021-03-21",
        "2021年3月1号, 2021-03-01",
        "2021.3.1, 2021-03-01",
        "2021-03-01, 2021-03-01",
        "2021/3/1, 2021-03-01",
        "民国三十八年十月一日, 1949-10-01",
        "2020年2月29日, 2020-02-29",
    })
    void readsADayInEveryForm(String words, LocalDate day) {
        assertThat(LegalDate.parse(words)).contains(LegalDate.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "同年3月20日, 2019年3月20日",
        "当年四月, 2019年4月",
        "次年1月, 2020年1月",
        "同月5日, 2019年12月5日",
        "次月5日, 2020年1月5日",
        "同日, 2019年12月31日",
        "次日, 2020年1月1日",
        "第二天, 2020年1月1日",
        "3月20日, 2019年3月20日",
        "5日, 2019年12月5日",
    })
    void readsWhatRefersBack(String words, String date) {
        assertThat(LegalDate.parse(words, BEFORE).map(LegalDate::format)).contains(date);
        assertThat(LegalDate.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021年2月29日",
                "2021年13月",
                "2021年0月",
                "三年",
                "2021年3月0日",
                "2021.3",
                "99999年",
                "2021年5日",
                "同年",
                "月"
            })
    void leavesAloneWhatIsNoDate(String words) {
        assertThat(LegalDate.parse(words)).isEmpty();
    }

    @Test
    void saysHowFarItIsGiven() {
        LegalDate month = LegalDate.parse("2020年2月").orElseThrow();
        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(month.first()).isEqualTo("2020-02-01");
        assertThat(month.last()).isEqualTo("2020-02-29");
        assertThat(month.exact()).isEmpty();
        assertThat(LegalDate.parse("2020年").orElseThrow().last()).isEqualTo("2020-12-31");
        assertThatThrownBy(() -> new LegalDate(2021, 2, 29)).hasMessageContaining("month 2, day 29");
    }

    @Test
    void followsAStoryFromDateToDate() {
        String text = "2018年12月30日，被告人入户；次日又至该处，同月31日销赃。次年1月3日被抓获，同年3月被判处有期徒刑三年六月，1月5日至7日、2月间";
        assertThat(LegalDate.find(text))
                .extracting(found -> found.words(text) + "=" + found.value())
                .containsExactly(
                        "2018年12月30日=2018年12月30日",
                        "次日=2018年12月31日",
                        "同月31日=2018年12月31日",
                        "次年1月3日=2019年1月3日",
                        "同年3月=2019年3月",
                        "1月5日=2019年1月5日",
                        "7日=2019年1月7日",
                        "2月=2019年2月");
        assertThat(LegalDate.findRanges(text))
                .extracting(found -> found.value().toString())
                .containsExactly("2019年1月5日至2019年1月7日");
    }

    @Property(tries = 5000)
    void everyDayComesBack(@ForAll("days") LocalDate day) {
        LegalDate date = LegalDate.of(day);
        assertThat(LegalDate.parse(date.format())).contains(date);
        assertThat(LegalDate.parse(date.formatChinese())).contains(date);
        assertThat(LegalDate.parse(day.toString()))
                .isEqualTo(day.getYear() < 3000 ? Optional.of(date) : Optional.empty());
    }

    @Property
    void everyMonthAndYearComesBack(
            @ForAll @IntRange(min = 1000, max = 9999) int year, @ForAll @IntRange(min = 0, max = 12) int month) {
        var date = new LegalDate(year, month, 0);
        assertThat(LegalDate.parse(date.format())).contains(date);
        assertThat(LegalDate.parse(date.formatChinese())).contains(date);
    }

    @Property(tries = 5000)
    void noTextBreaksIt(@ForAll("texts") String text) {
        LegalDate.parse(text, BEFORE);
        assertThat(LegalDate.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotBlank());
        assertThat(LegalDate.findRanges(text))
                .hasSizeLessThanOrEqualTo(LegalDate.find(text).size());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("〇一二三十0123456789年月日号同当次翌第天民国至到-./份间的，")
                .ofMaxLength(30);
    }
}
