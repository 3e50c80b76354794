package org.gaoyao.corpus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFinderTest {

    /** What is found, each name once, in order; the invented texts are in the manner of courts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "被告人赵大明，男。被告人赵大明犯盗窃罪。 | 赵大明",
                "原告钱小红与被告孙立民间借贷纠纷一案，原告钱小红诉称 | 钱小红 孙立",
                "上诉人（原审被告）欧阳修文因与被上诉人（原审原告）诸葛明离婚纠纷一案 | 欧阳修文 诸葛明",
                "证人李某、王某1、周金的证言 | 周金",
                "经吴小二（另案处理）介绍 | 吴小二",
                "郑大、冯小兵（均已判决）的供述 | 郑大 冯小兵",
                "被告人买买提·吐尔逊犯盗窃罪，翻译人员木沙江·艾尼到庭 | 买买提·吐尔逊 木沙江·艾尼",
                "检察员林宗和出庭支持公诉 | 林宗和",
                "检察员牒一出庭支持公诉 | 牒一",
                "辩护人蒋一，某律师事务所律师。辩护人提出从轻处罚的意见。 | 蒋一",
                "被告人沈大将手机卖给韩小五，韩小五转账给沈大。 | 沈大 韩小五",
                "法定代表人杨一飞，经理。被告杨氏贸易有限公司 | 杨一飞",
            })
    void namesAreReadAsCourtsWriteThem(String text, String names) {
        assertThat(find(text)).containsExactlyInAnyOrder(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "被告人张某某伙同李某甲、王×1、董x、徐1窃取财物，证人张某的证言",
        "审判长王一平 审判员李二虎 人民陪审员赵三妹 书记员钱四喜",
        "被告人应当赔偿，被告人于同年5月到案，被告人对指控无异议，辩护人提出异议",
        "某县人民检察院指控，被告某县人民政府、江苏省某公司、金华某厂",
        "原告付了定金，被告应付经济补偿，被告简称某公司",
        "《中华人民共和国刑法》第二百六十四条",
    })
    void whatIsNoNameOrStaysIsLeft(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void whoseNamesStayIsAMatterOfSettings() {
        String text = "辩护人蒋一，某律师事务所律师。检察员林宗和出庭。审判员李二虎";
        assertThat(new NameFinder(EnumSet.of(Role.COUNSEL, Role.PROSECUTION)).find(text))
                .extracting(Mention::value)
                .containsExactly("李二虎");
    }

    private static Set<String> find(String text) {
        List<Mention> found = new NameFinder(EnumSet.of(Role.BENCH)).find(text);
        assertThat(found).allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                .isEqualTo(mention.value()));
        return Set.copyOf(found.stream().map(Mention::value).toList());
    }
}
