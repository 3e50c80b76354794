package org.gaoyao.eval.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.eval.asking.AnswerFolder;
import org.gaoyao.eval.asking.Asked;
import org.gaoyao.eval.asking.Asking;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.ResultFiles;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Judges on loopback over the answers to our records in the layouts of CaseGen, LexRAG and LexRubric. */
final class JuryTest {

    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void caseGensTemplateIsFilledReadAndJoinedToTheScores() throws Exception {
        Questions questions = questions("casegen");
        ScoredRun run = run("casegen", "model", (_, question) -> question.answer() + "<antThinking>想</antThinking>");
        Map<String, List<Candidate>> candidates =
                run.candidates(questions, questions.benchmark().tasks(), Optional.empty());
        String chatter = candidates
                .getOrDefault("defense", List.of())
                .get(3)
                .question()
                .answer()
                .strip();
        int same = (int) candidates.getOrDefault("defense", List.of()).stream()
                .filter(candidate -> candidate.question().answer().contains(chatter))
                .count();
        // As judges of CaseGen reply: two braces, single quotes, 分 behind numbers, other names; of one case mere words.
        BiFunction<String, Long, String> reply = (prompt, _) -> prompt.contains("想</ant")
                ? "标签还在"
                : prompt.contains(chatter)
                        ? "我认为写得不错"
                        : "评语\n{{'事实正确性': 8分, '法律关系准确性': 7, '逻辑性': 6分, '完备性': 1, '综合得分': 10分}}";
        try (var server = new JudgeServer(ALL, reply);
                ChatModel judge = server.model()) {
            Standard standard = Standards.of(questions, task(questions, "defense"));
            assertThat(standard.name()).isEqualTo("casegen");
            JudgedTask judged = judged(judge, 1, standard, candidates.getOrDefault("defense", List.of()), Map.of());
            JudgedFiles.join(run, judge.identity(), 1, List.of(judged));
            assertThat(judged.unanswered()).isZero();
            assertThat(judged.unreadable()).isPositive().isEqualTo(same);
            assertThat(judged.scored()).isEqualTo(20 - same);
            assertThat(judged.score().orElseThrow()).isEqualTo(1);
            assertThat(judged.figures()).containsEntry("事实准确性", 8.0).containsEntry("完备性", 1.0);
        }
        JsonNode task =
                Json.parse(Files.readString(run.results())).path("tasks").path("defense");
        assertThat(task.path("judged").path("points").asDouble()).isEqualTo(10);
        assertThat(task.path("judged").path("figures").path("逻辑性").asDouble()).isEqualTo(6);
        assertThat(task.path("corrected").has("score")).isTrue();
        List<JsonNode> records =
                Files.readAllLines(run.records()).stream().map(Json::parse).toList();
        assertThat(records).hasSize(80);
        assertThat(records.stream().filter(record -> record.has("judged"))).hasSize(20);
    }

    /** LegalKit divides what is over 1 by 10: a worst mark of 1 became 100 %. */
    @Test
    void theWorstMarkIsTheWorstScore() throws Exception {
        Questions questions = questions("casegen");
        Standard standard = Standards.of(questions, task(questions, "fact"));
        Candidate candidate = candidate(questions, "fact");
        var marks = standard.read("{'事实准确性': 1, '相关性': 1, '逻辑性': 1, '综合得分': 1}", candidate);
        assertThat(standard.score(marks, candidate).orElseThrow().value()).isZero();
        assertThat(standard.points(0)).isEqualTo(1);
        assertThat(standard.read("{'综合得分': 0}", candidate)).isEmpty();
        assertThat(standard.read("综合得分：9", candidate)).isEmpty();
        assertThat(standard.read("<think>{'综合得分': 2}</think>{'综合得分': '9'}", candidate))
                .isEmpty();
        var whole = standard.read("{'a': 1} 改：{'事实正确性': 9分}", candidate);
        assertThat(whole).containsOnlyKeys("事实准确性");
        assertThat(standard.score(whole, candidate)).isEmpty();
    }

