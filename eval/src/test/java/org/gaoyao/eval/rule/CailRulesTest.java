package org.gaoyao.eval.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.benchmark.Benchmark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers in words, and in the contests' own forms, are read. */
class CailRulesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void lists() throws IOException {
        Files.createDirectories(folder.resolve("baseline"));
        Files.writeString(folder.resolve("baseline/accu.txt"), "盗窃\n故意伤害\n走私、贩卖、运输、制造毒品\n掩饰、隐瞒犯罪所得、犯罪所得收益\n行贿\n单位行贿\n");
        Files.writeString(folder.resolve("baseline/law.txt"), "264\n234\n347\n133\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // task, answer, reference, score
                "cail2018|charges|被告人构成盗窃罪、故意伤害罪。|盗窃;故意伤害|1",
                "cail2018|charges|罪名：贩卖毒品罪|走私、贩卖、运输、制造毒品|1",
                "cail2018|charges|贩卖、运输毒品罪|走私、贩卖、运输、制造毒品|1",
                "cail2018|charges|掩饰、隐瞒犯罪所得罪|掩饰、隐瞒犯罪所得、犯罪所得收益|1",
                "cail2018|charges|单位行贿罪|单位行贿|1",
                "cail2018|charges|[1, 2]|盗窃|.6666667",
                "cail2018|charges|不构成犯罪|盗窃|0",
                "cail2018|articles|《中华人民共和国刑法》第二百六十四条、第六十七条第三款|264|1",
                "cail2018|articles|第264条，第234条|264;264|.6666667",
                "cail2018|articles|《刑法》第一百三十三条之一|133|1",
                "cail2018|articles|[1,4]|264;133|1",
                "cail2018|terms|判处有期徒刑三年六个月，并处罚金二千元|42个月|1",
                "cail2018|terms|拘役四个月|6个月|.8",
                "cail2018|terms|死刑，缓期二年执行|死刑|1",
                "cail2018|terms|-1|无期徒刑|1",
                "cail2018|terms|无期徒刑|死刑|0",
                "cail2018|terms|180|无期徒刑|0",
                "cail2018|terms|免予刑事处罚|0个月|1",
                "cail2018|terms|无法判断|12个月|0",
                "cail2019|divorce|有夫妻共同债务；准予离婚|DV10;DV9|1",
                "cail2019|divorce|DV10|有夫妻共同债务|1",
                "cail2019|divorce|[\"DV1\", \"DV2\"]|婚后有子女|.6666667",
                "cail2019|divorce|无|无|1",
                "cail2019|divorce|感情不和分居满二年|婚后分居|0",
                "cail2021|theft|犯罪嫌疑人：王某甲、李某|犯罪嫌疑人：王某甲 (3);犯罪嫌疑人：李某 (9)|1",
                "cail2021|theft|被盗物品：手机、钱包各一个|被盗物品：手机、钱包各一个 (9)|1",
                "cail2021|theft|1. **时间**：2019年5月;地点：无|时间：2019年5月 (0)|1",
                "cail2021|theft|NT: 2019年5月;受害人：赵某|时间：2019年5月 (0)|.6666667",
            })
    void isReadAs(String benchmark, String task, String answer, String reference, double score) throws IOException {
        assertThat(corrected(benchmark, task, answer.replace(';', '\n'), reference(benchmark, reference)))
                .isCloseTo(score, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "王某|sell_drugs_to|李某#1",
                "（王某，贩卖给人，李某）#1",
                "- 王某 -> 贩卖给 -> 李某#1",
                "(王某, 李某, 贩卖给)#1",
                "王某|贩卖给|李某；王某|持有|冰毒#.6666667",
                "[{\"em1Text\":\"王某\",\"em2Text\":\"李某\",\"label\":\"sell_drugs_to\"}]#1",
                "王某|贩卖给|王某#0",
                "王某卖给了李某#0",
            })
    void relationsAreReadInSeveralForms(String answer, double score) throws IOException {
        assertThat(corrected("cail2022", "drugs", answer, "王某|贩卖给|李某")).isCloseTo(score, within(1e-6));
    }

    @Test
    void aPlaceIsWantedByTheContestAndWordsByUs() throws IOException {
        String reference = "犯罪嫌疑人：王某 (3)\n犯罪嫌疑人：王某 (20)\n时间：当日 (0)";
        Scoring scoring = scoring("cail2021", "theft");
        Item places = item(
                "[{\"label\":\"NHCS\",\"span\":[\"3;5\"]},{\"label\":\"NT\",\"span\":[\"0;2\",\"0;2\"]}]", reference);
        // Named: two right places and one twice; wanted: three places.
        assertThat(scoring.published(places).value()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(scoring.corrected(places).value()).isEqualTo(1);
        Item words = item("犯罪嫌疑人：王某", reference);
        assertThat(scoring.published(words).value()).isCloseTo(0.8, within(1e-9));
        assertThat(scoring.corrected(words).value()).isCloseTo(2.0 / 3, within(1e-9));
    }

    /** Three records, the second wrong: 盗窃 and 故意伤害 occur, 行贿 does not. */
    @Test
    void aLabelThatOccursNowhereCountsForTheContestAndNotForUs() throws IOException {
        Scoring scoring = scoring("cail2018", "charges");
        List<Mark> marks = List.of(
                scoring.published(item("盗窃", "盗窃")),
                scoring.published(item("盗窃", "故意伤害")),
                scoring.published(item("故意伤害", "故意伤害")));
        // Micro 2/3; both labels have F1 2/3; four of six occur nowhere.
        assertThat(scoring.publishedTotal(marks)).isCloseTo((2.0 / 3 + (2 * 2.0 / 3 + 4) / 6) / 2, within(1e-12));
        assertThat(scoring.total(marks)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(scoring.figure(marks).applyAsDouble(new int[] {0, 1, 2})).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(scoring.figures(marks)).containsKeys("precision", "recall", "micro_f1", "macro_f1_listed");
    }

    @Test
    void silenceIsNotTheSameAsSayingThatThereIsNothing() throws IOException {
        Scoring scoring = scoring("cail2019", "loan");
        assertThat(scoring.corrected(item("", "无")).state()).isEqualTo(Mark.State.ABSTAINED);
        assertThat(scoring.corrected(item("都没有。", "无")).state()).isEqualTo(Mark.State.SCORED);
        assertThat(scoring.corrected(item("我不能回答", "无")).state()).isEqualTo(Mark.State.ABSTAINED);
    }

    @Test
    void aReferenceThatIsNoneIsRefused() throws IOException {
        assertThatThrownBy(() -> corrected("cail2018", "charges", "盗窃", "海盗罪"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrected("cail2018", "terms", "盗窃", "很久"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrected("cail2021", "theft", "时间：当日", "时间：当日"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListOfLabelsThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Scorings.of(
                        Benchmark.of("cail2018").task("charges").orElseThrow(), folder.resolve("x"), List.of()))
                .hasMessageContaining("accu.txt")
                .hasMessageContaining("lists the labels");
    }

    private static String reference(String benchmark, String reference) {
        return benchmark.equals("cail2021") ? reference.replace(';', '\n') : reference;
    }

    private double corrected(String benchmark, String task, String answer, String reference) throws IOException {
        return scoring(benchmark, task).corrected(item(answer, reference)).value();
    }

    private static Item item(String answer, String reference) {
        return new Item(0, "", "", answer, reference);
    }

    private Scoring scoring(String benchmark, String task) throws IOException {
        return Scorings.of(Benchmark.of(benchmark).task(task).orElseThrow(), folder, List.of());
    }
}
