package org.gaoyao.eval.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.eval.session.Session;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.dataset.DatasetSettings;
import org.gaoyao.moot.dataset.DatasetWriter;
import org.gaoyao.moot.exercise.TaskSettings;
import org.gaoyao.moot.exercise.TaskWriter;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The moot court's tasks as it writes them. */
final class MootBenchmarkTest {

    private static final Benchmark MOOT = Benchmark.of("moot");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Path data = folder.resolve("run/moot/data");
        var court = new MootCourt(Docket.scenarios(), MootSettings.all(11, 300));
        new DatasetWriter(court, new DatasetSettings(List.of(), List.of(), 0), data).write(2, Progress.silent());
        new TaskWriter(new TaskSettings(11, 400, 400, 100, 0), Optional.empty(), data).write(2, Progress.silent());
    }

    @Test
    void theWritersOwnAnswersGetFullMarksButForDrafts() throws IOException {
        Scoreboard scoreboard = score(UnaryOperator.identity());
        assertThat(scoreboard.tasks()).extracting(task -> task.task().id()).isEqualTo(ids());
        var softly = new SoftAssertions();
        for (TaskResult task : scoreboard.tasks()) {
            List<String> below = task.records().stream()
                    .filter(record ->
                            record.corrected().counts() && record.corrected().value() < 1 - 1e-9)
                    .map(record -> record.item().prediction() + "\n"
                            + record.corrected().score())
                    .toList();
            if (task.task().id().equals("document_generation")) {
                // A defence or a complaint may leave out what would have helped.
                softly.assertThat(task.corrected()).isGreaterThan(0.9);
            } else {
                softly.assertThat(below).as(task.task().id()).isEmpty();
            }
            softly.assertThat(task.corrected(Mark.State.SCORED))
                    .as(task.task().id())
                    .isPositive();
            softly.assertThat(task.flips()).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void silenceAndChatterGetNothingToSpeakOf() throws IOException {
        for (TaskResult task : score(_ -> "今天天气不错。").tasks()) {
            assertThat(task.corrected()).as(task.task().id()).isLessThan(0.1);
        }
        for (TaskResult task : score(_ -> "").tasks()) {
            assertThat(task.corrected()).as(task.task().id()).isZero();
            assertThat(task.correctedAbstentions()).as(task.task().id()).isEqualTo(1);
        }
    }

    @Test
    void aJudgmentIsMarkedByItsParts() throws IOException {
        TaskResult task = score(answer -> answer.replaceFirst("罪名：.*", "罪名：颠覆国家政权罪")).tasks().stream()
                .filter(each -> each.task().id().equals("judgment_prediction"))
                .findFirst()
                .orElseThrow();
        assertThat(task.correctedFigures().keySet()).containsExactly("articles", "charge", "term", "fine");
        assertThat(task.correctedFigures().get("charge")).isZero();
        assertThat(task.correctedFigures().get("articles")).isEqualTo(1);
        assertThat(task.corrected()).isCloseTo(.7, within(1e-9));
    }

    @Test
    void aModelIsToldWhatItWasToldInTraining() throws IOException {
        List<Inquiry> inquiries = new Session(questions(), MOOT.tasks(), Optional.of(2)).inquiries(ChatRequest::of);
        assertThat(inquiries)
                .hasSizeBetween(MOOT.tasks().size(), 2 * MOOT.tasks().size());
        assertThat(inquiries).allSatisfy(inquiry -> assertThat(
                        inquiry.request().conversation().messages())
                .hasSize(2)
                .first()
                .isInstanceOf(Message.Instruction.class));
    }

    private static List<String> ids() {
        return MOOT.tasks().stream().map(Task::id).toList();
    }

    private static Questions questions() {
        return new Questions(MOOT, folder.resolve("run"));
    }

    private static Scoreboard score(UnaryOperator<String> answering) throws IOException {
        var predictions = new ArrayList<Prediction>();
        for (Task task : MOOT.tasks()) {
            List<Question> questions = questions().of(task).orElseThrow();
            for (int i = 0; i < questions.size(); i++) {
                predictions.add(new Prediction(
                        task.id(),
                        i,
                        answering.apply(questions.get(i).answer()),
                        Optional.empty(),
                        Optional.empty(),
                        "test " + i));
            }
        }
        return new Evaluation(questions(), "", 2).score(PredictionSet.of(predictions), Progress.silent());
    }
}