    @Test
    void aJudgeThatDiesGoesOnWhereItStopped() throws Exception {
        Questions questions = questions("lexrag");
        ScoredRun run = run("lexrag", "model", (_, question) -> question.answer());
        Standard standard = Standards.of(questions, task(questions, "turn_2"));
        assertThat(standard.name()).isEqualTo("scale");
        List<Candidate> candidates = run.candidates(questions, List.of(task(questions, "turn_2")), Optional.empty())
                .getOrDefault("turn_2", List.of());
        try (var server = new JudgeServer(25, JuryTest::scale);
                ChatModel judge = server.model()) {
            JudgedTask broken = judged(judge, 3, standard, candidates, Map.of());
            assertThat(broken.unanswered()).isEqualTo(60 - 25);
            server.allow(ALL);
            JudgedTask whole = judged(judge, 3, standard, candidates, Map.of());
            assertThat(whole.unanswered()).isZero();
            assertThat(whole.scored()).isEqualTo(20);
            assertThat(server.answered()).hasSize(60).allSatisfy((_, times) -> assertThat(times)
                    .isEqualTo(1));
            // Seed 0 gives 5 points, 1 and 2 give 7: of three pairs of votes one agrees.
            assertThat(whole.agreement().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
            assertThat(standard.points(whole.score().orElseThrow())).isCloseTo(7, within(1e-9));
        }
        assertThat(AnswerFolder.failed(folder.resolve("judgments"))).isNotEmpty();
        assertThat(candidates.getFirst().asked()).startsWith("用户：").contains("\n助手：");
    }

    @Test
    void aRubricIsMarkedByRuleAndByTheJudgeTogether() throws Exception {
        Questions questions = questions("rubric");
        ScoredRun run = run("rubric", "model", (_, question) -> question.answer());
        Task task = task(questions, "consultation");
        List<Candidate> candidates =
                run.candidates(questions, List.of(task), Optional.empty()).getOrDefault(task.id(), List.of());
        Standard standard = Standards.of(questions, task);
        BiFunction<String, Long, String> all = (prompt, _) -> {
            int items = (int)
                    prompt.lines().filter(line -> line.matches("[0-9]+\\.（.*")).count();
            var marks = new ArrayList<Map<String, Object>>();
            for (int item = 1; item <= items; item++) {
                String line = line(prompt, item);
                boolean fault = line.contains("承诺") || line.contains("编造");
                marks.add(Map.of("item", item, "met", fault ? 0 : 1, "reason", "见原文"));
            }
            return Json.line(Map.of("marks", marks));
        };
        try (var server = new JudgeServer(ALL, all);
                ChatModel judge = server.model()) {
            JudgedTask judged = judged(judge, 1, standard, candidates, Map.of());
            assertThat(judged.scored()).isEqualTo(20);
            assertThat(judged.score().orElseThrow()).isBetween(0.6, 1.0);
            assertThat(judged.figures()).containsKeys("legal_accuracy", "completeness", "task_compliance", "clarity");
            // Those of LexRubric's own form have no checks: the judge's marks alone, all met.
            assertThat(judged.answers().get(1).score().orElseThrow().value()).isEqualTo(1);
        }
    }

    @Test
    void aJudgeIsComparedWithPeople() throws Exception {
        Questions questions = questions("lexrag");
        ScoredRun run = run("lexrag", "model", (place, question) -> place % 2 == 0 ? question.answer() : "不知道");
        Path human = folder.resolve("human.jsonl");
        var lines = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            lines.add("{\"task\":\"turn_1\",\"i\":%d,\"mark\":%d}".formatted(i, i % 2 == 0 ? 9 : 3));
            lines.add("{\"task\":\"turn_1\",\"i\":%d,\"mark\":%d}".formatted(i, i % 2 == 0 ? 9 : 1));
        }
        Files.write(human, lines);
        Task task = task(questions, "turn_1");
        try (var server = new JudgeServer(ALL, (prompt, _) -> scores(prompt.contains("不知道") ? 4 : 8));
                ChatModel judge = server.model()) {
            JudgedTask judged = judged(
                    judge,
                    1,
                    Standards.of(questions, task),
                    run.candidates(questions, List.of(task), Optional.empty()).getOrDefault("turn_1", List.of()),
                    HumanMarks.read(human).of("model", "turn_1"));
            var calibration = judged.calibration().orElseThrow();
            assertThat(calibration.n()).isEqualTo(20);
            assertThat(calibration.pearson()).isCloseTo(1, within(1e-9));
            assertThat(calibration.bias()).isCloseTo(0.5, within(1e-9));
            assertThat(calibration.corrected(4)).isCloseTo(2, within(1e-9));
        }
        Files.writeString(human, "{\"task\":\"turn_1\",\"i\":0}\n{\n");
        assertThatThrownBy(() -> HumanMarks.read(human))
                .hasMessageContaining("row 1: lacks")
                .hasMessageContaining("row 2: is damaged");
    }

