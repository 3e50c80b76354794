package org.gaoyao.corpus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PseudonymiserTest {

    private static final Pseudonymiser STANDARD = Pseudonymiser.standard();

    @Test
    void aPersonHasOnePseudonymAndNoTwoHaveTheSame() {
        assertThat(replaced("被告人赵大明、赵二明伙同钱三到案。赵大明供述，赵二明对钱三说。")).isEqualTo("被告人赵某甲、赵某乙伙同钱某甲到案。赵某甲供述，赵某乙对钱某甲说。");
    }

    @Test
    void thePseudonymsOfTheCourtAreNotGivenToOthers() {
        assertThat(replaced("被告人赵大明到案。证人赵某甲、赵某丙的证言。被告人赵二明到案。")).isEqualTo("被告人赵某乙到案。证人赵某甲、赵某丙的证言。被告人赵某丁到案。");
    }

    @Test
    void theCourtsOwnPseudonymServesForItsPerson() {
        assertThat(replaced("被告人赵大明，男。被告人赵某到案。赵某供述。")).isEqualTo("被告人赵某，男。被告人赵某到案。赵某供述。");
        assertThat(replaced("被告人赵大明，男。证人赵某的证言。")).isEqualTo("被告人赵某甲，男。证人赵某的证言。");
    }

    @Test
    void aPseudonymDoesNotRunIntoAnAmount() {
        assertThat(replaced("被告人赵大明到案。返还赵大明1500元。")).isEqualTo("被告人赵某甲到案。返还赵某甲1500元。");
    }

    @Test
    void theTenStemsAreNotTheEnd() {
        var text = new StringBuilder("被告人");
        String given = "一二三四五六七八九十百千";
        for (int i = 0; i < given.length(); i++) {
            text.append(i == 0 ? "" : "、").append("赵子").append(given.charAt(i));
        }
        assertThat(replaced(text + "到案。")).startsWith("被告人赵某甲、").endsWith("赵某癸、赵某甲甲、赵某甲乙到案。");
    }

    @Test
    void addressesAreLeftDownToTheCountyOrTheTownship() {
        assertThat(replaced("住江苏省某市甲区乙镇丙村，农民。")).isEqualTo("住江苏省某市甲区〔地址1〕，农民。");
        assertThat(replaced("住江苏省某市甲区。")).isEqualTo("住江苏省某市甲区。");
        assertThat(replaced("在本市甲区解放路12号3幢401室吸毒")).isEqualTo("在本市甲区〔地址1〕吸毒");
        assertThat(replaced("宣告缓刑对所居住社区没有重大不良影响")).isEqualTo("宣告缓刑对所居住社区没有重大不良影响");
    }

    @Test
    void onlyTheKindsThatAreAskedForAreReplaced() {
        var phonesOnly = new Pseudonymiser(EnumSet.of(PersonalData.PHONE), EnumSet.noneOf(Role.class));
        assertThat(phonesOnly.apply("被告人赵大明，电话13800138000，").text()).isEqualTo("被告人赵大明，电话〔电话1〕，");
    }

    @Test
    void theGateReplacesTheTitleTooAndSaysHowMuch() {
        var document = new Document(
                "a#1",
                "a",
                DocumentClass.JUDGMENT,
                "MIT",
                Map.of(Label.TITLE, "赵大明盗窃案"),
                "被告人赵大明到案，电话13800138000。\n\n赵大明供述。");
        Outcome outcome = new PersonalDataGate(STANDARD).judge(document);
        assertThat(outcome)
                .isEqualTo(new Outcome.Changed(
                        document.with(Label.TITLE, "赵某甲盗窃案").withText("被告人赵某甲到案，电话〔电话1〕。\n\n赵某甲供述。"),
                        List.of(
                                Reason.of("phone").with("places", 1).with("different", 1),
                                Reason.of("name").with("places", 3).with("different", 1))));
    }

    @Test
    void theGateLeavesWhatHasNothingPersonal() {
        var document = new Document("a#1", "a", DocumentClass.STATUTE, "MIT", Map.of(), "第一条 为了……，制定本法。");
        assertThat(new PersonalDataGate(STANDARD).judge(document)).isEqualTo(new Outcome.Kept(document));
    }

    @Property(tries = 1000)
    void aSecondPassChangesNothing(@ForAll @From("shuffled") String text) {
        String once = replaced(text);
        assertThat(replaced(once)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void anyTextCanBeRead(@ForAll String text, @ForAll @From("shuffled") String pieces) {
        for (String any : List.of(text, pieces + text, text + pieces)) {
            Pseudonymised replaced = STANDARD.apply(any);
            int last = 0;
            for (Mention mention : replaced.mentions()) {
                assertThat(mention.start()).isBetween(last, mention.end() - 1);
                last = mention.end();
            }
            assertThat(last).isLessThanOrEqualTo(any.length());
        }
    }

    /** Patterns that repeat a group end in an overflow of the stack on such texts, or take the square of their length. */
    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1", "1-", "1号", "张三、", "被告人", "QQ", "a.b@c.d.", "张·", "（2021）"})
    void longTextsOfOnePieceAreRead(String piece) {
        assertThat(replaced(piece.repeat(50_000))).isNotEmpty();
    }

    /** Pieces of sentences in any order. */
    @Provide
    Arbitrary<String> shuffled() {
        return Arbitraries.of(
                        "被告人",
                        "赵大明",
                        "、",
                        "，男，",
                        "证人",
                        "钱三",
                        "的证言",
                        "（另案处理）",
                        "13800138000",
                        "住某省某县",
                        "某村5号",
                        "，",
                        "。",
                        "\n",
                        "犯盗窃罪",
                        "检察员",
                        "出庭",
                        "2000元",
                        "赵某",
                        "审判员",
                        "孙立",
                        "京A12345",
                        " ")
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }

    private static String replaced(String text) {
        return STANDARD.apply(text).text();
    }
}
