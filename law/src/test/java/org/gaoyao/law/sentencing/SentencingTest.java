package org.gaoyao.law.sentencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gaoyao.law.sentencing.Cases.refusal;
import static org.gaoyao.law.sentencing.Cases.sentence;
import static org.gaoyao.law.sentencing.Cases.steps;

import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencingTest {

    /** Base 36, attempt −30 % → 25.2; confession −20 % and recidivist +15 % → 23.94: 24 months, 19.2 to 28.7 allowed. */
    @Test
    void theOracleOfTheGuidance() {
        Sentence sentence = sentence("""
            {'charge': '盗窃罪', 'on': '2022-05-01', 'province': '浙江省', 'start': 36,
             'elements': {'盗窃金额': 80000, '未遂': true, '坦白': true, '累犯': true},
             'ratios': {'未遂': -0.3, '坦白': -0.2, '累犯': 0.15}}\
            """);
        assertThat(sentence.months()).isEqualTo(24);
        assertThat(sentence.low()).isEqualTo(19.2);
        assertThat(sentence.high()).isEqualTo(28.7);
        assertThat(sentence.term()).isEqualTo(new Term.Imprisonment(TermLength.ofMonths(24)));
    }

    @Test
    void stepsReplayToTheSentence() {
        Sentence sentence = sentence("""
            {'charge': '诈骗罪', 'on': '2022-05-01', 'elements': {'诈骗金额': 120000, '从犯': true, '自首': true, '退赃': true}}\
            """);
        Figures figures = Step.replay(sentence.steps());
        assertThat(figures.months()).isEqualTo(sentence.months());
        assertThat(figures.low()).isEqualTo(sentence.low());
        assertThat(figures.high()).isEqualTo(sentence.high());
    }

    @Test
    void gamblingHouseOf2018FallsUnderTheLighterLawOfItsTime() {
        Sentence sentence = sentence("""
            {'charge': '开设赌场罪', 'on': '2018-03-01', 'situation': '情节严重', 'start': 36,
             'elements': {'坦白': true, '当庭自愿认罪': true}}\
            """);
        assertThat(sentence.range().format()).isEqualTo("三年以上十年以下有期徒刑");
        assertThat(sentence.months()).isEqualTo(36);
        assertThat(sentence.low()).isEqualTo(36);
    }

    @Test
    void gamblingHouseSince2021CannotComeToThreeYearsByMitigationWithinTheRange() {
        String json = """
            {'charge': '开设赌场罪', 'on': '2021-03-01', 'situation': '情节严重', 'start': %s,
             'elements': {'坦白': true, '当庭自愿认罪': true}}\
            """;
        assertThat(refusal(json.formatted("36")))
                .containsExactly("a starting point lies from 60 to 120 months, got 36");
        Sentence sentence = sentence(json.formatted("60"));
        assertThat(sentence.months()).isEqualTo(60);
        assertThat(sentence.low()).isEqualTo(60);
        assertThat(sentence("""
            {'charge': '开设赌场罪', 'on': '2021-03-01', 'situation': '情节严重', 'start': 60, 'elements': {'自首': true},
             'ratios': {'自首': -0.4}}\
            """).months())
                .as("surrender mitigates below the range")
                .isEqualTo(36);
    }

    @Test
    void withoutAStartingPointTheSpanIsThatOfTheLaw() {
        String json = "{'charge': '开设赌场罪', 'on': '%s', 'elements': {'情节严重': true, '坦白': true}}";
        Sentence older = sentence(json.formatted("2018-03-01"));
        assertThat(older.low()).isEqualTo(36);
        assertThat(sentence(json.formatted("2021-03-01")).low()).isEqualTo(60);
        assertThat(older.high()).isEqualTo(120);
    }

    @Test
    void newerLawAppliesWhereItIsLighter() {
        Sentence sentence = sentence("""
            {'charge': '职务侵占罪', 'on': '2020-06-01', 'situation': 'large', 'elements': {'职务侵占金额': 70000}}\
            """);
        assertThat(sentence.range().format()).isEqualTo("三年以下有期徒刑或者拘役");
        assertThat(sentence("""
            {'charge': '职务侵占罪', 'on': '2020-06-01', 'judged': '2020-12-01', 'elements': {'职务侵占金额': 70000}}\
            """).range().format())
                .as("judged before Amendment XI")
                .isEqualTo("五年以下有期徒刑或者拘役");
    }

    @Test
    void whatTheLawOfTheJudgmentNoLongerPunishesIsRefused() {
        String overdraft = """
            {'charge': '信用卡诈骗罪', 'on': '2017-06-01', 'elements': {'恶意透支': true, '信用卡诈骗金额': 30000}%s}\
            """;
        assertThat(sentence(overdraft.formatted(", 'judged': '2018-06-01'")).situation())
                .isEqualTo("large");
        assertThat(refusal(overdraft.formatted("")).getFirst())
                .startsWith("under the law of the judgment, which is lighter, the elements reach none");
    }

    @Test
    void mitigationWithinTheRangeEndsAtItsMinimum() {
        Sentence sentence = sentence("""
            {'charge': '抢劫罪', 'on': '2022-01-01', 'elements': {'坦白': true, '退赃': true, '谅解': true}, 'start': 36}\
            """);
        assertThat(sentence.months()).isEqualTo(36);
        assertThat(steps(sentence, Step.Kind.STATUTORY_RANGE).getFirst()).startsWith("no circumstance mitigates");
    }

    @Test
    void evenMitigatedNotBelowTheNextLowerRange() {
        Sentence sentence = sentence("""
            {'charge': '盗窃罪', 'on': '2022-01-01', 'elements': {'盗窃金额': 900000, '从犯': true, '自首': true, '未遂': true,
             '退赃': true, '刑事和解': true}, 'start': 120}\
            """);
        assertThat(sentence.low()).isEqualTo(36);
    }

    @Test
    void aggravationEndsAtTheMaximumOfTheRange() {
        Sentence sentence = sentence("""
            {'charge': '盗窃罪', 'on': '2022-01-01', 'province': '浙江省', 'start': 12,
             'elements': {'盗窃金额': 79000, '累犯': true, '弱势被害人': true, '灾害期间': true},
             'ratios': {'累犯': 0.4, '弱势被害人': 0.2, '灾害期间': 0.2}}\
            """);
        assertThat(sentence.months()).isEqualTo(36);
        assertThat(sentence.high()).isEqualTo(36);
    }

    @Test
    void underSixMonthsIsDetentionWhereTheLawHasIt() {
        assertThat(sentence("""
            {'charge': '盗窃罪', 'on': '2022-01-01', 'elements': {'扒窃': true, '自首': true, '退赃': true}, 'start': 6}\
            """).term()).isInstanceOf(Term.Detention.class);
        assertThat(sentence("{'charge': '危险驾驶罪', 'on': '2022-01-01', 'elements': {'血液酒精含量': 150}}")
                        .high())
                .isLessThanOrEqualTo(6);
    }

    @Test
    void mitigatedBelowARangeWithoutALowerOneStaysImprisonment() {
        assertThat(sentence("""
            {'charge': '抢劫罪', 'on': '2022-01-01', 'elements': {'自首': true, '从犯': true, '未遂': true, '退赃': true,
             '刑事和解': true}, 'start': 36}\
            """).low()).isEqualTo(6);
    }

    @Test
    void recidivistGetsAtLeastThreeMonths() {
        Sentence without = sentence("{'charge': '盗窃罪', 'on': '2022-01-01', 'elements': {'扒窃': true}, 'start': 8}");
        Sentence with = sentence("""
            {'charge': '盗窃罪', 'on': '2022-01-01', 'elements': {'扒窃': true, '累犯': true}, 'start': 8,
             'ratios': {'累犯': 0.1}}\
            """);
        assertThat(without.months()).isEqualTo(8);
        assertThat(with.months()).isEqualTo(11);
    }

    @Test
    void firstLayerIsMultipliedSecondIsAddedUp() {
        Sentence sentence = sentence("""
            {'charge': '诈骗罪', 'on': '2022-01-01', 'elements': {'诈骗金额': 60000, '从犯': true, '未遂': true, '坦白': true,
             '退赃': true}, 'start': 40, 'ratios': {'从犯': -0.5, '未遂': -0.2, '坦白': -0.1, '退赃': -0.3}}\
            """);
        Step last = sentence.steps().stream()
                .filter(step -> step.kind() == Step.Kind.SECOND_LAYER)
                .toList()
                .getLast();
        assertThat(last.after().months()).isCloseTo(40 * .5 * .8 * (1 - .1 - .3), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-05-01, minor_16_18",
        "2006-05-02, minor_12_16",
        "1947-04-30, elderly",
        "1947-05-01, ''",
        "2004-04-30, ''"
    })
    void bandsOfAgeFollowFromBirthAndDayOfTheAct(String birth, String factor) {
        Sentence sentence = sentence(
                "{'charge': '诈骗罪', 'on': '2022-05-01', 'elements': {'诈骗金额': 60000, '出生日期': '%s'}}".formatted(birth));
        long layers = sentence.steps().stream()
                .filter(step -> step.kind() == Step.Kind.FIRST_LAYER)
                .count();
        assertThat(layers).isEqualTo(factor.isEmpty() ? 0 : 1);
        if (factor.startsWith("minor")) {
            assertThat(steps(sentence, Step.Kind.FIRST_LAYER).getFirst())
                    .startsWith(factor.equals("minor_12_16") ? "aged 12" : "aged 16");
        }
    }

    @Test
    void detentionProbationAndFineFollowTheLaw() {
        Sentence minor =
                sentence("{'charge': '盗窃罪', 'on': '2022-05-01', 'elements': {'扒窃': true, '年龄': 17}, 'start': 6}");
        assertThat(minor.probation()).isEqualTo(new Probation.Possible(true, 4, 12));
        assertThat(minor.fines()).hasSize(1);
        assertThat(sentence("{'charge': '盗窃罪', 'on': '2022-05-01', 'elements': {'扒窃': true, '累犯': true}}")
                        .probation())
                .isInstanceOf(Probation.Excluded.class);
        assertThat(sentence("{'charge': '强奸罪', 'on': '2022-05-01', 'elements': {}, 'start': 48}")
                        .probation())
                .isInstanceOf(Probation.Excluded.class);
        assertThat(sentence("{'charge': '强奸罪', 'on': '2022-05-01', 'elements': {}, 'start': 36}")
                        .probation())
                .isEqualTo(new Probation.Possible(false, 36, 60));
    }

    @Test
    void provincesSetTheAmounts() {
        String json = "{'charge': '盗窃罪', 'on': '2022-05-01', 'province': '%s', 'elements': {'盗窃金额': 50000}}";
        assertThat(sentence(json.formatted("贵州")).situation()).isEqualTo("huge");
        assertThat(sentence(json.formatted("广东")).situation()).isEqualTo("large");
    }

    @Test
    void elementsThatNoRuleUsesAreNamed() {
        assertThat(steps(
                        sentence("{'charge': '盗窃罪', 'on': '2022-05-01', 'elements': {'扒窃': true, '初犯': true}}"),
                        Step.Kind.NOT_COUNTED))
                .containsExactly("not counted: first offence");
    }
}
