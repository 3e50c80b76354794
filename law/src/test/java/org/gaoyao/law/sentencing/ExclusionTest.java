package org.gaoyao.law.sentencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.sentencing.Cases.refusal;
import static org.gaoyao.law.sentencing.Cases.sentence;
import static org.gaoyao.law.sentencing.Cases.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {

    private static Sentence theft(String elements) {
        return sentence("{'charge': '盗窃罪', 'on': '2022-05-01', 'elements': {'扒窃': true, %s}}".formatted(elements));
    }

    @ParameterizedTest
    @CsvSource({
        "自首, 当庭自愿认罪, plea in court does not count beside voluntary surrender",
        "坦白, 当庭自愿认罪, plea in court does not count beside confession",
        "自首, 坦白, confession does not count beside voluntary surrender",
        "累犯, 前科, prior conviction does not count beside recidivist",
        "特别累犯, 前科, prior conviction does not count beside recidivist",
        "认罪认罚, 自首, voluntary surrender is judged together with plea and acceptance of punishment and not once more",
        "认罪认罚, 坦白, confession is judged together with plea and acceptance of punishment and not once more",
        "认罪认罚, 当庭自愿认罪, plea in court is judged together with plea and acceptance of punishment and not once more",
        "认罪认罚, 退赃, return of loot and restitution is judged together with plea and acceptance of punishment and not"
                + " once more",
        "认罪认罚, 谅解, forgiveness without compensation is judged together with plea and acceptance of punishment and not"
                + " once more",
        "认罪认罚, 刑事和解, criminal reconciliation is judged together with plea and acceptance of punishment and not once"
                + " more",
        "认罪认罚, 羁押期间表现好, good conduct in custody is judged together with plea and acceptance of punishment and not once"
                + " more"
    })
    void oneCircumstanceLeavesAnotherOut(String present, String left, String why) {
        Sentence both = theft("'%s': true, '%s': true".formatted(present, left));
        assertThat(steps(both, Step.Kind.NOT_COUNTED)).containsExactly(why);
        assertThat(both.steps().stream().filter(step -> step.kind() == Step.Kind.SECOND_LAYER))
                .hasSize(1);
    }

    @Test
    void compensationAndForgivenessAreOneCircumstance() {
        assertThat(steps(theft("'赔偿': true, '谅解': true"), Step.Kind.SECOND_LAYER)
                        .getFirst())
                .contains("compensation and forgiveness", "(−40% to 0%)");
        assertThat(steps(theft("'赔偿': true"), Step.Kind.SECOND_LAYER).getFirst())
                .contains("(−30% to 0%)");
        assertThat(steps(theft("'谅解': true"), Step.Kind.SECOND_LAYER).getFirst())
                .contains("(−20% to 0%)");
    }

    @Test
    void reconciliationTakesCompensationIn() {
        assertThat(steps(theft("'赔偿': true, '谅解': true, '刑事和解': true"), Step.Kind.SECOND_LAYER))
                .hasSize(1);
    }

    @Test
    void pleaAndAcceptanceGoesFurtherWithTheOthers() {
        assertThat(steps(theft("'认罪认罚': true"), Step.Kind.SECOND_LAYER).getFirst())
                .contains("−15%", "(−30% to 0%)");
        assertThat(steps(theft("'认罪认罚': true, '坦白': true"), Step.Kind.SECOND_LAYER)
                        .getFirst())
                .as("an ordinary confession does not widen it, but is judged with it")
                .contains("−25%", "(−30% to 0%)");
        assertThat(steps(theft("'认罪认罚': true, '自首': true"), Step.Kind.SECOND_LAYER)
                        .getFirst())
                .contains("−35%", "(−60% to 0%)");
        assertThat(steps(theft("'认罪认罚': true, '自首': true, '赔偿': true, '谅解': true"), Step.Kind.SECOND_LAYER)
                        .getFirst())
                .contains("−55%", "(−60% to 0%)");
    }

    @Test
    void surrenderThatIsJudgedWithThePleaStillMitigatesBelowTheRange() {
        assertThat(sentence("""
            {'charge': '抢劫罪', 'on': '2022-01-01', 'elements': {'自首': true, '认罪认罚': true}, 'start': 36,
             'ratios': {'认罪认罚': -0.5}}\
            """).months()).isEqualTo(18);
    }

    @Test
    void chosenRatiosMustBeAllowedAndPresent() {
        assertThat(refusal("""
            {'charge': '盗窃罪', 'on': '2022-05-01', 'elements': {'扒窃': true, '自首': true, '坦白': true, '前科': true},
             'ratios': {'自首': -0.5, '坦白': -0.1, '累犯': 0.2, '天气': -0.1, '前科': -0.1}}\
            """))
                .containsExactlyInAnyOrder(
                        "the ratio of voluntary surrender is from −40% to 0%, got −50%",
                        "confession does not count beside voluntary surrender",
                        "the elements do not have this: recidivist",
                        "is no circumstance of sentencing: 天气",
                        "the ratio of prior conviction is from 0% to +10%, got −10%");
    }

    @ParameterizedTest
    @CsvSource({
        "盗窃罪, '''扒窃'': true, ''年龄'': 17, ''累犯'': true', who was under 18 is no recidivist (刑法65)",
        "交通肇事罪, '''死亡'': 1, ''累犯'': true', a negligent crime makes no recidivist (刑法65)",
        "交通肇事罪, '''死亡'': 1, ''未遂'': true', a negligent crime has no attempt (刑法15)",
        "盗窃罪, '''扒窃'': true, ''累犯'': true, ''初犯'': true', a recidivist cannot be a first offender (刑法65)",
        "盗窃罪, '''扒窃'': true, ''主犯'': true, ''从犯'': true', principal and accessory of one crime (刑法26)",
        "盗窃罪, '''扒窃'': true, ''未遂'': true, ''中止'': true', one act cannot be attempt and desistance (刑法22)"
    })
    void factsThatContradictEachOtherAreRefused(String charge, String elements, String why) {
        assertThat(refusal("{'charge': '%s', 'on': '2022-05-01', 'elements': {%s}}".formatted(charge, elements)))
                .containsExactly(why);
    }

    @Test
    void chargeOfLaterLawIsRefusedForAnEarlierAct() {
        assertThat(refusal("{'charge': '危险驾驶罪', 'on': '2010-05-01', 'elements': {'醉酒驾驶': true}}"))
                .containsExactly("危险驾驶罪 did not exist on 2010-05-01");
    }

    @Test
    void factsThatMakeNoCrimeAreRefused() {
        assertThat(refusal("{'charge': '盗窃罪', 'on': '2022-05-01', 'province': '北京', 'elements': {'盗窃金额': 900}}")
                        .getFirst())
                .startsWith("the elements reach none of the situations of 盗窃罪");
    }

    @Test
    void chargeWithoutRulesIsRefused() {
        assertThat(refusal("{'charge': '故意杀人罪', 'on': '2022-05-01', 'elements': {}}")
                        .getFirst())
                .startsWith("there are no sentencing rules for 故意杀人罪");
    }
}
