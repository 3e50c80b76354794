package org.gaoyao.law.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static Elements elements(String charge, String json) {
        ElementSchema schema =
                ElementSchemas.load().of(Charges.load().find(charge).orElseThrow());
        return Elements.parse(schema, Json.parse(json), "case 1");
    }

    @Test
    void keysAreCodesNamesOrAliasesAndValuesNumbersFlagsOrWords() {
        Elements theft = elements("盗窃", """
            {"盗窃金额": "三千余元", "自首": "是", "recidivist": 1, "次数": "3次", "扒窃": true, "谅解": "0",
             "年龄": "十七周岁", "退赃": 500}\
            """);
        assertThat(theft.number("amount")).contains(BigDecimal.valueOf(3000));
        assertThat(theft.has("surrender")).isTrue();
        assertThat(theft.has("recidivist")).isTrue();
        assertThat(theft.count("times")).isEqualTo(3);
        assertThat(theft.has("forgiveness")).isFalse();
        assertThat(theft.count("age")).isEqualTo(17);
        assertThat(theft.has("restitution")).isTrue();
        assertThat(theft.number("restitution_amount")).contains(BigDecimal.valueOf(500));
    }

    @Test
    void injuriesAreCountedByGradeOrNamedForOneVictim() {
        Elements counted = elements("故意伤害", "{\"轻伤二级\": 2, \"死亡\": 1, \"伤残等级\": \"十级伤残\"}");
        assertThat(counted.plain())
                .isEqualTo(Map.of(
                        "minor_injuries_2", BigDecimal.valueOf(2),
                        "deaths", BigDecimal.ONE,
                        "disability_grade", BigDecimal.TEN));
        assertThat(elements("故意伤害", "{\"伤情\": \"重伤二级\"}").count("serious_injuries_2"))
                .isEqualTo(1);
    }

    @Test
    void aListOfCircumstancesSetsEach() {
        Elements traffic =
                elements("交通肇事罪", "{\"责任划分\": \"主责\", \"死亡人数\": 1, \"情节\": [\"自首\", \"认罪认罚\"], \"作用\": null}");
        assertThat(traffic.choice("responsibility")).contains("main");
        assertThat(traffic.has("surrender")).isTrue();
        assertThat(traffic.has("plea_and_acceptance")).isTrue();
    }

    @Test
    void everythingWrongIsReportedAtOnceWithNearNames() {
        assertThatThrownBy(() -> elements(
                        "贩卖毒品",
                        "{\"自手\": true, \"海洛因\": \"10粒\", \"年龄\": 200, \"次数\": 1.5, \"累犯\": 3, \"毒品种类\": \"面粉\"}"))
                .hasMessageContaining("did you mean \"自首\"?")
                .hasMessageContaining("counts pieces")
                .hasMessageContaining("must be from 0 to 150")
                .hasMessageContaining("must be a whole number, got 1.5")
                .hasMessageContaining("is present or not, got 3")
                .hasMessageContaining("is none of its values: 面粉");
    }

    @Test
    void twoSpellingsOfOneElementMustAgree() {
        assertThatThrownBy(() -> elements("盗窃", "{\"数额\": 1000, \"盗窃金额\": 2000}"))
                .hasMessageContaining("\"数额\" says 1000 of the same element");
        assertThat(elements("盗窃", "{\"数额\": 1000, \"盗窃金额\": \"1000元\"}").number("amount"))
                .contains(BigDecimal.valueOf(1000));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Elements written = elements("贩卖毒品", "{\"甲基苯丙胺\": \"1.5千克\", \"坦白\": true, \"毒品再犯\": true}");
        assertThat(Elements.parse(written.schema(), Json.parse(Json.line(written.plain())), "again"))
                .isEqualTo(written);
    }

    @Test
    void headsOfTablesAndEnglishNamesAreUnderstoodToo() {
        Elements traffic = elements("交通肇事", """
            {"是否自首": 1, "死亡数": 2, "是否逃逸": "否", "是否取得谅解": "已取得谅解", "赔偿情节": "未赔偿",
             "plea_and_acceptance_of_punishment": true, "serious_injury": 1, "财产损失（元）": "1.2万元"}\
            """);
        assertThat(traffic.plain())
                .isEqualTo(Map.of(
                        "surrender", true,
                        "deaths", BigDecimal.TWO,
                        "flight", false,
                        "forgiveness", true,
                        "compensation", false,
                        "plea_and_acceptance", true,
                        "serious_injuries", BigDecimal.ONE,
                        "property_loss", BigDecimal.valueOf(12000)));
    }

    @Test
    void aFlagMayNameTheNarrowerOne() {
        Elements theft = elements("盗窃", "{\"立功\": \"重大立功\", \"累犯\": \"特别累犯\", \"前科\": \"有前科\"}");
        assertThat(theft.plain())
                .isEqualTo(Map.of("major_merit", true, "special_recidivist", true, "prior_conviction", true));
    }
}
