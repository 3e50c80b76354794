package org.gaoyao.law.element.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchemas;
import org.junit.jupiter.api.Test;

/** Judgments here are invented. */
class RuleReaderTest {

    private final RuleReader reader = new RuleReader(ElementSchemas.load());

    private static String judgment(String charge, String facts, String reasoning) {
        return "某县人民检察院以某检刑诉〔2020〕1号起诉书指控被告人甲某犯" + charge + "，向本院提起公诉。 经审理查明，" + facts + " 本院认为，" + reasoning
                + "依照《中华人民共和国刑法》之规定，判决如下： 被告人甲某犯" + charge + "，判处有期徒刑一年。 如不服本判决，可以上诉。"
                + " 附：第六十七条 犯罪以后自动投案，如实供述自己的罪行的，是自首。";
    }

    private Map<String, Object> read(String judgment) {
        var read = new LinkedHashMap<String, Object>();
        for (Element element : reader.read(judgment)) {
            assertThat(element.span().orElseThrow().words(judgment))
                    .isEqualTo(element.evidence().orElseThrow());
            read.put(element.code(), element.value().plain().toString());
        }
        return read;
    }

    @Test
    void whatIsDeniedOrOnlyPutForwardByTheDefenceOrInAppendedLawDoesNotCount() {
        assertThat(read(judgment("盗窃罪", "甲某窃得现金人民币二千元。", "甲某没有自首情节，不构成累犯，未取得被害人谅解。辩护人提出甲某系从犯、系犯罪未遂，与事实不符，本院不予采纳。")))
                .isEqualTo(Map.of("amount", "2000"));
    }

    @Test
    void whatTheDefencePutsForwardAndTheCourtFollowsCounts() {
        assertThat(read(judgment("盗窃罪", "甲某窃得现金人民币二千元。", "辩护人提出甲某系从犯的意见，与事实相符，本院予以采纳。")))
                .containsEntry("accessory", "true");
    }

    @Test
    void tellingTheTruthIsConfessionUnlessItIsPartOfSurrender() {
        assertThat(read(judgment("诈骗罪", "甲某骗取人民币1.2万元。", "甲某到案后如实供述自己的罪行，可以从轻处罚。")))
                .isEqualTo(Map.of("amount", "12000", "confession", "true"));
        assertThat(read(judgment("诈骗罪", "甲某骗取人民币1.2万元。", "甲某自动投案，如实供述自己的罪行，系自首。")))
                .isEqualTo(Map.of("amount", "12000", "surrender", "true"));
    }

    @Test
    void theInjuredAreCountedByTheGradeOfTheirAppraisal() {
        assertThat(read(judgment("故意伤害罪", "经鉴定，乙某的损伤程度为轻伤二级，丙某的损伤程度为轻微伤。", "甲某故意伤害他人身体，致一人轻伤。")))
                .isEqualTo(Map.of("minor_injuries_2", "1", "slight_injuries", "1"));
        assertThat(read(judgment("故意伤害罪", "乙某经抢救无效死亡。", "甲某故意伤害他人身体，致一人死亡、二人重伤。")))
                .isEqualTo(Map.of("deaths", "1", "serious_injuries", "2"));
    }

    @Test
    void compensationIsWhatWasPaidAndNotWhatWasClaimed() {
        assertThat(read(judgment("故意伤害罪", "被害人要求甲某赔偿医疗费五万元。", "甲某无力赔偿。"))).isEmpty();
        assertThat(read(judgment("故意伤害罪", "被害人要求甲某赔偿五万元，经调解，甲某赔偿被害人损失三万元。", "甲某积极赔偿被害人损失，取得谅解。")))
                .isEqualTo(Map.of("compensation", "true", "compensation_amount", "30000", "forgiveness", "true"));
    }

    @Test
    void trafficAndDrugsHaveFiguresOfTheirOwn() {
        assertThat(read(judgment("交通肇事罪", "甲某负事故的主要责任，血液中乙醇含量为95.3mg/100ml。", "甲某肇事后逃逸，致一人死亡。")))
                .isEqualTo(Map.of("responsibility", "main", "blood_alcohol", "95.3", "flight", "true", "deaths", "1"));
        assertThat(read(judgment("贩卖毒品罪", "查获毒品两包。", "甲某贩卖海洛因1.5克、甲基苯丙胺500毫克。")))
                .isEqualTo(Map.of("heroin", "1.5", "methamphetamine", "0.5"));
    }

    @Test
    void bareFactsAreReadToo() {
        assertThat(read("2019年3月1日，甲某将乙某打伤，经鉴定，乙某的损伤程度为重伤二级。")).isEqualTo(Map.of("serious_injuries_2", "1"));
    }

    @Test
    void theChargeIsThatOfTheConviction() {
        assertThat(reader.charge(judgment("贩卖毒品罪", "略。", "略。")).map(Charge::name))
                .contains("走私、贩卖、运输、制造毒品罪");
        assertThat(reader.charge("一句闲话。")).isEmpty();
    }
}
