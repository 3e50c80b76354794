package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.law.number.TermRange.Kind;
import org.gaoyao.law.number.TermRange.Months;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "三年六个月, 42, 0",
        "1年6个月, 18, 0",
        "３年, 36, 0",
        "三年六月, 42, 0",
        "一年零三个月, 15, 0",
        "十个月, 10, 0",
        "六个月零十五天, 6, 15",
        "四个月15日, 4, 15",
        "二年三个月零五日, 27, 5",
        "十五日, 0, 15",
        "半年, 6, 0",
        "一年半, 18, 0",
        "两年, 24, 0",
    })
    void readsLengths(String words, int months, int days) {
        assertThat(TermLength.parse(words)).contains(new TermLength(months, days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年", "三", "〇年", "三四年", "二〇二一年", "三月", "四百日"})
    void leavesAloneWhatIsNoLength(String words) {
        assertThat(TermLength.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "有期徒刑三年六个月, 有期徒刑三年六个月",
        "有期徒刑为3年, 有期徒刑三年",
        "拘役4个月, 拘役四个月",
        "管制一年, 管制一年",
        "无期徒刑, 无期徒刑",
        "死刑, 死刑",
        "死刑，缓期二年执行, 死刑缓期二年执行",
        "死刑缓期两年执行, 死刑缓期二年执行",
        "免于刑事处罚, 免予刑事处罚",
    })
    void readsTerms(String words, String term) {
        assertThat(Term.parse(words).map(Term::format)).contains(term);
    }

    @Test
    void findsWhatADecisionDeclaresWithItsProbation() {
        String text = "被告人甲犯盗窃罪，判处有期徒刑十个月，缓刑一年，并处罚金人民币二千元；被告人乙判处拘役五个月，并处罚金一千元，缓刑六个月；"
                + "丙判处死刑，剥夺政治权利终身；丁判处有期徒刑三年。处三年以上十年以下有期徒刑或者无期徒刑，情节较轻的拘役";
        assertThat(DeclaredTerm.find(text))
                .extracting(found -> found.value().format())
                .containsExactly("有期徒刑十个月，缓刑一年", "拘役五个月，缓刑六个月", "死刑", "有期徒刑三年");
    }

    @Test
    void onlyDetentionAndImprisonmentAreSuspended() {
        assertThatThrownBy(() -> new DeclaredTerm(new Term.Life(), Optional.of(TermLength.ofMonths(12))))
                .hasMessageContaining("only 拘役 and 有期徒刑");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三年以上十年以下有期徒刑|36|120|",
                "五年以下有期徒刑或者拘役|6|60|DETENTION",
                "处三年以下有期徒刑、拘役或者管制|6|36|DETENTION CONTROL",
                "十年以上有期徒刑、无期徒刑或者死刑|120|180|LIFE DEATH",
                "死刑、无期徒刑或者十年以上有期徒刑|120|180|LIFE DEATH",
                "三年以下有期徒刑、拘役、管制或者罚金|6|36|DETENTION CONTROL FINE",
                "5年以上有期徒刑|60|180|",
                "十五年有期徒刑、无期徒刑或者死刑|180|180|LIFE DEATH"
            })
    void readsStatutoryRanges(String words, int from, int to, String others) {
        TermRange range = TermRange.parse(words).orElseThrow();
        assertThat(range.imprisonment()).contains(new Months(from, to));
        assertThat(String.join(
                        " ", range.others().stream().map(Kind::name).sorted().toList()))
                .isEqualTo(
                        others == null
                                ? ""
                                : String.join(
                                        " ",
                                        Arrays.stream(others.split(" "))
                                                .sorted()
                                                .toList()));
    }

    @Test
    void findsRangesAndNotTheSanctionsAroundThem() {
        String text = "处三年以下有期徒刑、拘役或者管制，并处或者单处罚金；数额巨大的，处三年以上十年以下有期徒刑，并处罚金。处拘役，并处罚金。判处有期徒刑三年，拘役四个月";
        assertThat(TermRange.find(text))
                .extracting(found -> found.value().format())
                .containsExactly("三年以下有期徒刑、拘役或者管制", "三年以上十年以下有期徒刑", "拘役");
    }

    @Test
    void aRangeIncludesItsBounds() {
        TermRange range = TermRange.of(36, 120, Kind.LIFE);
        assertThat(range.contains(new Term.Imprisonment(TermLength.ofMonths(36))))
                .isTrue();
        assertThat(range.contains(new Term.Imprisonment(TermLength.ofMonths(120))))
                .isTrue();
        assertThat(range.contains(new Term.Imprisonment(new TermLength(120, 1))))
                .isFalse();
        assertThat(range.contains(new Term.Imprisonment(TermLength.ofMonths(35))))
                .isFalse();
        assertThat(range.contains(new Term.Life())).isTrue();
        assertThat(range.contains(new Term.Detention(TermLength.ofMonths(5)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "有期徒刑三年", "十六年有期徒刑", "十年以上三年以下有期徒刑", "二十年以下有期徒刑", "三年以上", "处"})
    void leavesAloneWhatIsNoRange(String words) {
        assertThat(TermRange.parse(words)).isEmpty();
    }

    @Property(tries = 5000)
    void everyLengthComesBack(@ForAll @IntRange(max = 1200) int months, @ForAll @IntRange(max = 366) int days) {
        if (months + days > 0) {
            var length = new TermLength(months, days);
            assertThat(TermLength.parse(length.format())).contains(length);
        }
    }

    @Property(tries = 5000)
    void everyDeclaredTermComesBack(@ForAll("declared") DeclaredTerm declared) {
        assertThat(DeclaredTerm.parse(declared.format())).contains(declared);
        assertThat(Term.parse(declared.term().format())).contains(declared.term());
    }

    @Property(tries = 5000)
    void everyRangeComesBack(
            @ForAll @IntRange(min = 6, max = 180) int one,
            @ForAll @IntRange(min = 6, max = 180) int other,
            @ForAll boolean imprisonment,
            @ForAll Set<Kind> others) {
        if (imprisonment || !others.isEmpty()) {
            var months = new Months(Math.min(one, other), Math.max(one, other));
            var range = new TermRange(imprisonment ? Optional.of(months) : Optional.empty(), others);
            assertThat(TermRange.parse(range.format())).contains(range);
        }
    }

    @Property(tries = 5000)
    void noTextBreaksIt(@ForAll("texts") String text) {
        TermLength.parse(text);
        TermRange.parse(text);
        assertThat(DeclaredTerm.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotBlank());
        assertThat(TermRange.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotBlank());
    }

    @Provide
    Arbitrary<DeclaredTerm> declared() {
        Arbitrary<TermLength> lengths = Arbitraries.integers().between(1, 300).map(TermLength::ofMonths);
        Arbitrary<Term> terms = Arbitraries.oneOf(
                lengths.map(Term.Control::new),
                lengths.map(Term.Detention::new),
                lengths.map(Term.Imprisonment::new),
                Arbitraries.of(new Term.Life(), new Term.SuspendedDeath(), new Term.Death(), new Term.Exempt()));
        return Combinators.combine(terms, lengths.optional()).as((term, probation) -> {
            boolean suspendable = term instanceof Term.Detention || term instanceof Term.Imprisonment;
            return new DeclaredTerm(term, suspendable ? probation : Optional.empty());
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "有期徒刑", "无期徒刑", "拘役", "管制", "死刑", "缓刑", "缓期二年执行", "三", "十", "年", "个月", "六", "零", "日", "以上",
                        "以下", "或者", "、", "，", "处", "罚金", "半", "3")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
