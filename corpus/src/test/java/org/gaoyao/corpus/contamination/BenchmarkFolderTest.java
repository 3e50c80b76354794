package org.gaoyao.corpus.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchmarkFolderTest {

    @TempDir
    private Path folder;

    @Test
    void itemsAreReadFromTheLayoutsOfTheBenchmarks() throws IOException {
        write("LawBench/data/3-1.json", "[{\"instruction\": \"i\", \"question\": \"事实甲\", \"answer\": \"a\"}]");
        write("LexEval/data/3_3.json", "{\"input\": \"事实乙\", \"answer\": \"A\"}\n\n{\"input\": \"事实丙\"}\n");
        write("JEC-QA/0_test.json", "{\"statement\": \"题干\", \"option_list\": {\"A\": \"甲\"}}");
        write("LexRAG/dataset.json", "[{\"conversation\": [{\"question\": {\"content\": \"问一\"}}]}]");
        write("LexRAG/config.json", "{\"top\": 5}");
        write("LICENSE.txt", "question");

        assertThat(BenchmarkFolder.read(folder))
                .containsExactly(
                        new BenchmarkItem("JEC-QA/0_test", 1, "题干"),
                        new BenchmarkItem("LawBench/data/3-1", 1, "事实甲"),
                        new BenchmarkItem("LexEval/data/3_3", 1, "事实乙"),
                        new BenchmarkItem("LexEval/data/3_3", 2, "事实丙"),
                        new BenchmarkItem("LexRAG/dataset", 1, "问一"));
    }

    @Test
    void everyDamagedFileIsNamed() throws IOException {
        write("a.json", "[{\"question\": ");
        write("b.jsonl", "{\"question\": \"好\"}\n{\n");
        assertThatThrownBy(() -> BenchmarkFolder.read(folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("a.json: is not JSON")
                .hasMessageContaining("b.jsonl:2: is not JSON");
    }

    @Test
    void aFolderWithoutABenchmarkIsRefused() {
        assertThatThrownBy(() -> BenchmarkFolder.read(folder)).hasMessageContaining("has no benchmark in it");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
