package org.gaoyao.retrieval.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionFileTest {

    @TempDir
    private Path folder;

    @Test
    void questionsAreReadWithWhatAnswersThem() throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), """
            {"query_id": 7, "question": "能租吗", "relevant": ["a#1", "a#2"], "more": 1}

            {"query_id": "x", "question": "多久"}
            """);
        assertThat(QuestionFile.read(file, false, "nothing was read"))
                .containsExactly(new Question("7", "能租吗", List.of("a#1", "a#2")), new Question("x", "多久", List.of()));
    }

    @Test
    void everyBadLineIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), """
            {"query_id": 1, "question": "能租吗", "relevant": ["a#1"]}
            {"query_id": 1, "question": "能租吗", "relevant": ["a#1"]}
            {"query_id": "a b", "question": "能租吗", "relevant": ["a#1"]}
            {"question": "能租吗", "relevant": ["a#1"]}
            {"query_id": 5, "question": 5, "relevant": ["a#1"]}
            {"query_id": 6, "question": "能租吗"}
            {"query_id": 7, "question": "能租吗", "relevant": [7]}
            {"query_id": 8
            """);
        var refusal =
                catchThrowableOfType(ProblemsException.class, () -> QuestionFile.read(file, true, "nothing was read"));
        assertThat(refusal.problems())
                .extracting(problem -> problem.where().replaceAll(".*jsonl:", ""))
                .containsExactly(
                        "2, field \"query_id\"",
                        "3, field \"query_id\"",
                        "4, field \"query_id\"",
                        "5, field \"question\"",
                        "6, field \"relevant\"",
                        "7, field \"relevant\"",
                        "7, field \"relevant\"",
                        "8");
    }
}
