package org.gaoyao.eval.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gaoyao.eval.SharedData;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The contests' own figures on real records: what their judges' rules, written again in Python, give for answers that are
 * right except for every third, which is the right one of the next record; and for no answers at all.
 */
class CailScoresTest {

    /** Where Python adds up floats in the order of a dictionary, the last bit may differ. */
    private static final double LAST_BIT = 1e-15;

    @ParameterizedTest
    @CsvSource({
        // task, records, every third wrong, silence: labels that occur nowhere count as right, 75 of 202 charges do
        "cail2018, charges, 5479, 0.7405821988019403, 0.18564356435643564",
        "cail2018, articles, 5479, 0.7400692844934567, 0.16120218579234974",
        "cail2018, terms, 5479, 0.6792845409746375, 0",
        "cail2019, divorce, 9274, 0.7306664663022733, 0",
        "cail2019, labor, 4574, 0.6934483077896365, 0.025",
        "cail2019, loan, 3916, 0.7394354913549321, 0",
        "cail2021, theft, 3600, 0.6712735547969917, 0",
        "cail2022, drugs, 285, 0.6638935108153078, 0",
    })
    void equalsTheContestsJudge(String id, String name, int records, double figure, double silence) throws IOException {
        SharedData.at(id.equals("cail2018") ? "data/cases" : "data/elements");
        Path folder = SharedData.at("data");
        Benchmark benchmark = Benchmark.of(id);
        Task task = benchmark.task(name).orElseThrow();
        var questions = new Questions(benchmark, folder);
        List<Question> asked = questions.of(task).orElseThrow();
        assertThat(asked).hasSize(records).allSatisfy(question -> assertThat(question.prompt())
                .startsWith(task.instruction().orElseThrow())
                .endsWith(question.asked()));

        TaskResult wrong = score(questions, task, asked, i -> switch (name) {
            case "terms" -> number(asked.get(i).answer(), i);
            case "theft" -> spans(next(asked, i));
            default -> next(asked, i);
        });
        assertThat(wrong.published()).isCloseTo(figure, within(LAST_BIT));
        assertThat(wrong.interval().low()).isLessThan(wrong.corrected());
        assertThat(wrong.interval().high()).isGreaterThan(wrong.corrected());

        TaskResult right = score(
                questions,
                task,
                asked,
                i -> name.equals("theft")
                        ? words(asked.get(i).answer())
                        : asked.get(i).answer());
        assertThat(right.published()).isEqualTo(1);
        assertThat(right.corrected()).isEqualTo(1);
        assertThat(right.flips()).isEmpty();

        TaskResult silent = score(questions, task, asked, _ -> "");
        assertThat(silent.published()).isCloseTo(silence, within(LAST_BIT));
        assertThat(silent.corrected()).isZero();
        assertThat(silent.correctedAbstentions()).isGreaterThan(0.9);
    }

    private static String next(List<Question> asked, int i) {
        return asked.get(i % 3 == 0 ? (i + 1) % asked.size() : i).answer();
    }

    /** Months that are up to a year too long; life and death, every other time, as the contest's numbers. */
    private static String number(String own, int i) {
        boolean months = own.endsWith("个月");
        if (!months && i % 2 == 0) {
            return own.equals("死刑") ? "-2" : "-1";
        }
        return Integer.toString((months ? Integer.parseInt(own.replace("个月", "")) : 180) + i % 5 * 3);
    }

    /** A reference in the contest's own form, which says places. */
    private static String spans(String reference) {
        return reference
                .lines()
                .map(line -> {
                    String words = line.substring(line.indexOf('：') + 1, line.lastIndexOf(" ("));
                    int start = Integer.parseInt(line.substring(line.lastIndexOf('(') + 1, line.length() - 1));
                    return "{\"label\":%s,\"span\":[\"%d;%d\"]}"
                            .formatted(
                                    Json.line(line.substring(0, line.indexOf('：'))),
                                    start,
                                    start + words.codePointCount(0, words.length()));
                })
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** A reference as a model would write it, without places. */
    private static String words(String reference) {
        return reference.isEmpty()
                ? "无"
                : reference
                        .lines()
                        .map(line -> line.replaceFirst(" \\([0-9]+\\)$", ""))
                        .collect(Collectors.joining("\n"));
    }

    private static TaskResult score(Questions questions, Task task, List<Question> asked, IntFunction<String> answers)
            throws IOException {
        var predictions = new ArrayList<Prediction>();
        for (int i = 0; i < asked.size(); i++) {
            predictions.add(new Prediction(
                    task.id(), i, answers.apply(i), Optional.of(asked.get(i).answer()), Optional.empty(), "here"));
        }
        return new Evaluation(questions, "", 2)
                .score(PredictionSet.of(predictions), Progress.silent())
                .tasks()
                .getFirst();
    }
}
