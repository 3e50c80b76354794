package org.gaoyao.eval.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.eval.session.Session;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CaseGen, LexRAG and rubrics on records of ours in their layouts: 20 cases, 20 conversations, 20 questions. */
final class FixtureBenchmarksTest {

    @TempDir
    private Path folder;

    @Test
    void theyAreListedAsNotYetRun() {
        assertThat(Benchmark.of("casegen").standing()).isEqualTo(Standing.UNTRIED);
        assertThat(Benchmark.of("lexrag").standing()).isEqualTo(Standing.UNTRIED);
    }

    @Test
    void aCaseIsFilledIntoTheTemplateOfItsTask() throws IOException {
        Questions questions = questions("casegen");
        List<Question> drafts = questions.of(task(questions, "defense")).orElseThrow();
        assertThat(drafts).hasSize(20);
        assertThat(drafts.getFirst().prompt())
                .startsWith("请以被告代理人的身份")
                .contains(
                        "证据1：证据清单\n",
                        "证据2：证人证言\n",
                        drafts.getFirst().key().path("prosecution").asString())
                .doesNotContain("{");
        Question judgement =
                questions.of(task(questions, "judgement")).orElseThrow().getFirst();
        assertThat(judgement.prompt()).contains("本院").doesNotContain("{");
        assertThat(judgement.answer()).isNotBlank();
    }

    @Test
    void theCourtsOwnDocumentsAreEqualToThemselves() throws IOException {
        for (TaskResult task :
                score("casegen", (_, question) -> question.answer()).tasks()) {
            assertThat(task.corrected()).isEqualTo(1);
            assertThat(task.publishedFigures().keySet())
                    .containsExactly("bleu_1", "bleu_2", "bleu_3", "bleu_4", "rougeL");
            assertThat(task.publishedFigures().get("bleu_4")).isCloseTo(1, within(1e-12));
            assertThat(task.correctedFigures()).isEmpty();
        }
    }

    /** CaseGen's rule gives a Chinese text without figures nothing, however right it is. */
    @Test
    void theDocumentsOfAnotherCaseAreWorseAndAFailedRequestIsNone() throws IOException {
        Questions questions = questions("casegen");
        List<Question> all = questions.of(task(questions, "reasoning")).orElseThrow();
        Scoreboard scoreboard = score(
                "casegen",
                (place, question) -> place == 0
                        ? "Error occurred"
                        : place == 1
                                ? "驳回。"
                                : all.get(place).answer().equals(question.answer())
                                        ? all.get((place + 1) % 20).answer()
                                        : question.answer());
        TaskResult reasoning = scoreboard.tasks().get(2);
        assertThat(reasoning.records().getFirst().published().state()).isEqualTo(Mark.State.FAILED);
        assertThat(reasoning.records().get(1).published().value()).isZero();
        assertThat(reasoning.corrected()).isBetween(0.1, 0.8);
    }

    @Test
    void aConversationIsAskedTurnByTurn() throws IOException {
        Questions questions = questions("lexrag");
        List<Inquiry> inquiries =
                new Session(questions, questions.benchmark().tasks(), Optional.empty()).inquiries(ChatRequest::of);
        assertThat(inquiries).hasSize(100);
        List<Message> third = inquiries.stream()
                .filter(inquiry -> inquiry.item().toString().equals("turn_3/1"))
                .findFirst()
                .orElseThrow()
                .request()
                .conversation()
                .messages();
        assertThat(third)
                .extracting(Message::role)
                .containsExactly("system", "user", "assistant", "user", "assistant", "user");
        assertThat(((Message.Question) third.getLast()).content()).startsWith("他已经换了锁");
    }

