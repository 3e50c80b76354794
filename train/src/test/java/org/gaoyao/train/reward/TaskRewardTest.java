package org.gaoyao.train.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gaoyao.train.reward.Prompts.said;

import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.JudgmentScore;
import org.gaoyao.score.rubric.Check;
import org.gaoyao.score.rubric.Dimension;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.train.prompt.PromptRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskRewardTest {

    private static final String THEFT = "{'articles': [{'law': '中华人民共和国刑法', 'article': '264'}]}";

    private static double of(Reward reward, Task task, String gold, String answer) {
        return reward.of(said(answer), Prompts.of(task, gold)).value();
    }

    private static double recited(String text, String answer) {
        return of(new Recitation(), Task.STATUTE_MEMORISATION, "{'text': '%s'}".formatted(text), answer);
    }

    private static double applied(String gold, String answer) {
        return of(new Application(), Task.STATUTE_APPLICATION, gold, answer);
    }

    private static double chosen(String letters, String answer) {
        return of(new Choice(), Task.CASE_ANALYSIS, "{'letters': '%s'}".formatted(letters), answer);
    }

    @Test
    void recitationIsTheLongestCommonSubsequence() {
        assertThat(recited("甲乙丙丁", "甲乙，丙丁。")).isEqualTo(1);
        assertThat(recited("ＡＢ１２", "ab12")).isEqualTo(1);
        assertThat(recited("甲乙丙丁", "甲丙")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(recited("甲乙丙丁", "丁丙乙甲")).isEqualTo(.25);
        assertThat(recited("甲乙", "")).isZero();
    }

    /** What the rouge packages do not see: distinct words count once there. */
    @Test
    void sayingItTwiceCosts() {
        assertThat(recited("甲乙丙丁", "甲乙丙丁甲乙丙丁")).isCloseTo(2 / 3.0, within(1e-12));
    }

    /** The trap of soft matching: the citations are nearly the same text, and no part of the articles is. */
    @Test
    void citationOfAnotherArticleIsNotNearlyRight() {
        String injury = "{'articles': [{'law': '中华人民共和国刑法', 'article': '234'}]}";

        assertThat(Recitation.overlap("刑法第二百三十四条", "刑法第二百三十五条").f()).isCloseTo(.889, within(5e-4));
        assertThat(applied(injury, "《刑法》第二百三十五条")).isZero();
        assertThat(applied(injury, "《中华人民共和国刑法》第234条第二款")).isEqualTo(1);
    }

    @Test
    void namingAnArticleTwiceIsNamingItOnce() {
        assertThat(applied(THEFT, "《刑法》第二百六十四条，第二百六十四条，第二百六十四条第一款")).isEqualTo(1);
        assertThat(applied(THEFT, "《刑法》第二百六十四条、第二百六十五条、第二百六十六条")).isEqualTo(.5);
        assertThat(applied(THEFT, "不知道")).isZero();
    }

    @Test
    void textsOfArticlesMatchSoftlyAndOnlyOnce() {
        String gold = "{'articles': [{'law': '某法', 'article': '1', 'text': '甲乙丙丁戊己庚辛'}, {'law': '某法', 'article': '2',"
                + " 'text': '天地玄黄宇宙洪荒'}]}";

        assertThat(applied(gold, "甲乙丙丁戊己庚辛\n天地玄黄宇宙洪荒")).isEqualTo(1);
        assertThat(applied(gold, "甲乙丙丁戊己庚辛\n甲乙丙丁戊己庚辛\n甲乙丙丁戊己庚辛")).isCloseTo(.4, within(1e-12));
        assertThat(Application.pairs(List.of("甲乙丙丁戊己庚辛", "甲乙丙丁天地玄黄甲乙丙"), List.of("甲乙丙丁天地玄黄甲乙", "甲乙丙丁戊己庚辛")))
                .isEqualTo(2);
    }

    @Test
    void lettersMatterAndTheirOrderDoesNot() {
        assertThat(chosen("AC", "CA")).isEqualTo(1);
        assertThat(chosen("AC", "正确答案：A、C\n解析：B项错误。")).isEqualTo(1);
        assertThat(chosen("AC", "A")).isZero();
        assertThat(chosen("AC", "ABCD")).isZero();
        assertThat(chosen("B", "解析：A项错在对象，故选B")).isEqualTo(1);
        assertThat(chosen("B", "")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罪名：盗窃罪\\n法条：《刑法》第二百六十四条\\n刑罚：有期徒刑二年|1",
                "罪名：诈骗罪\\n法条：《刑法》第二百六十四条\\n刑罚：有期徒刑二年|.7",
                "罪名：盗窃罪\\n法条：《刑法》第二百六十四条\\n刑罚：有期徒刑三年|.93333",
                "罪名：盗窃罪\\n法条：《刑法》第二百六十四条\\n刑罚：有期徒刑三年六个月|.84",
                "不知道|0"
            })
    void judgmentIsChargeArticlesTermAndFine(String answer, double reward) {
        String gold = "{'charge': '盗窃罪', 'articles': [{'law': '中华人民共和国刑法', 'article': '264'}], 'months': 24}";

        assertThat(of(
                        new Judgment(JudgmentScore.JUDGE_R1, 0),
                        Task.JUDGMENT_PREDICTION,
                        gold,
                        answer.replace("\\n", "\n")))
                .isCloseTo(reward, within(1e-4));
    }

    @Test
    void elementsAreExactAndOfTheSchema() {
        String gold = "{'matter': '盗窃罪', 'elements': {'amount': 3000, 'confession': true}}";

        assertThat(of(new Extraction(), Task.ELEMENT_EXTRACTION, gold, "{\"盗窃金额\": 3000, \"坦白\": true}"))
                .isEqualTo(1);
        assertThat(of(new Extraction(), Task.ELEMENT_EXTRACTION, gold, "{\"盗窃金额\": 3000, \"坦白\": true, \"自首\": false}"))
                .isEqualTo(1);
        assertThat(of(new Extraction(), Task.ELEMENT_EXTRACTION, gold, "{\"盗窃金额\": 3001, \"坦白\": true}"))
                .isCloseTo(.6, within(1e-12));
        assertThat(of(new Extraction(), Task.ELEMENT_EXTRACTION, gold, "{\"盗窃金额\": [3000, 3001], \"坦白\": true}"))
                .isCloseTo(.8 * 2 / 3, within(1e-12));
        assertThat(of(new Extraction(), Task.ELEMENT_EXTRACTION, gold, "{\"盗窃金额\": 3000, \"坦白\": true, \"心情\": 1}"))
                .isCloseTo(.8, within(1e-12));
        assertThat(of(new Extraction(), Task.ELEMENT_EXTRACTION, gold, "盗窃金额3000元"))
                .isZero();
    }

    @Test
    void draftIsMarkedByRulesAndByAJudge() {
        PromptRow prompt = Prompts.of(
                Task.DOCUMENT_GENERATION,
                "{}",
                RubricItem.of("写明罪名", 3, Dimension.LEGAL_ACCURACY, new Check.Mentions(List.of("盗窃罪"))),
                RubricItem.of("编造自首", -2, Dimension.LEGAL_ACCURACY, new Check.Mentions(List.of("自首"))),
                RubricItem.judged("说理完整", 2, Dimension.REASONING));
        ItemJudge half = (_, _, items) ->
                Optional.of(items.stream().map(_ -> Explained.of(.5, "半")).toList());

        assertThat(new Drafting(Optional.empty()).of(said("犯盗窃罪"), prompt).value())
                .isEqualTo(1);
        assertThat(new Drafting(Optional.empty()).of(said("犯盗窃罪，系自首"), prompt).value())
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(new Drafting(Optional.of(half)).of(said("犯盗窃罪"), prompt).value())
                .isEqualTo(.8);
        assertThatThrownBy(() -> new Drafting(Optional.of((_, _, _) -> Optional.empty())).of(said("犯盗窃罪"), prompt))
                .hasMessageContaining("the judge gave no mark");
    }

    @Test
    void calculationIsRewardedStepByStep() {
        String gold =
                "{'charge': '盗窃罪', 'province': '浙江省', 'elements': {'盗窃金额': 80000, '未遂': true, '坦白': true, '累犯': true}}";
        String answer = """
            {"startMonths": 36, "baseMonths": 36, "factors": [{"name": "未遂", "ratio": -0.3},
             {"name": "坦白", "ratio": -0.2}, {"name": "累犯", "ratio": 0.15}], "adjusted": %s, "declared": %s}\
            """;
        Reward process = new Calculation((_, _) -> Explained.of(1, "right"));

        assertThat(of(process, Task.JUDGMENT_PREDICTION, gold, answer.formatted("23.94", "24")))
                .isEqualTo(1);
        assertThat(of(process, Task.JUDGMENT_PREDICTION, gold, answer.formatted("30", "30")))
                .isCloseTo(.5 + .5 * 5 / 6, within(1e-12));
        assertThat(of(process, Task.JUDGMENT_PREDICTION, gold, "有期徒刑二年")).isEqualTo(.5);
        assertThat(of(process, Task.JUDGMENT_PREDICTION, "{'charge': '盗窃罪'}", "有期徒刑二年"))
                .isEqualTo(1);
    }

    @Test
    void promptWithoutWhatARewardNeedsIsNamed() {
        assertThatThrownBy(() -> recited("", "甲")).hasMessageContaining("test has no text");
        assertThatThrownBy(() -> applied("{}", "甲")).hasMessageContaining("test has no articles");
        assertThatThrownBy(() -> chosen("", "A")).hasMessageContaining("test has no letters");
        assertThatThrownBy(() -> of(new Extraction(), Task.ELEMENT_EXTRACTION, "{'matter': '无此罪'}", "{}"))
                .hasMessageContaining("无此罪");
    }
}
