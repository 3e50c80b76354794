package org.gaoyao.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.judgment.SegmentName.ACCUSATION;
import static org.gaoyao.law.judgment.SegmentName.DECISION;
import static org.gaoyao.law.judgment.SegmentName.EVIDENCE;
import static org.gaoyao.law.judgment.SegmentName.FACTS;
import static org.gaoyao.law.judgment.SegmentName.HEAD;
import static org.gaoyao.law.judgment.SegmentName.LEGAL_BASIS;
import static org.gaoyao.law.judgment.SegmentName.PARTIES;
import static org.gaoyao.law.judgment.SegmentName.PLEA;
import static org.gaoyao.law.judgment.SegmentName.PROCEDURE;
import static org.gaoyao.law.judgment.SegmentName.REASONING;
import static org.gaoyao.law.judgment.SegmentName.TAIL;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gaoyao.law.judgment.SegmentName;
import org.junit.jupiter.api.Test;

final class JudgmentSegmenterTest {

    private static final String CRIMINAL = """
        某省某县人民法院
        刑事判决书
        （2021）某0101刑初9号
        公诉机关某县人民检察院。
        被告人甲某，男，农民。
        某县人民检察院以某检刑诉〔2021〕7号起诉书指控被告人甲某犯盗窃罪，向本院提起公诉。本院公开开庭审理了本案。现已审理终结。
        公诉机关指控：2021年1月2日，被告人甲某窃得手机一部。
        公诉机关认为被告人甲某的行为构成盗窃罪。
        被告人甲某对指控的事实无异议。其辩护人提出甲某系初犯。
        经审理查明：2021年1月2日，被告人甲某窃得手机一部，价值二千元。
        另查明，手机已发还。
        上述事实，有被告人供述等证据证实，足以认定。
        本院认为，被告人甲某秘密窃取他人财物，数额较大，其行为已构成盗窃罪。据此，依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
        被告人甲某犯盗窃罪，判处拘役三个月。
        如不服本判决，可在十日内上诉。
        审判员乙某
        """;

    private static final String CIVIL = """
        某市某区人民法院
        民事判决书
        （2022）某0202民初33号
        原告：丙某，女。
        被告：丁某，男。
        原告丙某与被告丁某民间借贷纠纷一案，本院于2022年3月1日立案后，依法适用简易程序，公开开庭进行了审理。本案现已审理终结。
        原告丙某向本院提出诉讼请求：被告归还借款五万元。
        被告丁某辩称，借款已经归还。
        经审理查明：2021年5月6日，丁某向丙某借款五万元，未归还。
        上述事实，有借条、转账记录在案。
        本院认为，合法的借贷关系受法律保护。综上，依照《中华人民共和国民法典》第六百七十五条规定，判决如下：
        被告丁某于本判决生效之日起十日内归还原告丙某五万元。
        如不服本判决，可以在判决书送达之日起十五日内上诉。
        """;

    @Test
    void aCriminalJudgmentIsTakenApart() {
        assertThat(names(CRIMINAL))
                .containsExactly(
                        HEAD,
                        PARTIES,
                        PROCEDURE,
                        ACCUSATION,
                        PLEA,
                        FACTS,
                        EVIDENCE,
                        REASONING,
                        LEGAL_BASIS,
                        DECISION,
                        TAIL);
        assertThat(words(CRIMINAL, FACTS)).startsWith("经审理查明").contains("另查明").endsWith("已发还。\n");
        assertThat(words(CRIMINAL, ACCUSATION)).startsWith("公诉机关指控").contains("公诉机关认为");
        assertThat(words(CRIMINAL, LEGAL_BASIS)).isEqualTo("据此，依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：\n");
        assertThat(words(CRIMINAL, DECISION)).isEqualTo("被告人甲某犯盗窃罪，判处拘役三个月。\n");
    }

    @Test
    void aCivilJudgmentIsTakenApart() {
        assertThat(names(CIVIL))
                .containsExactly(
                        HEAD,
                        PARTIES,
                        PROCEDURE,
                        ACCUSATION,
                        PLEA,
                        FACTS,
                        EVIDENCE,
                        REASONING,
                        LEGAL_BASIS,
                        DECISION,
                        TAIL);
        assertThat(words(CIVIL, PLEA)).isEqualTo("被告丁某辩称，借款已经归还。\n");
    }

    @Test
    void paragraphsMayStandInOneLineWithSpacesBetweenThem() {
        assertThat(names(CRIMINAL.replace('\n', ' '))).isEqualTo(names(CRIMINAL));
        assertThat(names(CIVIL.replace("\n", "　　"))).isEqualTo(names(CIVIL));
    }

    @Test
    void anAccusationThatTheCourtConfirmsIsTheFacts() {
        String confirmed = CRIMINAL.replaceAll("经审理查明：.*\n", "").replaceAll("另查明.*\n", "");
        assertThat(words(confirmed, FACTS)).startsWith("公诉机关指控");
        assertThat(names(confirmed)).doesNotContain(ACCUSATION).contains(PLEA, EVIDENCE);
    }

    @Test
    void aPleaThatMentionsTheProsecutionIsAPlea() {
        String judgment = CRIMINAL.replace("被告人甲某对指控的事实无异议。", "被告人甲某在庭审中对公诉机关指控的事实不持异议。");
        assertThat(words(judgment, PLEA)).startsWith("被告人甲某在庭审中");
    }

    @Test
    void articlesMayBeNamedInManyWays() {
        for (String words : List.of("本院依照《", "综上所述，本院根据《", "对被告人甲某依照《", "故依照最高", "据此，照《")) {
            String judgment = CRIMINAL.replace("据此，依照《", words);
            assertThat(words(judgment, LEGAL_BASIS)).as(words).startsWith(words);
        }
    }

    @Test
    void whatIsNoJudgmentHasNoParts() {
        assertThat(JudgmentSegmenter.segment("")).isEmpty();
        assertThat(JudgmentSegmenter.segment("今天天气很好。明天也好。")).isEmpty();
    }

    @Property(tries = 500)
    void thePartsAreTheText(@ForAll @From("shuffled") String text) {
        List<Segment> segments = JudgmentSegmenter.segment(text);
        if (!segments.isEmpty()) {
            assertThat(segments.stream().map(part -> part.of(text)).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    /** Sentences of judgments in any order, with and without what stands between them. */
    @Provide
    Arbitrary<String> shuffled() {
        return Arbitraries.of(List.of((CRIMINAL + CIVIL).split("(?<=[。\n，])")))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static List<SegmentName> names(String judgment) {
        return JudgmentSegmenter.segment(judgment).stream().map(Segment::name).toList();
    }

    private static String words(String judgment, SegmentName name) {
        return JudgmentSegmenter.segment(judgment).stream()
                .filter(part -> part.name() == name)
                .map(part -> part.of(judgment))
                .collect(Collectors.joining());
    }
}
