package org.gaoyao.eval.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The defects of the published rules, each with what the corrected rule makes of it. */
class CorrectedRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // task, answer, reference, published, corrected
                "lexeval|1_1|ＡＢ|AB|0|1",
                "lexeval|1_1|BA|AB|0|1",
                "lexeval|1_1|b d|bd|0|1",
                "lexeval|1_1|Answer: B|B|0|1",
                "lexeval|1_1|ABCD四项中只有B正确|B|0|1",
                "lexeval|1_1|AA|A|0|1",
                "lexeval|1_1|A|选项A|0|1",
                "lexeval|1_1|分析：都不对，故选B|B|0|1",
                "lexeval|1_1|A不对，C也不对。</think>D|D|0|1",
                "lawbench|1-2|A项错误，故选B|正确答案：B。|0|1",
                "lawbench|2-8|选择[B]，因为A、C、D无关|[正确答案]B|0|1",
                "lawbench|3-1|第二百六十四条和第五十二条|法条:刑法第264、52条|.6666667|1",
                "lawbench|3-3|构成单位行贿罪|罪名:单位行贿|.6666667|1",
                "lawbench|3-3|构成爆炸罪|罪名:爆炸|0|1",
                "lawbench|3-4|判处有期徒刑三年零六个月|刑期:42个月|.6622891|1",
                "lawbench|3-4|应处三年以上十年以下有期徒刑|刑期:36个月|1|0",
                "lawbench|3-7|共计8,500元|上文涉及到的犯罪金额:8500.0元。|0|1",
                "lawbench|3-7|共计0.85万元|上文涉及到的犯罪金额:8500.0元。|0|1",
                "lawbench|3-7|3000、5500、8500、9000，共计9000元|上文涉及到的犯罪金额:8500.0元。|1|0",
                "lawbench|2-10|盗窃;逃|逃;盗窃|0|1",
                "lawbench|2-6|受害人：王|受害人:王|0|1",
                "lawbench|2-6|受害人：王某；时间：昨夜|受害人:王某;时间:昨夜|.75|1",
            })
    void publishedAndCorrected(
            String benchmark, String task, String answer, String reference, double published, double corrected)
            throws IOException {
        Scoring scoring = scoring(benchmark, task, reference);
        Item item = new Item(0, "", "", answer, reference);
        assertThat(scoring.published(item).value()).as("published").isCloseTo(published, within(1e-6));
        assertThat(Marks.corrected(scoring, item).value()).as("corrected").isCloseTo(corrected, within(1e-6));
    }

    @Test
    void aFailedRequestIsNoAnswer() throws IOException {
        Scoring scoring = scoring("lexeval", "1_1", "A");
        Item item = new Item(0, "", "", "[API request failed: connection refused]", "A");
        assertThat(scoring.published(item).value()).isEqualTo(1);
        assertThat(Marks.corrected(scoring, item).state()).isEqualTo(Mark.State.FAILED);
    }

    @Test
    void thinkingThatDidNotEndIsNoAnswer() throws IOException {
        Item item = new Item(0, "", "", "<think>A？还是B？", "A");
        Mark mark = Marks.corrected(scoring("lexeval", "1_1", "A"), item);
        assertThat(mark.state()).isEqualTo(Mark.State.ABSTAINED);
        assertThat(mark.score().reason()).contains("the thinking did not end");
    }

    /** LexEval's other figure for choices: A of AB is half right, and 项 of 选项A is an option that nobody names. */
    @Test
    void lettersHaveAnF1() throws IOException {
        Scoring scoring = scoring("lexeval", "1_1", "AB");
        List<Item> items = List.of(
                new Item(0, "", "", "A", "AB"),
                new Item(1, "", "", "ＡＢ", "AB"),
                new Item(2, "", "", "A", "选项A"),
                new Item(3, "", "", "D", "AB"));
        assertThat(scoring.figures(items.stream().map(scoring::published).toList())
                        .get("f1"))
                .isCloseTo((2.0 / 3 + 0 + 0.5 + 0) / 4, within(1e-12));
        assertThat(scoring.figures(items.stream().map(scoring::corrected).toList())
                        .get("f1"))
                .isCloseTo((2.0 / 3 + 1 + 1 + 0) / 4, within(1e-12));
    }

    @Test
    void anEmptyReferenceIsNotAnsweredRightByAnEmptyAnswer() throws IOException {
        Scoring scoring = scoring("lexeval", "1_1", "");
        Item item = new Item(0, "", "", "", "");
        assertThat(scoring.published(item).value()).isEqualTo(1);
        assertThat(scoring.corrected(item).state()).isEqualTo(Mark.State.SKIPPED);
    }

    @Test
    void aLongTextIsNotScoredZero() throws IOException {
        String text = "的a".repeat(600);
        Scoring scoring = scoring("lexeval", "5_3", text);
        assertThat(scoring.published(new Item(0, "", "", text, text)).value()).isZero();
        assertThat(scoring.corrected(new Item(0, "", "", text, text)).value()).isEqualTo(1);
    }

    /** "the reference keeps its 回答: in 3-8"; the corrected rule compares with the answer proper. */
    @Test
    void theAnnouncementOfAReferenceIsNoPartOfIt() throws IOException {
        Scoring scoring = scoring("lawbench", "3-8", "回答:可以");
        assertThat(scoring.published(new Item(0, "", "", "可以", "回答:可以")).value())
                .isLessThan(0.9);
        assertThat(scoring.corrected(new Item(0, "", "", "可以", "回答:可以")).value())
                .isEqualTo(1);
    }

    /** 墙翻 becomes 翻墙; the end of the turn in the prompt becomes a second error that nobody can see. */
    @Test
    void theEndOfATurnIsNoErrorOfTheSentence() throws IOException {
        Path tables = folder.resolve("evaluation/utils/data");
        Files.createDirectories(tables);
        Files.writeString(tables.resolve("cilin.txt"), "Aa01A01= 人 士\n", Charset.forName("GBK"));
        Files.writeString(tables.resolve("confusion_dict.txt"), "己 已 巳\n");
        Task task = Benchmark.of("lawbench").task("2-1").orElseThrow();
        Scoring scoring = Scorings.of(task, folder, List.of());
        String asked = "纠正。句子：\n墙翻进入院内";
        Item item = new Item(0, asked, asked + "<|im_end|>\n", "翻墙进入院内", "翻墙进入院内");
        assertThat(scoring.published(item).score().reason()).isEqualTo("2 edits right, 0 wrong, 0 missed");
        assertThat(scoring.corrected(item).score().reason()).isEqualTo("1 edits right, 0 wrong, 0 missed");
        Item silent = new Item(0, asked, asked, "墙翻进入院内", "翻墙进入院内");
        assertThat(scoring.total(List.of(scoring.corrected(item), scoring.corrected(silent))))
                .isEqualTo(0.8333);
    }

    private Scoring scoring(String benchmark, String task, String reference) throws IOException {
        return Scorings.of(Benchmark.of(benchmark).task(task).orElseThrow(), folder, List.of(reference));
    }
}
