package org.gaoyao.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;

final class CitationRoundTripTest {

    private static final CitationParser PARSER = Shelf.titles().parser();

    /** A provision and one of the ways to write it. */
    record Written(String title, Place place, String text) {}

    @Property(tries = 2000)
    void anyWayOfWritingAProvisionIsReadBack(@ForAll("written") Written written) {
        List<Citation> citations = PARSER.parse("本院认为，依照" + written.text() + "之规定，判决如下：");
        assertThat(citations).as(written.text()).hasSize(1);
        Citation citation = citations.getFirst();
        assertThat(citation.text()).isEqualTo(written.text());
        assertThat(citation.source()).isEqualTo(new Source.KnownLaw(written.title()));
        assertThat(citation.article())
                .isEqualTo(Optional.of(new ArticleNumber(
                        written.place().number(), written.place().sub())));
        assertThat(List.of(citation.paragraph(), citation.item(), citation.subitem()))
                .containsExactly(
                        written.place().paragraph(),
                        written.place().item(),
                        written.place().subitem());
    }

    @Property(tries = 3000)
    void anyTextIsReadWithoutFailingAndSpansLieInIt(@ForAll("noise") String text) {
        int last = 0;
        for (Citation citation : PARSER.parse(text)) {
            assertThat(citation.start()).isBetween(last, citation.end());
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.text());
            last = citation.start();
        }
    }

    @Provide
    Arbitrary<Written> written() {
        Arbitrary<String> titles = Arbitraries.of(
                "中华人民共和国刑法", "中华人民共和国劳动合同法", "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）", "最高人民法院关于审理交通肇事刑事案件具体应用法律若干问题的解释");
        Arbitrary<Place> places = Combinators.combine(
                        Arbitraries.integers().between(1, 1260),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 5))
                .as((number, sub, paragraph, item, subitem) ->
                        new Place(number, Math.max(0, sub - 6), paragraph, item, item == 0 ? 0 : subitem));
        return Combinators.combine(titles, places, Arbitraries.integers().between(0, 2047))
                .as((title, place, style) -> new Written(title, place, write(title, place, style)));
    }

    private static String write(String title, Place place, int style) {
        boolean arabic = (style & 1) != 0;
        String name = title;
        if ((style & 2) != 0) {
            name = name.replace("中华人民共和国", "");
        }
        if ((style & 4) != 0 && name.startsWith("最高人民法院")) {
            name = "最高人民法院《" + name.substring(6).replace('《', '〈').replace('》', '〉') + "》";
        } else if ((style & 8) != 0) {
            name = "《" + name.replace('《', '〈').replace('》', '〉') + "》";
        }
        String space = (style & 16) != 0 ? " " : "";
        var text = new StringBuilder(name).append((style & 32) != 0 ? space : "");
        text.append("第")
                .append(space)
                .append(number(place.number(), arabic))
                .append(space)
                .append("条");
        if (place.sub() > 0) {
            text.append("之").append(number(place.sub(), arabic));
        }
        if (place.paragraph() > 0) {
            text.append((style & 64) != 0 || place.sub() > 0 ? "第" : "")
                    .append(number(place.paragraph(), arabic))
                    .append("款");
        }
        if (place.item() > 0) {
            String item = number(place.item(), arabic);
            boolean bracket = (style & 128) != 0;
            text.append(!bracket || place.sub() > 0 || (style & 256) != 0 ? "第" : "");
            text.append(bracket ? (style & 512) != 0 ? "(" + item + ")" : "（" + item + "）" : item)
                    .append("项");
        }
        if (place.subitem() > 0) {
            text.append("第").append(place.subitem()).append("目");
        }
        String written = text.toString();
        return (style & 1024) != 0 ? written.replace('条', '條').replace('项', '項').replace("国", "國") : written;
    }

    private static String number(int number, boolean arabic) {
        return arabic ? Integer.toString(number) : ChineseNumeral.format(number);
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> pieces = Arbitraries.of(
                "《",
                "》",
                "〈",
                "〉",
                "第",
                "条",
                "款",
                "项",
                "目",
                "之",
                "一",
                "十",
                "二百",
                "3",
                "（",
                "）",
                "(",
                ")",
                "、",
                "至",
                "和",
                "以及",
                "刑法",
                "《刑法》",
                "民法典",
                "解释",
                "该",
                "同法",
                "本法",
                "前款",
                "前条",
                "以下简称",
                "（2021）",
                "法释",
                "号",
                "京0105",
                "刑初",
                "〔2020〕",
                "Article ",
                "of the Criminal Law",
                " and ",
                "，",
                "。",
                "\n",
                " ",
                "规定",
                "合同",
                "中华人民共和国",
                "总则",
                "编",
                "：",
                "①",
                "𠮷",
                "\uD840");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}
