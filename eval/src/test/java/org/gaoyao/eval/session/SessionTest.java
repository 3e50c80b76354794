package org.gaoyao.eval.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
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
        assertThat(prompt(asked.getFirst())).isEqualTo("请作答。\n第0题\n答案:");
        assertThat(asked.getFirst().item()).hasToString("1_1/0");
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
