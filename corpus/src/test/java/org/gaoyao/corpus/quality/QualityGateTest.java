package org.gaoyao.corpus.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.junit.jupiter.api.Test;

final class QualityGateTest {

    private static final QualityGate STANDARD = new QualityGate(QualityRules.standard());

    private static final String GOOD = """
        某县人民检察院指控，2021年5月6日夜，被告人甲某在某小区门口窃得他人停放的电动自行车一辆，价值人民币2300元。
        被告人甲某对指控的事实和罪名均无异议，并表示愿意退赔。
        本院认为，被告人甲某以非法占有为目的，秘密窃取他人财物，数额较大，其行为已构成盗窃罪，依法应予惩处。
        """;

    @Test
    void aJudgmentIsKept() {
        assertThat(STANDARD.judge(document(GOOD))).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void everyRuleCatchesWhatItIsFor() {
        assertThat(rule("无。")).isEqualTo("characters");
        assertThat(rule("+-=/ ".repeat(5) + "甲乙丙 100 200 300 ".repeat(3))).isEqualTo("letters");
        assertThat(rule("账12345 单67890 ".repeat(5).replace("1234", "12"))).isEqualTo("letters");
        assertThat(rule("★推荐★点击★领取★".repeat(10))).isEqualTo("symbols");
        assertThat(rule(letters(200))).isEqualTo("punctuation");
        assertThat(rule("某。，某，。，某！！".repeat(12))).isEqualTo("letters");
        assertThat(rule(GOOD + "锟斤拷锟斤拷")).isEqualTo("broken");
        assertThat(rule(GOOD + "\uFFFD\uFFFD\uE000")).isEqualTo("broken");
        assertThat(rule(numbered("%s律师，%s诉讼，%s咨询。", 60))).isEqualTo("function-characters");
        assertThat(rule(GOOD + "<div class=\"nav\"><a href=\"#\">首页</a></div>")).isEqualTo("markup");
        assertThat(rule(GOOD + "http://www.example.com/a/very/long/path/to/some/page/of/no/use?x=1&y=2"))
                .isEqualTo("links");
        assertThat(rule(lines("| %s某 | 由于%s件，在%s元 |", 12))).isEqualTo("table-lines");
        assertThat(rule(lines("- 关于%s的通知，在某处由%s发布。", 12))).isEqualTo("bullet-lines");
        assertThat(rule(lines("其中%s某在%s处的事情就是这样…", 12))).isEqualTo("ellipsis-lines");
        assertThat(rule(lines("在%s。", 12) + GOOD)).isEqualTo("short-lines");
        assertThat(rule(lines("最新%s案例，由%s推荐在这里", 40))).isEqualTo("ended-lines");
        assertThat(rule("转载请注明出处，本站不承担任何责任，由此产生的后果自负。\n".repeat(2) + lines("在%s的。", 2)))
                .isEqualTo("repeated-lines");
        assertThat(rule(GOOD + "\n" + "买一送一，在线咨询。".repeat(30))).isEqualTo("frequent-run");
    }

    @Test
    void paragraphsThatComeAgainAreCounted() {
        String paragraph = "其一为甲某所述。\n其二为乙某所述。";
        Measurements measured = Measurements.of(paragraph + "\n\n" + paragraph + "\n\n丙某没有陈述，也不到庭。");
        assertThat(measured.of(Measure.REPEATED_PARAGRAPHS)).isBetween(0.3, 0.45);
        assertThat(measured.of(Measure.REPEATED_LINES)).isBetween(0.3, 0.45);
    }

    @Test
    void runsThatComeAgainAreCounted() {
        String facts = letters(300);
        assertThat(Measurements.of(facts + facts).of(Measure.REPEATED_RUNS)).isBetween(0.45, 0.5);
        assertThat(Measurements.of(facts).of(Measure.REPEATED_RUNS)).isZero();
    }

    @Test
    void theLedgerHasTheRuleAndItsValues() {
        assertThat(STANDARD.judge(document("无。")))
                .isEqualTo(new Outcome.Dropped(
                        Reason.of("characters").with("measured", 2.0).with("least", 10.0)));
        assertThat(STANDARD.judge(document(GOOD + "<b></b>".repeat(3))))
                .isEqualTo(new Outcome.Dropped(
                        Reason.of("markup").with("measured", 0.1346).with("most", 0.05)));
    }

    @Test
    void limitsAreSettings() {
        Measurements brief = Measurements.of("无此规定。");
        assertThat(QualityRules.standard().without(Measure.CHARACTERS).broken(brief))
                .isEmpty();
        assertThat(QualityRules.standard().with(Measure.CHARACTERS, 5).broken(brief))
                .isEmpty();
        assertThatThrownBy(() -> QualityRules.standard().with(Measure.DIGITS, 1.5))
                .hasMessage("the limit of digits must be from 0 to 1, got 1.5");
    }

    @Property(tries = 300)
    void anyTextCanBeMeasured(@ForAll String text) {
        Measurements measured = Measurements.of(text);
        for (Measure measure : Measure.values()) {
            double most = measure == Measure.CHARACTERS ? Double.MAX_VALUE : 1;
            assertThat(measured.of(measure)).as(measure.key()).isBetween(0.0, most);
        }
    }

    private static String rule(String text) {
        return STANDARD.judge(document(text)) instanceof Outcome.Dropped dropped
                ? dropped.reason().rule()
                : "kept";
    }

    private static Document document(String text) {
        return new Document("a#1", "a", DocumentClass.WEB, "MIT", Map.of(), text);
    }

    /** Different Chinese characters, function characters among them. */
    private static String letters(int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(i % 10 == 0 ? '的' : (char) ('一' + 200 + i * 7));
        }
        return letters.toString();
    }

    private static String numbered(String form, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char c = (char) ('专' + i * 11);
            text.append(form.replace("%s", c + "" + (char) (c + 3)));
        }
        return text.toString();
    }

    private static String lines(String form, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(form.replace("%s", String.valueOf((char) ('专' + i * 11))))
                    .append('\n');
        }
        return text.toString();
    }
}
