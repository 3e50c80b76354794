package org.gaoyao.corpus.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.corpus.SharedData;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NormaliserTest {

    private static final Normaliser STANDARD = Normaliser.standard();

    private static final Pattern NUMBER = Pattern.compile(
            "[（(〔\\[［]\\s*(?:19|20)\\d{2}\\s*[）)〕\\]］][^，。；、（）()]{1,25}?\\d+号|第[一二三四五六七八九十百千零〇\\d]+条|[\\d.]+[万亿]?元");

    @Test
    void whatCannotBeSeenGoes() {
        assertThat(apply("\uFEFF被\u200B告\u2060人\u0007\uFFFF赵\u00AD大\uD800")).isEqualTo("被告人赵大");
    }

    @Test
    void spacesAndLineEndsHaveOneForm() {
        assertThat(apply("　　甲\u00A0\u3000乙 \r\n丙\r丁\u2028戊\t己\n\n\n\n庚\n")).isEqualTo("甲 乙\n丙\n丁\n戊 己\n\n庚");
    }

    @Test
    void digitsAndLettersBecomeNarrowAndChineseSignsStay() {
        assertThat(apply("（２０２１）京０１０５刑初１２３号，ＧＰＳ：１．５％！①Ⅱ㎏")).isEqualTo("（2021）京0105刑初123号，GPS：1.5％！①Ⅱ㎏");
    }

    @Test
    void accentsAreComposed() {
        assertThat(apply("Cafe\u0301")).isEqualTo("Café");
        assertThat(apply("Ｅ\u0301")).isEqualTo("É");
    }

    @Test
    void programsKeepTheirIndents() {
        assertThat(apply("if x:\n    y  = 1")).isEqualTo("if x:\n    y  = 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "浏览次数：1234",
                "打印 | 关闭",
                "【字体：大 中 小】",
                "当前位置：首页 > 裁判文书 > 刑事案件",
                "上一篇：某某案",
                "版权所有 某某法院",
                "扫描二维码阅读",
                "发布日期：2021-05-06 10:20:30",
                "- 12 -",
                "第 3 页 共 10 页",
                "（此页无正文）",
                "&nbsp;&nbsp;",
                "。PAGE＼＊MERGEFORMAT。3。",
            })
    void whatSitesPutAroundATextGoes(String noise) {
        assertThat(apply("被告人某某。\n" + noise + "\n判决如下。")).matches("被告人某某。\n{1,2}判决如下。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3页证据", "2021", "打印机一台", "位置不详", "一、被告人无罪。", "第十二条"})
    void whatBelongsToATextStays(String line) {
        assertThat(apply("甲。\n" + line + "\n乙。")).isEqualTo("甲。\n" + line + "\n乙。");
    }

    @Property(tries = 200)
    void linesBrokenAtAFixedWidthAreJoined(@ForAll @IntRange(min = 28, max = 48) int width) {
        String sentence = "某年某月某日夜间甲某驾驶小型轿车沿某路由东向西行驶至某路口时与乙某驾驶的二轮摩托车相撞造成乙某受伤及两车损坏的道路交通事故后甲某弃车逃离现场";
        String paragraphs = ("公诉机关指控：" + sentence + "。\n") + (sentence + "，" + sentence + "。\n") + "一、被告人甲某犯交通肇事罪。";
        assertThat(apply(wrapped(paragraphs, width))).isEqualTo(paragraphs);
    }

    private static String wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            for (int i = 0; i < paragraph.length(); i += width) {
                lines.add(paragraph.substring(i, Math.min(paragraph.length(), i + width)));
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void versesTablesAndListsKeepTheirLines() {
        String text = "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n\n| 名称 | 数量 |\n| 手机 | 1 |\n1、甲\n2、乙";
        assertThat(apply(text)).isEqualTo(text);
    }

    @Test
    void traditionalChineseIsSimplifiedOnRequest() {
        var simplifying = new Normaliser(EnumSet.of(Normalisation.SCRIPT));
        assertThat(simplifying.apply("依照刑法第二百六十四條之規定，判決如下").text()).isEqualTo("依照刑法第二百六十四条之规定，判决如下");
        assertThat(STANDARD.apply("第二百六十四條之規定").text()).isEqualTo("第二百六十四條之規定");
        String simple = "乾隆年间的瓷器一件，由被告人於某盗走。其行为侵犯公民财产所有权，已构成盗窃罪，依法应予惩处。";
        assertThat(simplifying.apply(simple).text()).isEqualTo(simple);
    }

    @Test
    void theGateSaysWhatItDidAndDropsWhatIsEmpty() {
        var gate = new NormalisationGate(STANDARD);
        var document = new Document("a#1", "a", DocumentClass.WEB, "MIT", Map.of(), "１ 甲\u200B。");
        assertThat(gate.judge(document))
                .isEqualTo(new Outcome.Changed(
                        document.withText("1 甲。"),
                        List.of(
                                Reason.of("characters").with("places", 1),
                                Reason.of("width").with("places", 1))));
        assertThat(gate.judge(document.withText("浏览次数：5\n\u200B")))
                .isEqualTo(new Outcome.Dropped(Reason.of("nothing-left").with("characters", 8)));
        assertThat(gate.judge(document.withText("甲。"))).isInstanceOf(Outcome.Kept.class);
    }

    @Property(tries = 2000)
    void aTextInNormalFormStaysAsItIs(@ForAll @From("nasty") String text) {
        String once = apply(text);
        assertThat(apply(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> pieces = Arbitraries.of(
                "甲",
                "被告人",
                "，",
                "。",
                "\n",
                "\r\n",
                " ",
                "　",
                "\u200B",
                "\uFEFF",
                "１",
                "2",
                "．",
                "Ａ",
                "e",
                "\u0301",
                "\uD800",
                "\uD83D\uDE00",
                "\u00A0",
                "打印",
                "关闭",
                "浏览次数：3",
                "第二百六十四",
                "条",
                "&nbsp;",
                "（此页无正文）",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
                "abc def",
                "第",
                "页",
                "-",
                "\t",
                "條",
                "{ PAGE }");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Test
    void numbersOfArticlesAndCasesAndAmountsSurviveInRealJudgments() throws IOException {
        for (String judgment : SharedData.judgments().values()) {
            String normalised = apply(judgment);
            assertThat(numbers(normalised))
                    .isEqualTo(numbers(new Normaliser(EnumSet.of(Normalisation.WIDTH))
                            .apply(judgment)
                            .text()));
            assertThat(apply(normalised)).isEqualTo(normalised);
        }
    }

    private static List<String> numbers(String text) {
        var found = new ArrayList<String>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String apply(String text) {
        return STANDARD.apply(text).text();
    }
}
