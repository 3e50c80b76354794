package org.gaoyao.moot.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;
import org.gaoyao.moot.document.Exercise;
import org.junit.jupiter.api.Test;

class StatuteTasksTest {

    private static final CitationChecker CHECKER = new CitationChecker(StatuteBook.of(List.of()));
    private static final List<Assignment> TASKS = IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(new StatuteTasks(1, Optional.empty())::task)
            .toList();

    private static List<Assignment> of(String form) {
        return TASKS.stream()
                .filter(task -> task.id().startsWith("statute-" + form))
                .toList();
    }

    private static List<String> cited(String text, LocalDate day, boolean holding) {
        return CHECKER.check(text, day).stream()
                .filter(checked -> checked.citation().article().isPresent())
                .filter(checked -> !holding || checked.verdict().holds())
                .map(StatuteTasksTest::key)
                .distinct()
                .toList();
    }

    private static String key(Checked checked) {
        return checked.citation().source() + "#"
                + checked.citation().article().orElseThrow().key();
    }

    @Test
    void equalSeedsGiveEqualTasks() {
        var again = new StatuteTasks(1, Optional.empty());
        for (int index = 1_999; index >= 0; index -= 13) {
            assertThat(again.task(index)).isEqualTo(TASKS.get(index));
        }
    }

    @Test
    void citationsHoldOnTheDayExceptWhereThatIsTheQuestion() {
        for (Assignment task : TASKS) {
            Exercise exercise = task.exercise();
            String text = exercise.prompt() + "\n" + exercise.thinking() + "\n" + exercise.answer();
            if (!task.id().startsWith("statute-validity")) {
                assertThat(cited(text, task.day(), true)).as(text).isNotEmpty();
                assertThat(cited(text, task.day(), true)).as(text).isEqualTo(cited(text, task.day(), false));
            }
        }
    }

    @Test
    void ofSeveralCitationsThoseWithAValidVerdictAreTheAnswer() {
        for (Assignment task : of("validity")) {
            String answer = task.exercise().answer();
            String list = answer.substring(0, answer.indexOf('。'));
            assertThat(cited(list, task.day(), false))
                    .as(task.exercise().prompt())
                    .containsExactlyInAnyOrderElementsOf(cited(task.exercise().prompt(), task.day(), true))
                    .isNotEmpty();
            assertThat(cited(task.exercise().prompt(), task.day(), false))
                    .hasSizeGreaterThan(cited(list, task.day(), false).size());
        }
    }

    @Test
    void answersNameTheArticlesOfTheirGold() {
        for (Assignment task : TASKS) {
            int gold = task.citations().size();
            assertThat(task.exercise().key().get("articles"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(gold)
                    .isNotEmpty();
            if (task.id().startsWith("statute-apply")) {
                assertThat(cited(task.exercise().answer(), task.day(), true)).hasSize(gold);
            }
        }
    }

    @Test
    void summariesAreCalledSummaries() {
        assertThat(of("recite")).isNotEmpty();
        for (Assignment task : of("recite")) {
            assertThat(task.exercise().key()).containsEntry("source", "digest");
            assertThat(task.exercise().answer()).containsAnyOf("（摘要，非条文原文）", "(A summary, not the text.)");
            assertThat(task.exercise().answer())
                    .contains((String) task.exercise().key().get("text"));
        }
    }

    @Test
    void withABookRecitationIsOfItsTextAsItStandsOnTheDay() {
        LocalDate from = LocalDate.of(2010, 1, 1);
        var version = new LawVersion(
                "park-1",
                "中华人民共和国模拟公园法",
                "模拟公园法",
                Level.STATUTE,
                "",
                Optional.of(from),
                Optional.of(from),
                Optional.empty(),
                false,
                List.of(),
                "test");
        var articles = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new Article(
                        "park-1#" + number,
                        Optional.of(new ArticleNumber(number, 0)),
                        List.of(),
                        "模拟公园第" + number + "号长椅每年春天刷漆一次，刷漆期间不得坐卧。"))
                .toList();
        var tasks = new StatuteTasks(1, Optional.of(StatuteBook.of(List.of(new LawText(version, articles)))));
        for (int index = 0; index < 400; index += 4) {
            Assignment task = tasks.task(index);
            String article = task.citations().getFirst().article().key();
            assertThat(task.exercise().answer()).isEqualTo("模拟公园第" + article + "号长椅每年春天刷漆一次，刷漆期间不得坐卧。");
            assertThat(task.exercise().key()).containsEntry("source", "statute");
            assertThat(task.exercise().prompt()).contains("模拟公园法");
        }
    }
}
