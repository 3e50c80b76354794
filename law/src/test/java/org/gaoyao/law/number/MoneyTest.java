package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.gaoyao.law.number.Money.Exactness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000元|5000|CNY|EXACT",
                "五千元|5000|CNY|EXACT",
                "人民币1.2万元|12000|CNY|EXACT",
                "3万余元|30000|CNY|MORE",
                "200余万元|2000000|CNY|MORE",
                "二十多万元|200000|CNY|MORE",
                "约3万元|30000|CNY|ABOUT",
                "3000元左右|3000|CNY|ABOUT",
                "近10万元|100000|CNY|NEARLY",
                "人民币约5万元|50000|CNY|ABOUT",
                "壹万贰仟元整|12000|CNY|EXACT",
                "叁仟陆佰圆整|3600|CNY|EXACT",
                "10,000.50元|10000.5|CNY|EXACT",
                "１０，０００元|10000|CNY|EXACT",
                "5，000元|5000|CNY|EXACT",
                "3元5角2分|3.52|CNY|EXACT",
                "贰元零伍分|2.05|CNY|EXACT",
                "￥93600|93600|CNY|EXACT",
                "人民币5000|5000|CNY|EXACT",
                "5万美元|50000|USD|EXACT",
                "美元500元|500|USD|EXACT",
                "2000元港币|2000|HKD|EXACT",
                "3000块钱|3000|CNY|EXACT",
                "两百元|200|CNY|EXACT",
                "1亿元|100000000|CNY|EXACT"
            })
    void readsAmountsWithCurrencyAndHedge(String words, BigDecimal amount, String currency, Exactness exactness) {
        assertThat(Money.parse(words)).contains(new Money(amount, Currency.getInstance(currency), exactness));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元", "5000", "万元", "三四万元", "人民币", "三年", "5000元以上", "1.2.3元", "3万5元钱"})
    void leavesAloneWhatIsNoAmount(String words) {
        assertThat(Money.parse(words)).isEmpty();
    }

    @Test
    void findsAmountsInASentence() {
        String text = "共计盗窃现金人民币12,500元、手机一部（价值3200余元），退赔三四万元，并处罚金五千元。";
        assertThat(Money.find(text))
                .extracting(found -> found.words(text))
                .containsExactly("人民币12,500元", "3200余元", "五千元");
    }

    @Test
    void knowsItsFen() {
        assertThat(new Money(new BigDecimal("12.345"), Money.YUAN, Exactness.EXACT).fen())
                .isEmpty();
        assertThat(Money.yuan(12).fen()).contains(1200L);
        assertThatThrownBy(() -> Money.yuan(-1)).hasMessageContaining("got -1");
    }

    @Property(tries = 5000)
    void everyAmountComesBack(
            @ForAll @BigRange(min = "0", max = "9999999999999") @Scale(2) BigDecimal amount,
            @ForAll Exactness exactness,
            @ForAll("currencies") Currency currency) {
        var money = new Money(amount, currency, exactness);
        assertThat(Money.parse(money.format())).contains(money);
        assertThat(Money.parse(money.format().replace("余", "多"))).contains(money);
    }

    @Property(tries = 5000)
    void noTextBreaksIt(@ForAll("texts") String text) {
        Money.parse(text);
        assertThat(Money.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotBlank());
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(
                        "CNY", "USD", "HKD", "MOP", "TWD", "EUR", "GBP", "JPY", "KRW", "AUD", "CAD", "SGD", "RUB",
                        "THB")
                .map(Currency::getInstance);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("〇一二三十百千万亿壹仟0123456789，,.元角分整余约近左右人民币美港￥的")
                .ofMaxLength(30);
    }
}
