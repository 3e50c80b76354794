package org.gaoyao.score.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cn2anTest {

    /** Followed by hand through the rules of cn2an 0.5.22. */
    @ParameterizedTest
    @CsvSource({
        "三年零六个月, 3年6个月",
        "有期徒刑三年六个月, 有期徒刑3年6个月",
        "第二百六十四条, 第264条",
        "第一百三十三条之一, 第133条之1",
        "二零一八年三月十二日, 2018年3月12日",
        "一万二, 12000",
        "半年, 0.5年",
        "两年, 2年",
        "十二, 12",
        "廿三, 23",
        "三点一四, 3.14",
        "负五, -5",
        "三分之二, 2/3",
        "百分之五十, 50%",
        "三摄氏度, 3℃",
        "1万年, 10000年",
        "1.5万年, 15000年",
        "三亿零五万, 300050000",
        "三四五万, 三四五万",
        "一百二十五万三, 1253000",
        "二十年以上, 20年以上",
        "没有数字, 没有数字",
    })
    void rewritesAsThePackageDoes(String text, String rewritten) {
        assertThat(Cn2an.transform(text)).isEqualTo(rewritten);
    }

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "零, 0",
        "二十, 20",
        "一千零一, 1001",
        "一千零十一, 1011",
        "一万亿, 1000000000000",
        "零点五, 0.5",
        "五点零, 5.0",
        "3百万, 3000000",
        "10.1万, 101000",
        "二〇一八, 2018"
    })
    void readsOneNumeral(String numeral, String number) {
        assertThat(SmartNumber.read(numeral)).isEqualTo(number);
    }
}
