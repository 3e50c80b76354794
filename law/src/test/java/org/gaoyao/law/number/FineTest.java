package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gaoyao.law.number.Fine.Forfeiture.Extent;
import org.gaoyao.law.number.Fine.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FineTest {

    @ParameterizedTest
    @CsvSource({
        "并处罚金人民币五千元, 并处罚金人民币5000元",
        "罚金人民币20000元, 罚金人民币2万元",
        "单处罚金1万元, 单处罚金人民币1万元",
        "罚金各三千元, 罚金人民币3000元",
        "并处或者单处罚金, 并处或者单处罚金",
        "并处或单处罚金, 并处或者单处罚金",
        "可以并处罚金, 可以并处罚金",
        "并处二万元以上二十万元以下罚金, 并处2万元以上20万元以下罚金",
        "处十万元以下罚金, 处10万元以下罚金",
        "五万元以上罚金, 5万元以上罚金",
        "百分之五十以上二倍以下罚金, 百分之五十以上二倍以下罚金",
        "并处一倍以上五倍以下罚金, 并处一倍以上五倍以下罚金",
        "50%以上2倍以下罚金, 百分之五十以上二倍以下罚金",
        "并处没收财产, 并处没收财产",
        "并处没收个人全部财产, 并处没收个人全部财产",
        "没收个人财产人民币五万元, 没收财产人民币5万元",
    })
    void readsFinesAndForfeitures(String words, String fine) {
        assertThat(Fine.parse(words).map(Fine::format)).contains(fine);
    }

    @Test
    void findsThemInADecisionAndInAStatute() {
        String text = "判处有期徒刑一年，并处罚金人民币5000元（已缴纳）。并处违法所得百分之五十以上二倍以下罚金；情节严重的，并处没收财产，罚金三四万元。";
        assertThat(Fine.find(text))
                .extracting(found -> found.value().format())
                .containsExactly("并处罚金人民币5000元", "并处违法所得百分之五十以上二倍以下罚金", "并处没收财产", "罚金");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "五千元", "并处", "没收违法所得", "二倍以下"})
    void leavesAloneWhatIsNoFine(String words) {
        assertThat(Fine.parse(words)).isEmpty();
    }

    @Test
    void aRangeHasABound() {
        assertThatThrownBy(() -> new Fine.Band(Mode.PLAIN, Optional.empty(), Optional.empty()))
                .hasMessageContaining("at least one bound");
    }

    @Property(tries = 5000)
    void everyFineComesBack(@ForAll("fines") Fine fine) {
        assertThat(Fine.parse(fine.format())).contains(fine);
    }

    @Property(tries = 5000)
    void noTextBreaksIt(@ForAll("texts") String text) {
        Fine.parse(text);
        assertThat(Fine.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotBlank());
    }

    @Provide
    Arbitrary<Fine> fines() {
        Arbitrary<Mode> modes = Arbitraries.of(Mode.class);
        Arbitrary<Money> money = Arbitraries.longs().between(1, 99_999_999L).map(Money::yuan);
        Arbitrary<Optional<String>> bases =
                Arbitraries.of("违法所得", "销售金额", "偷逃应缴税额").optional();
        Arbitrary<BigDecimal> shares =
                Arbitraries.integers().between(1, 900).map(percent -> BigDecimal.valueOf(percent, 2));
        return Arbitraries.oneOf(
                Combinators.combine(modes, money).as(Fine.Sum::new),
                Combinators.combine(modes, money.optional(), money)
                        .as((mode, from, to) -> new Fine.Band(mode, from, Optional.of(to))),
                Combinators.combine(modes, money)
                        .as((mode, from) -> new Fine.Band(mode, Optional.of(from), Optional.empty())),
                Combinators.combine(modes, bases, shares.optional(), shares)
                        .as((mode, base, from, to) -> new Fine.Share(
                                mode, mode == Mode.PLAIN ? Optional.empty() : base, from, Optional.of(to))),
                modes.map(Fine.Unstated::new),
                Combinators.combine(modes, Arbitraries.of(Extent.class), money.optional())
                        .as(Fine.Forfeiture::new));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "并处", "单处", "或者", "罚金", "没收", "个人", "财产", "三", "百分之", "十", "倍", "万", "元", "以上", "以下", "5", ".",
                        "，", "人民币", "约")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
