package org.gaoyao.eval.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionReaderTest {

    @TempDir
    private Path folder;

    private final Benchmark lawBench = Benchmark.of("lawbench");
    private final Benchmark lexEval = Benchmark.of("lexeval");

    @Test
    void readsLinesThatNameTheirTask() throws IOException {
        Path file = folder.resolve("model.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"task\":\"3-1\",\"i\":7,\"prediction\":\"第264条\",\"refr\":\"法条:刑法第264条\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Prediction prediction = PredictionReader.read(file, lawBench).of("3-1").getFirst();
        assertThat(prediction.index()).isEqualTo(7);
        assertThat(prediction.reference()).contains("法条:刑法第264条");
    }

    @Test
    void readsTheFilesOfLexEval() throws IOException {
        write("some_model_1_1.jsonl", """
            {"input":"问","output":"A","answer":"A"}
            {"input":"问","output":"B","answer":"C"}
            """);
        PredictionSet set = PredictionReader.read(folder, lexEval);
        assertThat(set.of("1_1")).extracting(Prediction::index).containsExactly(0, 1);
        assertThat(set.of("1_1")).extracting(Prediction::text).containsExactly("A", "B");
    }

    @Test
    void readsTheFilesOfLawBench() throws IOException {
        write("1-2.json", """
            {"0": {"origin_prompt": [{"role": "HUMAN", "prompt": "问"}], "prediction": "B", "refr": "正确答案：B。"},
             "1": {"origin_prompt": "又问<|im_end|>", "prediction": "C", "refr": "正确答案：A。"}}\
            """);
        assertThat(PredictionReader.read(folder, lawBench).of("1-2"))
                .extracting(prediction -> prediction.prompt().orElseThrow())
                .containsExactly("问", "又问<|im_end|>");
    }

    @Test
    void readsTheRunFoldersOfLegalKit() throws IOException {
        write("predict/1_2/1_2_0.json", "[{\"id\":0,\"prompt\":\"问\",\"prediction\":\"A\",\"gold\":\"A\"}]");
        write("predict/1_2/1_2_1.json", "[{\"id\":1,\"prompt\":\"问\",\"prediction\":\"B\",\"gold\":\"A\"}]");
        write("result.json", "{\"1_2\":{\"score\":50}}");
        assertThat(PredictionReader.read(folder, lexEval).of("1_2")).hasSize(2);
    }

    @Test
    void readsTheJsonFormsOfLegalKit() throws IOException {
        Path one = write("a/1_1.json", "{\"3\": \"A\", \"4\": {\"prediction\": \"B\"}}");
        Path many = write(
                "b/all.json", "{\"tasks\": {\"1_1\": [{\"id\": 3, \"prediction\": \"A\"}], \"1_2\": {\"0\": \"C\"}}}");
        Path named =
                write("c/one.json", "{\"task\": \"1_1\", \"predictions\": [{\"id\": \"5\", \"prediction\": \"D\"}]}");
        assertThat(PredictionReader.read(one, lexEval).of("1_1"))
                .extracting(Prediction::index)
                .containsExactly(3, 4);
        assertThat(PredictionReader.read(many, lexEval).tasks()).containsExactly("1_1", "1_2");
        assertThat(PredictionReader.read(named, lexEval).of("1_1"))
                .extracting(Prediction::index)
                .containsExactly(5);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceWithFileAndRow() throws IOException {
        Path file = write("answers.jsonl", """
            {"task":"3-1","i":0,"prediction":"第264条"}
            {"task":"3-1","i":0,"prediction":"第266条"}
            {"task":"3-11","i":1,"prediction":"第264条"}
            {"task":"3-1","i":2,"pred
            {"task":"3-1","i":3}
            {"task":"3-1","i":"x","prediction":"A"}

            {"i":4,"prediction":"A"}
            """);
        assertThatThrownBy(() -> PredictionReader.read(file, lawBench))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("row 2: task 3-1 has an answer to question 0 already")
                .hasMessageContaining("row 3: LawBench has no task \"3-11\" → did you mean 3-1?")
                .hasMessageContaining("row 4: is damaged")
                .hasMessageContaining("row 5: has no answer")
                .hasMessageContaining("row 6: its number is \"x\"")
                .hasMessageContaining("row 7: is empty")
                .hasMessageContaining("row 8: names no task");
    }

    @Test
    void aFolderWithoutPredictionsIsSaidSo() {
        assertThatThrownBy(() -> PredictionReader.read(folder, lawBench)).hasMessageContaining("has no predictions");
        assertThatThrownBy(() -> Benchmark.of("lawbensh")).hasMessageContaining("did you mean lawbench?");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
