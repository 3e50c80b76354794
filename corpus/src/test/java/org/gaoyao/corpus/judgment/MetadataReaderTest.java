package org.gaoyao.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import org.gaoyao.law.province.Province;
import org.junit.jupiter.api.Test;

final class MetadataReaderTest {

    private static final MetadataReader READER = new MetadataReader();

    @Test
    void aCriminalJudgmentSaysWhatItIs() {
        JudgmentMetadata metadata = read("""
            甲某盗窃罪一审刑事判决书
            江苏省宜兴市人民法院
            刑 事 判 决 书
            （2017）苏0282刑初227号
            公诉机关宜兴市人民检察院。
            被告人甲某，男。
            宜兴市人民检察院以宜检刑诉（2016）212号起诉书指控被告人甲某犯盗窃罪，向本院提起公诉。现已审理终结。
            经审理查明，甲某盗窃并贩卖毒品。
            本院认为，甲某的行为已构成犯罪。依照《中华人民共和国刑法》第二百六十四条的规定，判决如下：
            被告人甲某犯盗窃罪，判处拘役三个月；犯贩卖毒品罪，判处拘役四个月。
            """);
        assertThat(metadata.court()).contains("江苏省宜兴市人民法院");
        assertThat(metadata.province()).contains(Province.JIANGSU);
        assertThat(metadata.caseNumber()).contains("（2017）苏0282刑初227号");
        assertThat(metadata.year()).contains(2017);
        assertThat(metadata.kind()).contains(CaseKind.CRIMINAL);
        assertThat(metadata.instance()).contains(Instance.FIRST);
        assertThat(metadata.documentType()).contains("刑事判决书");
        assertThat(metadata.charges()).hasSize(2).first().isEqualTo("盗窃罪");
    }

    @Test
    void aCivilJudgmentOfSecondInstanceSaysWhatItIs() {
        JudgmentMetadata metadata = read("""
            南通市中级人民法院
            民事判决书
            (2022)苏06民终33号
            上诉人（原审被告）丙某。
            被上诉人（原审原告）丁某。
            上诉人丙某因与被上诉人丁某民间借贷纠纷一案，不服原判，向本院提起上诉。本案现已审理终结。
            本院认为，上诉不能成立。依照《中华人民共和国民事诉讼法》第一百七十七条规定，判决如下：
            驳回上诉，维持原判。
            """);
        assertThat(metadata.province()).contains(Province.JIANGSU);
        assertThat(metadata.kind()).contains(CaseKind.CIVIL);
        assertThat(metadata.instance()).contains(Instance.SECOND);
        assertThat(metadata.cause()).contains("民间借贷纠纷");
        assertThat(metadata.charges()).isEmpty();
    }

    @Test
    void withoutAYearInTheCaseNumberTheDateCountsAndNotTheNumberOfOthers() {
        JudgmentMetadata metadata = read("""
            格尔木市人民法院 刑事判决书 格刑初字第117号 公诉机关格尔木市人民检察院。 被告人甲某。 格尔木市人民检察院以格检刑诉（2013）84号起诉书提起公诉，现已审理终结。 \
            本院认为，甲某有罪。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下： 被告人甲某犯盗窃罪。 审判员乙某 二〇一四年六月六日\
            """);
        assertThat(metadata.caseNumber()).isEmpty();
        assertThat(metadata.year()).contains(2014);
    }

    @Test
    void whereTheCourtDoesNotTellTheProvinceItsNeighboursDo() {
        JudgmentMetadata metadata = read("""
            舞钢市人民法院 刑事判决书 （2014）舞刑初字第39号 公诉机关：河南省舞钢市人民检察院。 被告人甲某。 起诉书指控，现已审理终结。 \
            本院认为，甲某有罪。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下： 被告人甲某犯盗窃罪。\
            """);
        assertThat(metadata.province()).contains(Province.HENAN);
    }

    @Test
    void whatIsNoJudgmentSaysNothing() {
        JudgmentMetadata metadata = read("今天天气很好。");
        assertThat(metadata.court()).isEmpty();
        assertThat(metadata.year()).isEmpty();
        assertThat(metadata.kind()).isEmpty();
        assertThat(metadata.cause()).isEmpty();
    }

    private static JudgmentMetadata read(String judgment) {
        return READER.read(judgment, JudgmentSegmenter.segment(judgment));
    }
}
