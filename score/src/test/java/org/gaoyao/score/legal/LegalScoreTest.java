package org.gaoyao.score.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.score.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalScoreTest {

    @ParameterizedTest
    @CsvSource({
        "36, 36, 1, 1",
        "42, 36, .857143, 1",
        "24, 36, .666667, .8",
        "36, 12, .333333, 0",
        "6, 42, .142857, 0",
        "0, 0, 1, 1",
        "0, 6, 0, 0"
    })
    void termsAreComparedByRatioAndBySteps(int predicted, int declared, double ratio, double step) {
        assertThat(TermScore.RATIO.score(predicted, declared).value()).isCloseTo(ratio, within(1e-6));
        assertThat(TermScore.CAIL_STEP.score(predicted, declared).value()).isEqualTo(step);
    }

    @Test
    void logarithmicScoreIsThatOfLawBench() {
        assertThat(TermScore.LAWBENCH_LOG.score(36, 24).value()).isCloseTo(.927, within(5e-4));
        assertThat(TermScore.LAWBENCH_LOG.score(36, 12).value()).isCloseTo(.805, within(5e-4));
        assertThat(TermScore.LAWBENCH_LOG.score(6, 42).value()).isCloseTo(.6622891, within(1e-6));
        assertThat(TermScore.LAWBENCH_LOG.score(100_000, 3).value()).isNegative();
        assertThatThrownBy(() -> TermScore.RATIO.score(-1, 3)).hasMessageContaining("got -1 and 3");
    }

    @Test
    void scoreOfLegalDeltaEndsAtZero() {
        assertThat(TermScore.LEGAL_DELTA.score(36, 24).value()).isCloseTo(.890599, within(1e-6));
        assertThat(TermScore.LEGAL_DELTA.score(100_000, 3).value()).isZero();
    }

    @Test
    void judgmentsAreComparedInTheirParts() {
        var read = JudgmentReading.of("罪名：盗窃罪\n法条：《中华人民共和国刑法》第二百六十四条\n刑罚：有期徒刑三年，并处罚金人民币五千元");
        var declared = new JudgmentScore.Key(
                List.of("盗窃罪"),
                List.of("中华人民共和国刑法#264", "中华人民共和国刑法#67"),
                new TermReader.Reading.Months(24),
                new BigDecimal("5000"),
                Optional.empty());
        Explained score = JudgmentScore.JUDGE_R1.score(read, declared);

        assertThat(score.value()).isCloseTo(.35 * 2 / 3 + .30 + .20 * 2 / 3 + .15, within(1e-12));
        assertThat(score.parts()).extracting(Explained::reason).containsExactly("articles", "charge", "term", "fine");
        assertThat(JudgmentScore.JUDGE_R1
                        .score(JudgmentReading.of("不知道"), declared)
                        .value())
                .isZero();
    }

    @Test
    void termBeyondTheLawScoresNoMoreThanAFifth() {
        var read = JudgmentReading.of("判处有期徒刑三年六个月");
        var declared = new JudgmentScore.Key(
                List.of(),
                List.of(),
                new TermReader.Reading.Months(36),
                BigDecimal.ZERO,
                Optional.of(new JudgmentScore.Months(6, 36)));

        assertThat(JudgmentScore.JUDGE_R1.score(read, declared).toString())
                .contains("0.2000  the law allows 6.0 to 36.0 months")
                .contains("0.8571  42 months where 36 were declared");
    }

    @Test
    void lifeAndDeathAreNoMonths() {
        var life = new JudgmentScore.Key(
                List.of(), List.of(), new TermReader.Reading.Life(), BigDecimal.ZERO, Optional.empty());
        var term = new JudgmentScore(0, 0, 1, 0, TermScore.LAWBENCH_LOG);

        assertThat(term.score(JudgmentReading.of("判处无期徒刑"), life).value()).isEqualTo(1);
        assertThat(term.score(JudgmentReading.of("判处死刑"), life).value()).isZero();
        assertThat(term.score(JudgmentReading.of("判处有期徒刑十五年"), life).value()).isZero();
        assertThatThrownBy(() -> new JudgmentScore(.5, .5, .5, 0, TermScore.RATIO))
                .hasMessageContaining("sum to 1");
    }

    @Test
    void setsOfChargesAndArticlesAreExplained() {
        assertThat(ChargeScore.score(List.of("盗窃罪", "盗窃"), List.of("盗窃")).value())
                .isEqualTo(1);
        assertThat(ArticleScore.score(
                                List.of(ArticleNumber.of(133)),
                                List.of(ArticleNumber.of(133), new ArticleNumber(133, 1)))
                        .toString())
                .contains("articles 133 where 133、133-1 apply")
                .contains("0.6667");
    }

    @Test
    void finesAndElementsAreExplained() {
        assertThat(FineScore.score(new BigDecimal("5000"), new BigDecimal("10000"))
                        .value())
                .isEqualTo(0.5);
        assertThat(FineScore.score(BigDecimal.ZERO, BigDecimal.ZERO).value()).isEqualTo(1);
        var score = ElementScore.score(Map.of("自首", "是", "金额", "300"), Map.of("自首", "是", "金额", "3000"));
        assertThat(score.value()).isEqualTo(0.5);
        assertThat(score.toString()).contains("金额 is 3000, extracted as 300");
        assertThat(ElementScore.score(Map.of(), Map.of()).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《刑法》第二百六十四条、第52条，应当处罚|264、52",
                "第133条之一第一款|133-1",
                "264、67|264、67",
                "《中华人民共和国刑事诉讼法》第十五条|",
                "盗窃3000元，判处三年|",
            })
    void articlesOfTheCriminalLawAreRead(String answer, String keys) {
        assertThat(CriminalArticles.read(answer).stream()
                        .map(ArticleNumber::key)
                        .toList())
                .isEqualTo(keys == null ? List.of() : List.of(keys.split("、", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "判处有期徒刑三年零六个月|42",
                "三年六个月|42",
                "刑期：42个月|42",
                "拘役四个月，并处罚金|4",
                "应处3年以上10年以下有期徒刑，刑期为5年|60",
                "2019年3月5日作案，判处一年半|18",
                "半年|6",
            })
    void termsAreReadAsAPersonReadsThem(String answer, int months) {
        assertThat(TermReader.read(answer)).contains(new TermReader.Reading.Months(months));
    }

    @Test
    void whatNamesNoMonthsIsNotRead() {
        assertThat(TermReader.read("无期徒刑")).contains(new TermReader.Reading.Life());
        assertThat(TermReader.read("情节严重，依法惩处")).isEmpty();
        assertThat(TermReader.read("三年以上十年以下")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "先后盗窃3,000元和5,500元，共计8,500元|8500",
                "涉案金额为0.85万元|8500",
                "八千五百元|8500",
                "8500.0|8500.0",
            })
    void oneAmountIsReadWithItsUnit(String answer, BigDecimal amount) {
        assertThat(AmountReader.read(answer).orElseThrow()).isEqualByComparingTo(amount);
    }
}
