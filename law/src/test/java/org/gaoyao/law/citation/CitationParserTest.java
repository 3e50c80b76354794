package org.gaoyao.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationParserTest {

    private static final CitationParser PARSER = Shelf.titles().parser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        依照《中华人民共和国刑法》第二百六十四条之规定 | 刑法#264
        刑法第264条、刑法２６４条、刑法264，刑法二百六十四条 | 刑法#264 刑法#264 刑法#264 刑法#264
        刑法第133条之一、之二 | 刑法#133-1 刑法#133-2
        刑法第一百二十条之一至第一百二十条之三 | 刑法#120-1 刑法#120-2 刑法#120-3
        刑法第133-1条、第72-74条 | 刑法#133-1 刑法#72 刑法#73 刑法#74
        刑法第一百三十三条之一第一款第（二）项 | 刑法#133-1.1.2
        刑法第二百二十四条第一款（一）项，第十七条（三） | 刑法#224.1.1 刑法#17..3
        刑法第六十七第三款、第七十二条一款 | 刑法?第六十七条第三款 刑法#72.1
        刑法第七十二第一款、第三款、第七十三条 | 刑法?第七十二条第一款 刑法?第七十二条第三款 刑法#73
        刑法第七十三条第二、三款，第六十七条一、四款 | 刑法#73.2 刑法#73.3 刑法#67.1 刑法#67.4
        刑法第二百一十七条第（一）项及第（三）项、第（四）、（五）项 | 刑法#217..1 刑法#217..3 刑法#217..4 刑法#217..5
        刑法第七十二条第一款第二项第1目 | 刑法#72.1.2.1
        刑法第二百七十二、二百七十三条和第七十二条至第七十四条 | 刑法#272 刑法#273 刑法#72 刑法#73 刑法#74
        刑法第384、385条，刑法第二十五、二十六、二十七条 | 刑法#384 刑法#385 刑法#25 刑法#26 刑法#27
        刑法第67条第1款;第16条第1款;第31条第1款 | 刑法#67.1 刑法#16.1 刑法#31.1
        刑法笫二百六十四條第一款第（一）項 | 刑法#264.1.1
        中華人民共和國刑法第二百六十四條 | 刑法#264
        《刑法》（2020年修正）第二百六十四条 | 刑法#264
        《刑法》分则第五章侵犯财产罪第二百六十四条 | 刑法#264
        《中华人民共和国刑法》： 1、第三百四十七条：走私。2、第六十七条第三款：如实 | 刑法#347 刑法#67.3
        《中华人民共和国刑法》 第三百四十七条走私毒品。 第六十七条第三款如实供述 | 刑法#347 刑法#67.3
        民诉法第一百二十二条、道交法76条、消法第55条 | 民事诉讼法#122 道路交通安全法#76 消费者权益保护法#55
        劳动合同法实施条例第三条 | 劳动合同法实施条例#3
        刑法修正案（八）第三条 | 刑法修正案（八）#3
        """)
    void readsArticlesWithTheirParts(String text, String expected) {
        List<String> cited = PARSER.parse(text).stream()
                .map(citation -> show(citation).replace("中华人民共和国", ""))
                .toList();
        assertThat(String.join(" ", cited)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        公司法司法解释三第十三条 | 最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）#13
        《公司法解释（三）》第13条 | 最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）#13
        《婚姻法》 司法解释（三） 第十一条 | 最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释（三）#11
        九民纪要第59条 | 全国法院民商事审判工作会议纪要#59
        最高人民法院《关于审理交通肇事刑事案件具体应用法律若干问题的解释》第二条第二款 | 最高人民法院关于审理交通肇事刑事案件具体应用法律若干问题的解释#2.2
        《最高人民法院、最高人民检察院〈关于办理敲诈勒索刑事案件适用法律若干问题的解释〉》第一条 | 最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释#1
        最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释第三百零八条 | 最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释#308
        《国务院关于实施〈公司法〉注册资本登记管理制度的规定》第三条 | 国务院关于实施《中华人民共和国公司法》注册资本登记管理制度的规定#3
        《最高人民法院关于适用﹤中华人民共和国民事诉讼法﹥的解释》第九十条 | 最高人民法院关于适用《中华人民共和国民事诉讼法》的解释#90
        """)
    void knowsInterpretationsByAllTheirNames(String text, String expected) {
        List<Citation> citations = PARSER.parse(text);
        assertThat(citations).hasSize(1);
        assertThat(show(citations.getFirst())).isEqualTo(expected);
        assertThat(citations.getFirst().text()).isEqualTo(text);
    }

    @Test
    void followsWordsThatPointBack() {
        String text = "依照《中华人民共和国刑法》第六十七条，同法第七十二条第二款，前款规定，该条第三款；"
                + "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（以下简称《民诉解释》）第九十条，《民诉解释》第九十一条，该解释第三条；"
                + "《中华人民共和国民法典》（以下简称新法典）第五条，新法典第六条，本法第七条。";
        assertThat(shown(text))
                .containsExactly(
                        "中华人民共和国刑法#67",
                        "中华人民共和国刑法#72.2",
                        "中华人民共和国刑法#72.1",
                        "中华人民共和国刑法#72.3",
                        "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释#90",
                        "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释#91",
                        "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释#3",
                        "中华人民共和国民法典#5",
                        "中华人民共和国民法典#6",
                        "中华人民共和国民法典#7");
    }

    @Test
    void saysWhenWordsPointAtNothing() {
        assertThat(PARSER.parse("根据本法第三条")).extracting(Citation::source).containsExactly(new Source.Unresolved("本法"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合同第五条、第六条约定",
                "《房屋租赁合同》第三条、第四条",
                "公司章程第十条",
                "双方协议第三条第二款",
                "日本刑法第199条",
                "第三条高速公路",
                "一碗面条",
                "二校北侧第二条街",
                "三条香烟",
                "辩护人所提第一条辩护意见",
                "第一款项目",
                "借条一张",
                "公司法人",
            })
    void leavesAloneWhatIsNoLaw(String text) {
        assertThat(PARSER.parse("刑法第二百六十四条规定了盗窃。" + text)).hasSize(1);
        assertThat(PARSER.parse(text)).isEmpty();
    }

    @Test
    void neverTakesAWrongTitleForAKnownOne() {
        assertThat(shown("《中华人民共和囯刑法》第一条，北京市城市绿化条例第三条，烟草专卖法实施细则第三条，《中华人民共和国人工智能法》第九条"))
                .containsExactly("?中华人民共和囯刑法#1", "?北京市城市绿化条例#3", "?烟草专卖法实施细则#3", "?中华人民共和国人工智能法#9");
    }

    @Test
    void citesLawsWithoutAnArticle() {
        assertThat(shown("根据《中华人民共和国刑法》的规定，《起诉书》《借条》称")).containsExactly("中华人民共和国刑法");
    }

    @Test
    void readsNumbersOfDocumentsAndCases() {
        assertThat(shown("法发〔2021〕21号、法释[2020]17号、法发【２０１０】9号、（2021）京0105刑初123号、(2017)苏0282刑初212号、"
                        + "（2013）朝刑初字第1234号、（2017）212号起诉书"))
                .containsExactly(
                        "法发〔2021〕21号",
                        "法释〔2020〕17号",
                        "法发〔2010〕9号",
                        "（2021）京0105刑初123号",
                        "（2017）苏0282刑初212号",
                        "（2013）朝刑初字第1234号");
    }

    @Test
    void readsEnglish() {
        assertThat(shown("Article 264 of the Criminal Law; Criminal Law art. 133-1; Articles 67 and 72 of the"
                        + " Criminal Law of the PRC; Civil Code, Art. 1165(1). Articles 3-5 of the Labor"
                        + " Contract Law, the article is short"))
                .containsExactly(
                        "中华人民共和国刑法#264",
                        "中华人民共和国刑法#133-1",
                        "中华人民共和国刑法#67",
                        "中华人民共和国刑法#72",
                        "中华人民共和国民法典#1165.1",
                        "中华人民共和国劳动合同法#3",
                        "中华人民共和国劳动合同法#4",
                        "中华人民共和国劳动合同法#5");
    }

    @Test
    void keepsTheSpansOfLists() {
        assertThat(PARSER.parse("依照《刑法》第七十二条第一、三款、第七十三条至第七十四条之规定"))
                .extracting(Citation::text)
                .containsExactly("《刑法》第七十二条第一", "三款", "第七十三条至第七十四条", "第七十三条至第七十四条");
    }

    private static List<String> shown(String text) {
        return PARSER.parse(text).stream().map(CitationParserTest::show).toList();
    }

    /** 中华人民共和国刑法#133-1.1.2: title, article, paragraph, item; what is not named at the end is left out. */
    static String show(Citation citation) {
        String title =
                switch (citation.source()) {
                    case Source.KnownLaw law -> law.title();
                    case Source.Slip slip -> slip.title() + "?" + slip.meant();
                    case Source.UnknownLaw law -> "?" + law.title();
                    case Source.DocumentNumber document -> document.number();
                    case Source.CaseNumber number -> number.number();
                    case Source.Unresolved words -> "!" + words.words();
                };
        String parts = "." + citation.paragraph() + "." + citation.item() + "." + citation.subitem();
        return title
                + citation.article()
                        .map(article -> "#" + article.key()
                                + parts.replaceAll("(\\.0)+$", "").replace(".0", "."))
                        .orElse("");
    }
}
