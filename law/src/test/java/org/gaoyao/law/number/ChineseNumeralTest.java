package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "〇, 0",
        "零, 0",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "廿一, 21",
        "一百廿五, 125",
        "一百三十三, 133",
        "一百零三, 103",
        "一百〇三, 103",
        "一百一十二, 112",
        "一百十二, 112",
        "一千零一, 1001",
        "一千零二十, 1020",
        "一千三十, 1030",
        "一千二百六十, 1260",
        "两千, 2000",
        "二万五千, 25000",
        "二十五万, 250000",
        "二千零三万, 20030000",
        "一万零五, 10005",
        "十二万三千四百五十六, 123456",
        "三亿零五万, 300050000",
        "一万二千亿, 1200000000000",
        "一万亿, 1000000000000",
        "九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九, 999999999999999",
        "二〇二一, 2021",
        "二○一五, 2015",
        "二0一五, 2015",
        "二Ｏ一O, 2010",
        "二六四, 264",
        "壹佰叁拾叁, 133",
        "壹万贰仟, 12000",
        "叁萬伍仟陸佰, 35600",
        "貳億, 200000000",
        "264, 264",
        "２６４, 264",
        "3万, 30000",
        "3万5千, 35000",
        "3万5000, 35000",
        "1亿2000万, 120000000",
        "007, 7",
    })
    void readsEveryWayOfWritingAWholeNumber(String words, long number) {
        long read = ChineseNumeral.read(words, 0);
        assertThat(read).isNotEqualTo(ChineseNumeral.NONE);
        assertThat(ChineseNumeral.length(read)).isEqualTo(words.length());
        assertThat(ChineseNumeral.value(read)).isEqualTo(number);
        assertThat(ChineseNumeral.parse(words)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5万|15000",
                "1.2亿|120000000",
                "1.5千万|15000000",
                "0.35|0.35",
                "10,000.50|10000.50",
                "1,234,567|1234567",
                "10，000|10000",
                "12．5|12.5",
                "1.23456万|12345.6"
            })
    void readsDecimalsAndGroups(String words, BigDecimal number) {
        assertThat(ChineseNumeral.parseDecimal(words))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "百",
                "千万",
                "条",
                "三四",
                "三五万",
                "三四十",
                "二十三四",
                "一百二",
                "三万五",
                "3万5",
                "两三",
                "三万万",
                "一亿亿",
                "9999999999999999"
            })
    void isNotFooledByWordsWithNoReadingOrWithTwo(String words) {
        assertThat(ChineseNumeral.read(words, 0)).isEqualTo(ChineseNumeral.NONE);
        assertThat(ChineseNumeral.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二百六十四条|5|264",
                "264,234条|3|264",
                "2021.3.1|4|2021",
                "二百零|2|200",
                "4500千克|4|4500",
                "1千克|1|1",
                "2014十大|4|2014",
                "1.5万|1|1",
                "三百二千|2|300"
            })
    void endsWhereTheNumberEnds(String text, int length, long number) {
        long read = ChineseNumeral.read(text, 0);
        assertThat(ChineseNumeral.length(read)).isEqualTo(length);
        assertThat(ChineseNumeral.value(read)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 〇",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "103, 一百零三",
        "110, 一百一十",
        "133, 一百三十三",
        "1020, 一千零二十",
        "10012, 一万零一十二",
        "100003000, 一亿零三千",
        "100000, 十万",
        "1000100000000, 一万零一亿",
        "1000000000005, 一万亿零五"
    })
    void writesTheFormOfStatutes(long number, String words) {
        assertThat(ChineseNumeral.format(number)).isEqualTo(words);
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertThatThrownBy(() -> ChineseNumeral.format(-1)).hasMessageContaining("got -1");
        assertThatThrownBy(() -> ChineseNumeral.format(ChineseNumeral.MAX + 1)).hasMessageContaining("from 0 to");
    }

    @Test
    void findsNumbersWithTheirSpansAndSkipsAmbiguousOnesWhole() {
        String text = "盗窃三次共1.5万元，另有三四万元，第二百六十四条";
        assertThat(ChineseNumeral.find(text))
                .extracting(found -> found.words(text))
                .containsExactly("三", "1.5万", "二百六十四");
    }

    @Property
    void everyArticleNumberComesBack(@ForAll @LongRange(min = 0, max = 20_000) long number) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.format(number))).hasValue(number);
    }

    @Property(tries = 20_000)
    void everyNumberComesBack(@ForAll @LongRange(min = 0, max = ChineseNumeral.MAX) long number) {
        String words = ChineseNumeral.format(number);
        long read = ChineseNumeral.read(words, 0);
        assertThat(ChineseNumeral.value(read)).isEqualTo(number);
        assertThat(ChineseNumeral.length(read)).isEqualTo(words.length());
    }

    @Property
    void everyYearComesBackFromItsDigits(@ForAll @LongRange(min = 1000, max = 9999) long year) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.formatDigits(year))).hasValue(year);
    }

    @Property(tries = 20_000)
    void noTextBreaksIt(@ForAll("numerals") String text) {
        for (int from = 0; from <= text.length(); from++) {
            long read = ChineseNumeral.readDecimal(text, from);
            assertThat(read).isGreaterThanOrEqualTo(ChineseNumeral.NONE);
            if (read != ChineseNumeral.NONE) {
                assertThat(ChineseNumeral.length(read)).isBetween(1, text.length() - from);
                assertThat(ChineseNumeral.value(read)).isBetween(0L, ChineseNumeral.MAX);
            }
        }
        assertThat(ChineseNumeral.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotEmpty());
    }

    @Provide
    Arbitrary<String> numerals() {
        return Arbitraries.strings()
                .withChars("〇零一二三四五六七八九两十百千万亿廿壹拾佰0123456789０９,，.．Oo条年")
                .ofMaxLength(24);
    }
}
