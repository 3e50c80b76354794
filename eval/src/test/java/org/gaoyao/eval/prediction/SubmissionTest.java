package org.gaoyao.eval.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.TaskResult;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in the forms that the judges of contests take. */
class SubmissionTest {

    @TempDir
    private Path folder;

    @Test
    void jecQaNamesQuestionsByIdsAndGivesLists() throws IOException {
        write("0_test.json", """
            {"id":"0_7","statement":"甲","option_list":{"A":"一","B":"二"},"answer":["A"]}
            {"id":"0_9","statement":"乙","option_list":{"A":"一","B":"二"},"answer":["A","B"]}
            """);
        write("1_test.json", "{\"id\":\"1_3\",\"statement\":\"丙\",\"option_list\":{\"A\":\"一\"},\"answer\":[\"A\"]}\n");
        List<TaskResult> tasks =
                score("jecqa", "answer.txt", "{\"1_3\":[\"A\"],\"0_9\":[\"B\",\"A\"],\"0_7\":[\"B\"]}");
        assertThat(tasks).extracting(TaskResult::corrected).containsExactly(0.5, 1.0);
        assertThat(tasks.getFirst().published()).as("order matters to LegalKit").isZero();
    }

    @Test
    void anIdThatNoQuestionHasIsNamedWithANearOne() throws IOException {
        write("0_test.json", "{\"id\":\"0_7\",\"statement\":\"甲\",\"option_list\":{\"A\":\"一\"},\"answer\":[\"A\"]}\n");
        assertThatThrownBy(() -> score("jecqa", "x.jsonl", "{\"task\":\"0_test\",\"id\":\"0_8\",\"prediction\":\"A\"}"))
                .hasMessageContaining("x.jsonl, row 1")
                .hasMessageContaining("did you mean 0_7?");
    }

    @Test
    void cail2018AnswersThreeTasksInOneLine() throws IOException {
        write("accu.txt", "盗窃\n故意伤害\n");
        write("law.txt", "264\n234\n");
        String term = "\"term_of_imprisonment\":{\"death_penalty\":false,\"imprisonment\":%d,\"life_imprisonment\":%s}";
        write(
                "data_test.json",
                "{\"fact\":\"甲\",\"meta\":{\"accusation\":[\"[盗窃]\"],\"relevant_articles\":[264],"
                        + term.formatted(12, "false") + "}}\n"
                        + "{\"fact\":\"乙\",\"meta\":{\"accusation\":[\"故意伤害\"],\"relevant_articles\":[234],"
                        + term.formatted(0, "true") + "}}\n");
        List<TaskResult> tasks = score("cail2018", "out.json", """
            {"accusation":[1],"articles":[1],"imprisonment":10}
            {"accusation":[1,2],"articles":[2],"imprisonment":-1}
            """);
        assertThat(tasks).extracting(each -> each.task().id()).containsExactly("charges", "articles", "terms");
        // 盗窃 once wrong: F1 2/3, 故意伤害 1; micro 4/5.
        assertThat(tasks.get(0).published()).isEqualTo((4.0 / 5 + (2.0 / 3 + 1) / 2) / 2);
        assertThat(tasks.get(1).published()).isEqualTo(1);
        assertThat(tasks.get(2).published()).as("ln 13 - ln 11 is below 0.2").isEqualTo(1);
    }

    @Test
    void cail2019AnswersADocumentInALine() throws IOException {
        String lines = """
            [{"sentence":"甲","labels":["LN1"]},{"sentence":"乙","labels":[]}]
            [{"sentence":"丙","labels":["LN5","LN9"]}]
            """;
        write("data/loan/data_small_selected.json", lines);
        List<TaskResult> tasks = score("cail2019", "loan.json", lines);
        assertThat(tasks.getFirst().records()).hasSize(3);
        assertThat(tasks.getFirst().published()).isEqualTo(1);
    }

    @Test
    void cail2021AnswersBySpansAndIds() throws IOException {
        write("xxcq/xxcq_small.json", """
            {"id":"ab","context":"王某盗窃","entities":[{"label":"NHCS","span":["0;2"]},{"label":"NT","span":[]}]}
            {"id":"cd","context":"当日","entities":[{"label":"NHCS","span":[]},{"label":"NT","span":["0;2"]}]}
            """);
        List<TaskResult> tasks = score("cail2021", "out.jsonl", """
            {"id":"cd","entities":[{"label":"NT","span":["0;2"]}]}
            {"id":"ab","entities":[{"label":"NHCS","span":["0;1"]}]}
            """);
        assertThat(tasks.getFirst().published()).isEqualTo(0.5);
    }

    @Test
    void cail2022AnswersByMentions() throws IOException {
        String line = "{\"sentText\":\"甲卖冰毒给乙\",\"relationMentions\":["
                + "{\"em1Text\":\"甲\",\"em2Text\":\"乙\",\"label\":\"sell_drugs_to\",\"e1start\":0,\"e21start\":5},"
                + "{\"em1Text\":\"甲\",\"em2Text\":\"乙\",\"label\":\"NA\",\"e1start\":0,\"e21start\":5}]}\n";
        write("xxcq/test.json", line);
        assertThat(score("cail2022", "result.jsonl", line).getFirst().published())
                .isEqualTo(1);
    }

    @Test
    void aSpanThatCannotBeIsNamedWithItsRow() throws IOException {
        write("xxcq/xxcq_small.json", """
            {"id":"ab","context":"王某","entities":[{"label":"NHCS","span":["0;9"]}]}
            {"id":"cd","context":"王某","entities":[{"label":"NHCS","span":["x"]}]}
            """);
        assertThatThrownBy(() -> score("cail2021", "out.jsonl", "{\"i\":0,\"prediction\":\"无\"}"))
                .hasMessageContaining("row 1: the entity from 0 to 9 is not in the text")
                .hasMessageContaining("row 2: the span \"x\" is not of the form");
    }

    private List<TaskResult> score(String id, String name, String answers) throws IOException {
        var questions = new Questions(Benchmark.of(id), folder);
        Path file = write("answers/" + name, answers);
        return new Evaluation(questions, "", 1)
                .score(PredictionReader.read(file, questions), Progress.silent())
                .tasks();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void ofManyWrongRowsTheFirstTwentyAreNamed() throws IOException {
        String row = "{\"id\":\"ab\",\"context\":\"王某\",\"entities\":[{\"label\":\"NHCS\",\"span\":[\"x\"]}]}\n";
        write("xxcq/xxcq_small.json", row.repeat(50));
        assertThatThrownBy(() -> score("cail2021", "out.jsonl", "{\"i\":0,\"prediction\":\"无\"}"))
                .hasMessageContaining("row 20")
                .hasMessageContaining("has 30 more such rows")
                .hasMessageNotContaining("row 21");
    }
}
