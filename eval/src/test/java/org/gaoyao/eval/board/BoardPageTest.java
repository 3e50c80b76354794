package org.gaoyao.eval.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BoardPageTest {

    private static final String EVIL = "</script><img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    @Test
    void thePageHoldsScoresAndRecordsAndNoForeignMarkup() throws IOException {
        String record = "{\"task\":\"1-1\",\"i\":0,\"prediction\":\"" + EVIL + "\"}";
        Path model = results("a", "lawbench", record);
        Path page = folder.resolve("scoreboard.html");
        BoardPage.write(List.of(new ScoredModel(EVIL, model)), page);

        String html = Files.readString(page);
        assertThat(html).doesNotContain("<img").startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(html)
                .contains("\"name\":\"LawBench\"")
                .doesNotContain("http://")
                .doesNotContain("https://");
        Matcher packed =
                Pattern.compile("id=\"records-0-1-1\">([^<]*)</script>").matcher(html);
        assertThat(packed.find()).isTrue();
        byte[] bytes = Base64.getDecoder().decode(packed.group(1));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(record + "\n");
        }
    }

    @Test
    void foldersWithoutResultsAndOtherBenchmarksAreAllNamed() throws IOException {
        List<ScoredModel> models = List.of(
                new ScoredModel("a", results("a", "lawbench", "")),
                new ScoredModel("b", results("b", "lexeval", "")),
                new ScoredModel("c", folder.resolve("absent")));
        assertThatThrownBy(() -> BoardPage.write(models, folder.resolve("page.html")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("is of the benchmark lexeval")
                .hasMessageContaining("gaoyao eval score");
        assertThat(folder.resolve("page.html")).doesNotExist();
    }

    private Path results(String name, String benchmark, String records) throws IOException {
        Path results = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                results.resolve("results.json"),
                "{\"benchmark\":\"%s\",\"answers\":1,\"missing\":0,\"tasks\":{}}".formatted(benchmark));
        Files.writeString(results.resolve("records.jsonl"), records);
        return results;
    }
}
