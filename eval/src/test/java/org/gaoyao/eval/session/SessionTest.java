package org.gaoyao.eval.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.SharedData;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {

    @TempDir
    private Path folder;

    @Test
    void questionsAreAskedAsTheBenchmarkJoinsThem() throws IOException {
        write("data/1_1.json", 1);
        List<Inquiry> asked = session("lexeval", Optional.empty(), "1_1").inquiries(ChatRequest::of);
        assertThat(asked).hasSize(1);
        assertThat(prompt(asked.getFirst())).isEqualTo("请作答。第0题\n答案:");
        assertThat(asked.getFirst().item()).hasToString("1_1/0");
    }

    @Test
    void examplesStandBeforeTheQuestion() throws IOException {
        write("data/1_1.json", 1);
        write("examples/1_1_few_shot.json", 3);
        String shown = "问题: 第0题\n答案: A\n\n问题: 第1题\n答案: A\n\n问题: 第2题\n答案: A\n\n";
        assertThat(prompt("few", "1_1")).isEqualTo("请作答。\n以下是三个例子:\n" + shown + "请你回答:\n问题:第0题\n答案:");
        assertThat(prompt("legalkit-few", "1_1")).isEqualTo("请作答。\n以下是3个例子:\n" + shown + "请你回答:\n问题: 第0题\n答案:");
        assertThat(prompt("legalkit-zero", "1_1")).isEqualTo("请作答。\n请你回答:\n问题: 第0题\n答案:");
    }

    @Test
    void labelsAreThoseOfTheTask() throws IOException {
        write("data/5_1.json", 1);
        write("data/5_2.json", 1);
        write("data/5_3.json", 1);
        write("data/5_4.json", 1);
        assertThat(prompt("zero", "5_1")).endsWith("\n摘要:");
        assertThat(prompt("zero", "5_2")).endsWith("\n裁判分析过程:");
        assertThat(prompt("zero", "5_3")).endsWith("\n翻译结果:");
        assertThat(prompt("zero", "5_4")).endsWith("\n答案:");
    }

    /** As LexEval's repository has its examples today. */
    @Test
    void anExampleWithoutAnAnswerIsNamed() throws IOException {
        write("data/1_1.json", 1);
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("examples/1_1_few_shot.json"), "{\"instruction\":\"请\",\"input\":\"甲\"}\n");
        assertThatThrownBy(() -> prompt("few", "1_1"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("1_1_few_shot.json, row 1: is an example without an answer");
    }

    @Test
    void lawBenchBringsItsExampleInTheInstruction() throws IOException {
        Path shared = SharedData.at("data/benchmarks/LawBench");
        Benchmark lawBench = Benchmark.of("lawbench");
        for (Task task : lawBench.tasks()) {
            List<Question> zero = new Questions(lawBench, shared).of(task).orElseThrow();
            List<Question> one = new Questions(lawBench, shared, lawBench.prompt("one"))
                    .of(task)
                    .orElseThrow();
            assertThat(one).hasSameSizeAs(zero).hasSize(500);
            assertThat(one)
                    .extracting(Question::asked)
                    .isEqualTo(zero.stream().map(Question::asked).toList());
            assertThat(one.getFirst().prompt())
                    .contains("例")
                    .endsWith("\n" + one.getFirst().asked());
        }
    }

    @Test
    void lexEvalHasSixCognitiveLevelsOverTwentyThreeTasks() {
        List<Task> tasks = Benchmark.of("lexeval").tasks();
        assertThat(tasks.stream().map(Task::level).distinct())
                .containsExactly(
                        "memorization", "understanding", "inference", "discrimination", "generation", "ethics");
        assertThat(tasks.stream()
                        .collect(Collectors.groupingBy(task -> task.id().charAt(0), Collectors.counting())))
                .isEqualTo(Map.of('1', 3L, '2', 5L, '3', 6L, '4', 2L, '5', 4L, '6', 3L));
        assertThat(tasks).allMatch(task -> task.level()
                .equals(tasks.stream()
                        .filter(other -> other.id().charAt(0) == task.id().charAt(0))
                        .findFirst()
                        .orElseThrow()
                        .level()));
    }

    @Test
    void aPromptThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Benchmark.of("lexeval").prompt("zeero")).hasMessageContaining("did you mean zero?");
    }

    @Test
    void aSampleIsAlwaysTheSame() throws IOException {
        write("data/1_1.json", 100);
        List<String> once = ids(session("lexeval", Optional.of(10), "1_1"));
        assertThat(once).hasSize(10).doesNotHaveDuplicates().isEqualTo(ids(session("lexeval", Optional.of(10), "1_1")));
        assertThat(once)
                .isNotEqualTo(IntStream.range(0, 10).mapToObj(i -> "1_1/" + i).toList());
        assertThat(ids(session("lexeval", Optional.of(500), "1_1"))).hasSize(100);
    }

    @Test
    void everyMissingTaskIsNamed() {
        Session session = session("lexeval", Optional.empty(), "1_1", "1_2");
        assertThatThrownBy(() -> session.inquiries(ChatRequest::of))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("1_1.json")
                .hasMessageContaining("1_2.json");
    }

    private static List<String> ids(Session session) throws IOException {
        return session.inquiries(ChatRequest::of).stream()
                .map(inquiry -> inquiry.item().toString())
                .toList();
    }

    private static String prompt(Inquiry inquiry) {
        Message message = inquiry.request().conversation().messages().getFirst();
        return ((Message.Question) message).content();
    }

    private String prompt(String name, String id) throws IOException {
        Benchmark benchmark = Benchmark.of("lexeval");
        var session = new Session(
                new Questions(benchmark, folder, benchmark.prompt(name)),
                List.of(benchmark.task(id).orElseThrow()),
                Optional.empty());
        return prompt(session.inquiries(ChatRequest::of).getFirst());
    }

    private Session session(String name, Optional<Integer> sample, String... ids) {
        Benchmark benchmark = Benchmark.of(name);
        List<Task> tasks = List.of(ids).stream()
                .map(id -> benchmark.task(id).orElseThrow())
                .toList();
        return new Session(new Questions(benchmark, folder), tasks, sample);
    }

    private void write(String name, int questions) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                IntStream.range(0, questions)
                        .mapToObj(i -> "{\"instruction\":\"请作答。\",\"input\":\"第%d题\",\"answer\":\"A\"}".formatted(i))
                        .collect(Collectors.joining("\n")));
    }
}