    /**
     * By hand: of the words abc, blank, 34 two are among abc, blank, 12, blank, 退还: BLEU-1 is 2/3·exp(1 − 5/3), precision
     * 2/3, recall 2/5; of abc 12 and abc 34 one token is common.
     */
    @Test
    void lexRagsFiguresAreTheOriginals() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("dataset.json"), """
            [{"id": 7, "conversation": [{"user": "问", "assistant": "abc 12 退还", "keyword": ["退还", "34"], "article": []}]},
             {"id": 9, "conversation": [{"user": "问", "assistant": "退还押金", "keyword": [], "article": []}]}]
            """);
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(answers, """
            {"id": "9_turn1", "question": "问", "response": "  "}
            {"id": "7_turn1", "question": "问", "response": "**要点**\\n- abc  34"}
            """);
        var questions = new Questions(Benchmark.of("lexrag"), folder);
        Scoreboard scoreboard =
                new Evaluation(questions, "", 1).score(PredictionReader.read(answers, questions), Progress.silent());
        TaskResult turn = scoreboard.tasks().getFirst();
        assertThat(turn.published()).isCloseTo(0.5, within(1e-12));
        assertThat(turn.publishedFigures())
                .containsEntry("rouge-l", 0.5)
                .containsEntry("bleu-1", 0.3423)
                .containsEntry("char_precision", 0.6667)
                .containsEntry("char_recall", 0.4)
                .containsEntry("char_f1", 0.5)
                .containsEntry("keyword_accuracy", 0.5);
        assertThat(turn.correctedAbstentions()).isEqualTo(0.5);
    }

    /**
     * By hand. First turn: b shares its place with x (equal scores), a is not retrieved: nDCG@3 of the original is (1/log₂3 +
     * 1/2)/2. Second turn: one document, which the original cannot measure. Third: nothing is relevant.
     */
    @Test
    void lexRagsRankingsAreMeasuredAsPublishedAndAsTrecEvalDoes() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("dataset.json"), """
            [{"id": 1, "conversation": [
              {"user": "一", "assistant": "", "article": ["a", "b"]},
              {"user": "二", "assistant": "", "article": ["c"]},
              {"user": "三", "assistant": "", "article": []}]}]
            """);
        Path rankings = folder.resolve("retrieval.jsonl");
        Files.writeString(
                rankings,
                "{\"id\": 1, \"conversation\": [%s, %s, %s]}\n"
                        .formatted(
                                turn(Map.of("u", 3.0, "b", 2.0, "x", 2.0, "y", 1.0)),
                                turn(Map.of("c", 1.0)),
                                turn(Map.of("z", 1.0, "w", 0.5))));
        var questions = new Questions(Benchmark.of("lexrag"), folder);
        TaskResult task = new Evaluation(questions, "", 1)
                .score(PredictionReader.read(rankings, questions), Progress.silent())
                .tasks()
                .getFirst();
        Map<String, Double> published = task.publishedFigures();
        assertThat(published.get("recall@1")).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(published.get("precision@1")).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(published.get("recall@5")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(published.get("precision@5")).isCloseTo(2.0 / 7, within(1e-12));
        assertThat(published.get("f1@5")).isCloseTo(0.4, within(1e-12));
        assertThat(published.get("ndcg@3")).isCloseTo((Math.log(2) / Math.log(3) + 0.5) / 2 / 3, within(1e-12));
        assertThat(task.published()).isEqualTo(published.get("recall@5"));
        assertThat(task.corrected()).isCloseTo(0.75, within(1e-12));
        assertThat(task.corrected(Mark.State.SKIPPED)).isEqualTo(1);
        assertThat(task.correctedFigures()).containsEntry("recall_5", 0.75);
    }

    @Test
    void answersToTurnsThatTheDataDoNotHaveAreNamed() throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                answers, "{\"id\": \"1_turn6\", \"response\": \"a\"}\n{\"id\": \"99_turn1\", \"response\": \"b\"}\n");
        assertThatThrownBy(() -> PredictionReader.read(answers, questions("lexrag")))
                .hasMessageContaining("row 1: the data have no turn \"1_turn6\"")
                .hasMessageContaining("row 2: the data have no turn \"99_turn1\"");
    }

    @Test
    void rubricsAreMarkedByRuleWhereARuleSees() throws IOException {
        TaskResult task =
                score("rubric", (_, question) -> question.answer()).tasks().getFirst();
        assertThat(task.records()).hasSize(20);
        // Every fourth of the records has no checks, in LexRubric's own form.
        assertThat(task.corrected(Mark.State.SKIPPED)).isEqualTo(5);
        assertThat(task.corrected()).isGreaterThan(0.5);
        assertThat(task.correctedFigures()).containsKey("legal_accuracy");
    }

    @Test
    void everyFaultOfARubricIsNamed() throws IOException {
        Files.writeString(folder.resolve("exam.jsonl"), """
            {"question": "", "rubrics": [{"criterion": "甲", "points": 0, "dimension": "法律准确性"}]}
            {"question": "问", "rubrics": [{"criterion": "乙", "points": 2, "dimension": "文采"}]}
            """);
        var questions = new Questions(Benchmark.of("rubric"), folder);
        assertThatThrownBy(() -> questions.of(task(questions, "exam")))
                .hasMessageContaining("record 1, rubrics[0]")
                .hasMessageContaining("record 1, field \"question\": is missing")
                .hasMessageContaining("record 2, rubrics[0]: the dimension \"文采\" is not known");
    }

    private static String turn(Map<String, Double> hits) {
        List<Map<String, Object>> recall = new ArrayList<>();
        hits.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(hit -> recall.add(Map.of("article", Map.of("name", hit.getKey()), "score", hit.getValue())));
        return Json.line(Map.of("question", Map.of("recall", recall)));
    }

    private static Task task(Questions questions, String id) {
        return questions.benchmark().task(id).orElseThrow();
    }

    private static Questions questions(String benchmark) {
        try {
            URI place = Objects.requireNonNull(
                            FixtureBenchmarksTest.class.getResource("/org/gaoyao/eval/" + benchmark), benchmark)
                    .toURI();
            return new Questions(Benchmark.of(benchmark), Path.of(place));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Scoreboard score(String benchmark, BiFunction<Integer, Question, String> answering)
            throws IOException {
        Questions questions = questions(benchmark);
        var predictions = new ArrayList<Prediction>();
        for (Task task : questions.benchmark().tasks()) {
            List<Question> all = questions.of(task).orElse(List.of());
            for (int i = 0; i < all.size(); i++) {
                String text = answering.apply(i, all.get(i));
                predictions.add(new Prediction(task.id(), i, text, Optional.empty(), Optional.empty(), "test " + i));
            }
        }
        return new Evaluation(questions, "", 2).score(PredictionSet.of(predictions), Progress.silent());
    }
}
