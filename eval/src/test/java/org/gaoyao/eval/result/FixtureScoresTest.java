package org.gaoyao.eval.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Benchmarks whose data are not at hand, on records of our own in the layout of their repositories. Expected figures of the
 * examinations were counted by their published rules, written again in Python.
 */
class FixtureScoresTest {

    @Test
    void everyTaskWithoutItsDataHasTwentyRecordsAndSaysSo() throws IOException {
        for (String id : List.of("jecqa", "cail2025", "lexeval")) {
            Benchmark benchmark = Benchmark.of(id);
            List<Task> untried = benchmark.tasks().stream()
                    .filter(task -> task.standing().orElse(benchmark.standing()) == Standing.UNTRIED)
                    .toList();
            assertThat(untried).isNotEmpty();
            for (Task task : untried) {
                assertThat(questions(id).of(task).orElseThrow())
                        .as(task.id())
                        .hasSizeGreaterThanOrEqualTo(20)
                        .allSatisfy(question -> assertThat(question.prompt()).isNotBlank());
            }
        }
    }

    @Test
    void optionsStandInThePromptInTheirOrder() throws IOException {
        Task task = Benchmark.of("jecqa").task("0_test").orElseThrow();
        Question question = questions("jecqa").of(task).orElseThrow().getFirst();
        assertThat(question.prompt()).endsWith("""
            自然人成年的年龄是几周岁？
            A: 十六周岁
            B: 十八周岁
            C: 二十周岁
            D: 十四周岁\
            """);
        assertThat(question.answer()).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        // task, right by the published rule, of how many; right by the corrected rule, of how many
        "jecqa, 0_test, 9, 21, 17, 20",
        "jecqa, 1_test, 6, 20, 17, 20",
        "cail2025, task1, 12, 20, 17, 20",
    })
    void answersInManyManners(String id, String name, int published, int of, int corrected, int ofThese)
            throws IOException {
        TaskResult result =
                score(id, FixtureScoresTest::inManyManners, name).tasks().getFirst();
        assertThat(result.published()).isEqualTo((double) published / of);
        assertThat(result.corrected()).isCloseTo((double) corrected / ofThese, within(1e-12));
    }

    /** The six figures of JEC-QA's own judge: 5 of 11 knowledge questions with one right option, and so on. */
    @Test
    void poolsAreTheSixFiguresOfTheOfficialJudge() throws IOException {
        Scoreboard scoreboard = score("jecqa", FixtureScoresTest::inManyManners, "0_test", "1_test");
        assertThat(scoreboard.pools().stream()
                        .map(pool -> "%s %d/%d"
                                .formatted(pool.pool().id(), Math.round(pool.published() * pool.n()), pool.n()))
                        .toList())
                .containsExactly("kds 5/11", "kda 10/21", "cas 4/8", "caa 9/20", "as 9/19", "aa 19/41");
    }

    @ParameterizedTest
    @CsvSource({"jecqa, 0_test", "jecqa, 1_test", "cail2025, task1", "lexeval, 4_1", "lexeval, 5_1", "lexeval, 5_2"})
    void whatIsRightScoresOneAndSilenceNothing(String id, String task) throws IOException {
        TaskResult right = score(id, (_, answer) -> answer, task).tasks().getFirst();
        // rouge 1.0.1 adds 1e-8 to the denominator of F.
        assertThat(right.published()).isCloseTo(1, within(1e-8));
        assertThat(right.corrected()).isEqualTo(1);
        TaskResult silent = score(id, (_, _) -> "", task).tasks().getFirst();
        // An empty reference of JEC-QA is answered rightly by an empty answer.
        assertThat(silent.published()).isEqualTo(task.equals("0_test") ? 1.0 / 21 : 0);
        assertThat(silent.corrected()).isZero();
        assertThat(silent.correctedAbstentions()).isEqualTo(1);
    }

    @Test
    void lexEvalsChoicesAreReadAsEverywhere() throws IOException {
        TaskResult result = score(
                        "lexeval",
                        (i, answer) -> i % 2 == 0 ? "Answer: " + answer : "选项" + (answer.equals("A") ? "B" : "A"),
                        "4_1")
                .tasks()
                .getFirst();
        long letterA = result.records().stream()
                .filter(record -> record.item().index() % 2 == 0
                        && record.item().reference().equals("A"))
                .count();
        assertThat(result.published()).as("the A of Answer counts").isEqualTo(letterA / 20.0);
        assertThat(result.corrected()).isEqualTo(0.5);
        assertThat(result.flips()).hasSize((int) (10 - letterA));
    }

    @Test
    void lexEvalsSummariesAreMeasuredByWordsAndByCharacters() throws IOException {
        TaskResult half = score("lexeval", (_, answer) -> answer.substring(0, answer.length() / 2), "5_1")
                .tasks()
                .getFirst();
        assertThat(half.published()).isBetween(0.5, 0.8);
        // The half of n characters has precision 1 and recall 1/2.
        assertThat(half.corrected()).isCloseTo(2.0 / 3, within(0.01));
    }

    private static String inManyManners(int i, String letters) {
        return switch (i % 7) {
            case 0 -> "答案：" + letters + "。";
            case 1 -> new StringBuilder(letters).reverse().toString();
            case 2 -> letters.toLowerCase(Locale.ROOT);
            case 3 -> "分析：A说法不准确，故选" + letters;
            case 4 -> letters + "E";
            case 5 -> "<think>A还是B？</think>\n" + letters;
            default -> "A不对，B也不对。</think>\n" + letters;
        };
    }

    private static Questions questions(String id) {
        try {
            Path folder = Path.of(
                    Objects.requireNonNull(Benchmark.class.getResource(id)).toURI());
            return new Questions(Benchmark.of(id), folder);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Scoreboard score(String id, BiFunction<Integer, String, String> answers, String... tasks)
            throws IOException {
        Questions questions = questions(id);
        var predictions = new ArrayList<Prediction>();
        for (String name : tasks) {
            Task task = questions.benchmark().task(name).orElseThrow();
            List<Question> asked = questions.of(task).orElseThrow();
            for (int i = 0; i < asked.size(); i++) {
                String answer = answers.apply(i, asked.get(i).answer());
                predictions.add(new Prediction(name, i, answer, Optional.empty(), Optional.empty(), "here"));
            }
        }
        return new Evaluation(questions, "", 2).score(PredictionSet.of(predictions), Progress.silent());
    }
}
