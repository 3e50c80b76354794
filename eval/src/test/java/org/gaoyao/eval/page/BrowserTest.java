package org.gaoyao.eval.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.board.BoardPage;
import org.gaoyao.eval.board.ScoredModel;
import org.gaoyao.eval.comparison.Comparison;
import org.gaoyao.eval.comparison.ComparisonFiles;
import org.gaoyao.eval.comparison.Rule;
import org.gaoyao.eval.comparison.ScoredRun;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.ResultFiles;
import org.gaoyao.run.Progress;
import org.gaoyao.score.statistic.Correction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a browser shows them, where there is one. */
final class BrowserTest {

    private static final String EVIL = "<img src=x onerror=alert(1)>选B";

    @TempDir
    private Path folder;

    @BeforeEach
    void runs() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/1_1.json"), """
            {"instruction":"选","input":"甲","answer":"A"}
            {"instruction":"选","input":"乙","answer":"B"}
            """);
        run("first", "选A", "选A");
        run("second", "选A", EVIL);
    }

    @Test
    void theBoardShowsScoresLevelsDiagnosisAndTheRecordsOfItsAddress() throws Exception {
        Path page = folder.resolve("board.html");
        BoardPage.write(
                List.of(
                        new ScoredModel("first", folder.resolve("first")),
                        new ScoredModel("second", folder.resolve("second"))),
                page);
        String shown = shown(page, "#1/1_1", "en");
        assertThat(shown)
                .contains("LexEval Scoreboard")
                .contains("Means by level")
                .contains("memorization")
                .contains("What scores do not say")
                .contains("second · 1_1 legal concepts")
                .contains("chooses B")
                .contains("&lt;img src=x onerror=alert(1)&gt;选B")
                .doesNotContain("<img");
        assertThat(shown(page, "", "zh-CN"))
                .contains("LexEval 评测榜")
                .contains("各层级均分")
                .contains("法律概念");
    }

    @Test
    void theComparisonShowsWhatChanged() throws Exception {
        Comparison comparison = Comparison.of(
                ScoredRun.read("first", folder.resolve("first")),
                ScoredRun.read("second", folder.resolve("second")),
                Rule.CORRECTED,
                Correction.HOLM);
        ComparisonFiles.write(comparison, folder.resolve("out"));
        String shown = shown(folder.resolve("out/comparison.html"), "#1_1", "en");
        assertThat(shown)
                .contains("first → second")
                .contains("Changed answers · 1_1 legal concepts")
                .contains("+50.00")
                .contains("chooses A")
                .contains("chooses B")
                .doesNotContain("<img");
    }

    private void run(String name, String... answers) throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < answers.length; i++) {
            lines.append("{\"task\":\"1_1\",\"i\":%d,\"output\":\"%s\"}%n".formatted(i, answers[i]));
        }
        Path file = Files.writeString(folder.resolve(name + ".jsonl"), lines);
        Benchmark benchmark = Benchmark.of("lexeval");
        var questions = new Questions(benchmark, folder);
        ResultFiles.write(
                new Evaluation(questions, "", 1).score(PredictionReader.read(file, questions), Progress.silent()),
                name,
                folder.resolve(name));
    }

    /** The document of a page after its script ran. */
    private String shown(Path page, String place, String language) throws IOException, InterruptedException {
        Optional<Path> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of(System.getenv("PATH").split(":", -1)).map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "needs chromium on the path");
        Path dump = folder.resolve("dump.html");
        Process process = new ProcessBuilder(
                        browser.get().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--lang=" + language,
                        "--accept-lang=" + language,
                        "--user-data-dir=" + folder.resolve("profile-" + language),
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        page.toUri() + place)
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assumeTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser did not answer");
        } finally {
            process.destroyForcibly();
        }
        String document = Files.readString(dump, StandardCharsets.UTF_8);
        // What follows the sections is the page's own data and script.
        return document.substring(0, Math.max(0, document.indexOf("</main>")));
    }
}