    @Test
    void aTournamentFindsTheBetterModelAndTheJudgesFavouritePlace() throws Exception {
        var runs = List.of(
                run("lexrag", "gut", (_, question) -> question.answer() + "甲等"),
                run("lexrag", "mid", (_, question) -> question.answer() + "乙等"),
                run("lexrag", "bad", (_, _) -> "不清楚。丙等"));
        Questions questions = questions("lexrag");
        List<Task> tasks = List.of(task(questions, "turn_1"), task(questions, "turn_4"));
        var answers = new LinkedHashMap<String, Map<String, List<Candidate>>>();
        for (ScoredRun run : runs) {
            answers.put(run.name(), run.candidates(questions, tasks, Optional.of(15)));
        }
        // Prefers the better class; among 甲等 and 乙等 whatever is shown first; now and then it says nothing.
        BiFunction<String, Long, String> reply = (prompt, seed) -> {
            String first = between(prompt, "〔回答甲〕", "〔回答甲完〕");
            String second = between(prompt, "〔回答乙〕", "〔回答乙完〕");
            boolean close = !first.contains("丙等") && !second.contains("丙等");
            if (seed == 2 && close) {
                return "难分高下";
            }
            return "{\"reason\":\"\",\"better\":\"%s\"}".formatted(close || second.contains("丙等") ? "甲" : "乙");
        };
        try (var server = new JudgeServer(ALL, reply);
                ChatModel judge = server.model()) {
            Tournament tournament = Tournament.of(new Jury(ChatRequest::of, 3), answers);
            assertThat(tournament.pairings()).hasSize(3 * 30);
            ask(judge, tournament.inquiries());
            Standings standings = tournament.standings(AnswerFolder.read(folder.resolve("judgments")));
            StandingsFiles.write(standings, judge.identity(), 3, runs, folder.resolve("tournament"));

            Standings.Meeting close = standings.meetings().getFirst();
            assertThat(close.flipRate()).isEqualTo(1);
            assertThat(close.ties()).isEqualTo(30);
            assertThat(close.unreadable()).isEqualTo(60);
            assertThat(standings.meetings().get(1).flipRate()).isZero();
            assertThat(standings.meetings().get(1).firstWins()).isEqualTo(30);
            assertThat(standings.strengths().keySet()).last().isEqualTo("bad");
            assertThat(standings.intervals()).hasEntrySatisfying("bad", interval -> assertThat(interval.high())
                    .isLessThan(0));
        }
        JsonNode document = Json.parse(Files.readString(folder.resolve("tournament/tournament.json")));
        assertThat(document.path("models")).hasSize(3);
        assertThat(document.path("meetings").get(0).path("flip_rate").asDouble())
                .isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("tournament/duels.jsonl"))).hasSize(90);
        JsonNode joined = Json.parse(Files.readString(runs.getLast().results())).path("tournament");
        assertThat(joined.path("rank").asInt()).isEqualTo(3);
    }

    @Test
    void runsThatAreNotScoredOrOfSeveralBenchmarksAreNamed() throws Exception {
        List<ScoredRun> runs = List.of(
                run("lexrag", "a", (_, _) -> "甲"),
                run("rubric", "b", (_, _) -> "乙"),
                new ScoredRun("c", folder.resolve("absent")));
        assertThatThrownBy(() -> ScoredRun.benchmark(runs))
                .hasMessageContaining("several benchmarks")
                .hasMessageContaining("has no results.json");
    }

    @Test
    void failedRequestsAndSilenceAreNotJudged() throws Exception {
        Questions questions = questions("lexrag");
        ScoredRun run = run(
                "lexrag",
                "model",
                (place, _) -> place == 0
                        ? "[API request failed: timeout]"
                        : place == 1 ? "<think>还在想" : place == 2 ? " " : "答");
        Task task = task(questions, "turn_1");
        assertThat(run.candidates(questions, List.of(task), Optional.empty()).getOrDefault("turn_1", List.of()))
                .hasSize(17);
    }

    private static String scale(String prompt, long seed) {
        assertThat(prompt).contains("〔参考答案〕");
        return scores(seed == 0 ? 5 : 7);
    }

    private static String scores(int points) {
        Map<String, Integer> scores = List.of("事实性", "满意度", "清晰度", "逻辑性", "完备性", "综合得分").stream()
                .collect(Collectors.toMap(name -> name, _ -> points));
        return Json.line(Map.of("scores", scores, "reason", "理由"));
    }

    private static String line(String prompt, int item) {
        return prompt.lines()
                .filter(line -> line.startsWith(item + ".（"))
                .findFirst()
                .orElse("");
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from) + from.length(), text.indexOf(to));
    }

    private JudgedTask judged(
            ChatModel judge, int votes, Standard standard, List<Candidate> candidates, Map<Integer, Double> people)
            throws IOException, InterruptedException {
        var jury = new Jury(ChatRequest::of, votes);
        ask(judge, jury.inquiries(standard, candidates));
        String task = candidates.getFirst().task();
        return jury.judged(task, standard, candidates, AnswerFolder.read(folder.resolve("judgments")), people);
    }

    private Asked ask(ChatModel judge, List<Inquiry> inquiries) throws IOException, InterruptedException {
        try (AnswerFolder stored = AnswerFolder.open(folder.resolve("judgments"))) {
            return new Asking(judge, 8, 3).ask(inquiries, stored, Progress.silent());
        }
    }

    private static Candidate candidate(Questions questions, String task) throws IOException {
        Question question = questions.of(task(questions, task)).orElseThrow().getFirst();
        return new Candidate(task, 0, question, "答");
    }

    private static Task task(Questions questions, String id) {
        return questions.benchmark().task(id).orElseThrow();
    }

    private static Questions questions(String benchmark) throws URISyntaxException {
        Path place =
                Path.of(Objects.requireNonNull(JuryTest.class.getResource("/org/gaoyao/eval/" + benchmark), benchmark)
                        .toURI());
        return new Questions(Benchmark.of(benchmark), place);
    }

    /** A run whose answers to every question of a benchmark are scored. */
    private ScoredRun run(String benchmark, String name, BiFunction<Integer, Question, String> answering)
            throws IOException, URISyntaxException {
        Questions questions = questions(benchmark);
        var predictions = new ArrayList<Prediction>();
        for (Task task : questions.benchmark().tasks()) {
            List<Question> all = task.id().equals("retrieval")
                    ? List.of()
                    : questions.of(task).orElse(List.of());
            for (int i = 0; i < all.size(); i++) {
                String text = answering.apply(i, all.get(i));
                predictions.add(new Prediction(task.id(), i, text, Optional.empty(), Optional.empty(), "test " + i));
            }
        }
        Path place = folder.resolve(name);
        ResultFiles.write(
                new Evaluation(questions, "", 2).score(PredictionSet.of(predictions), Progress.silent()), name, place);
        return new ScoredRun(name, place);
    }
}
