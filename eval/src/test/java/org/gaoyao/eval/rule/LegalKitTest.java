package org.gaoyao.eval.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.choice.LetterRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LegalKit's scores with their defects, and what the corrected rule says of the same answers. */
final class LegalKitTest {

    private static final List<String> TEXTS = List.of("甲乙签订合同", "房屋租赁期限", "被告提出上诉", "法院驳回请求");

    /** Four right answers of which the first is lost: the others are compared with the references of their neighbours. */
    @Test
    void aBlankAnswerMovesAllOthersUp() throws IOException {
        var answers = new ArrayList<>(TEXTS);
        answers.set(0, " ");
        assertThat(legalKit("lexeval", "5_3", answers, TEXTS).get("score")).isLessThan(10);
        assertThat(corrected("lexeval", "5_3", answers, TEXTS)).isEqualTo(0.75);
        assertThat(legalKit("lexeval", "5_3", TEXTS, TEXTS).get("score")).isCloseTo(100, within(1e-5));
    }

    @Test
    void aLongTextIsNotScoredZeroAsByLexEval() throws IOException {
        List<String> text = List.of("的a".repeat(600));
        assertThat(legalKit("lexeval", "5_3", text, text).get("score")).isCloseTo(100, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // answer, reference, LegalKit, corrected; the letters that LegalKit reads
                "[API request failed: timeout]|A|100|0|A",
                "[Generation failed: CUDA out of memory]|CDA|100|0|CDA",
                "ＡＢ|AB|0|1|''",
                "ab|AB|0|1|''",
                "Answer: B|B|0|1|AB",
                "分析：都不对，故选B|B|0|1|''",
                "ABCD四项中只有B正确|B|0|1|ABCD",
                "AA|A|0|1|''",
                "BA|AB|0|1|BA",
                "A不对，C也不对。</think>D|D|0|1|ACD",
                "<think>A或者C</think>D|D|100|1|ACD",
                "<think>A？还是B？|AB|100|0|AB",
                "选项A|选项A|100|1|A",
            })
    void choices(String answer, String reference, double legalKit, double corrected, String read) throws IOException {
        assertThat(LetterRuns.of(answer)).isEqualTo(read);
        assertThat(legalKit("lexeval", "1_1", List.of(answer), List.of(reference))
                        .get("score"))
                .isEqualTo(legalKit);
        assertThat(corrected("lexeval", "1_1", List.of(answer), List.of(reference)))
                .isEqualTo(corrected);
    }

    /** −78 per cent comes out as −0.78, 66.2 where 100 is right. */
    @Test
    void figuresBelowZeroStayAsTheyAreAndYearsAreLost() throws IOException {
        SequencedMap<String, Double> far = legalKit("lawbench", "3-4", List.of("100000个月"), List.of("刑期:6个月"));
        assertThat(far.get("score")).isCloseTo(-0.78, within(0.001));
        List<String> gold = List.of("刑期:42个月");
        assertThat(legalKit("lawbench", "3-4", List.of("三年零六个月"), gold).get("score"))
                .isCloseTo(66.2, within(0.03));
        assertThat(corrected("lawbench", "3-4", List.of("三年零六个月"), gold)).isEqualTo(1);
    }

    @Test
    void abstentionsOfNamedEntitiesStandUnderAMisspeltName() throws IOException {
        assertThat(legalKit("lawbench", "2-6", List.of("没有"), List.of("受害人:王某")))
                .containsEntry("anstention_rate", 100.0)
                .doesNotContainKey("abstention_rate");
        assertThat(legalKit("lawbench", "1-2", List.of("不知道"), List.of("正确答案：B。")))
                .containsEntry("abstention_rate", 100.0);
    }

    private static SequencedMap<String, Double> legalKit(
            String benchmark, String id, List<String> answers, List<String> references) throws IOException {
        Task task = Benchmark.of(benchmark).task(id).orElseThrow();
        return LegalKit.figures(task, Scorings.of(task, Path.of(""), references), items(answers, references));
    }

    private static double corrected(String benchmark, String id, List<String> answers, List<String> references)
            throws IOException {
        Task task = Benchmark.of(benchmark).task(id).orElseThrow();
        Scoring scoring = Scorings.of(task, Path.of(""), references);
        return scoring.total(items(answers, references).stream()
                .map(item -> Marks.corrected(scoring, item))
                .toList());
    }

    private static List<Item> items(List<String> answers, List<String> references) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < answers.size(); i++) {
            items.add(new Item(i, "", "", answers.get(i), references.get(i)));
        }
        return items;
    }
}
