package org.gaoyao.train.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.chat.message.Message;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptReaderTest {

    private static final String TASK = """
        {"id":"q1","task":"case_analysis","language":"zh","day":"2022-05-01","messages":[{"role":"system","content":"s"},\
        {"role":"user","content":"选哪项？"},{"role":"assistant","content":"B","reasoning_content":"想"}],\
        "gold":{"letters":"B"},"rubric":[],"citations":[]}
        """;
    private static final String EXERCISE = """
        {"id":"m1-0","kind":"extract","language":"zh","matter":"盗窃罪","province":"浙江省","act":"2021-05-13",\
        "judged":"2021-12-23","prompt":"提取要素","thinking":"","answer":"{}","key":{"elements":{}},"rubric":[]}
        """;

    @TempDir
    private Path folder;

    private List<PromptRow> read(String rows) throws IOException {
        Path file = folder.resolve("rows.jsonl");
        Files.writeString(file, rows);
        return PromptReader.read(List.of(file));
    }

    @Test
    void tasksAndExercisesAreRead() throws IOException {
        List<PromptRow> rows = read(TASK + "\n" + EXERCISE);

        assertThat(rows).extracting(PromptRow::task).containsExactly(Task.CASE_ANALYSIS, Task.ELEMENT_EXTRACTION);
        assertThat(rows.getFirst().conversation().messages())
                .containsExactly(new Message.Instruction("s"), new Message.Question("选哪项？"));
        assertThat(rows.getFirst().reference()).contains("B");
        assertThat(rows.get(1).gold().path("matter").asString()).isEqualTo("盗窃罪");
        assertThat(rows.get(1).day()).hasToString("2021-05-13");
    }

    @Test
    void everyDamagedRowIsToldWithItsField() {
        assertThatThrownBy(() -> read(TASK.replace("case_analysis", "dance") + "{\n"
                        + TASK.replace("\"day\":\"2022-05-01\",", "") + TASK.replace("{\"letters\":\"B\"}", "7")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("row 1, field \"task\": \"dance\" is no task")
                .hasMessageContaining("row 2: is no prompt")
                .hasMessageContaining("row 3, field \"day\"")
                .hasMessageContaining("row 4, field \"gold\"");
    }
}
