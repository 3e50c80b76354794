package org.gaoyao.eval.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.Split;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContaminationTest {

    private static final String KNOWN = "甲于某日夜间翻墙进入乙家的院内，窃得电动自行车一辆，价值人民币两千一百元，甲的行为构成何罪？";
    private static final String REWORDED = KNOWN.replace("一辆", "壹辆");
    private static final String OTHER = "公司股东会决议的内容违反法律、行政法规时，该决议的效力应当如何认定，请选择正确的一项。";

    @TempDir
    private Path folder;

    @BeforeEach
    void questions() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/1_1.json"), """
            {"instruction":"选","input":"%s","answer":"A"}
            {"instruction":"选","input":"%s","answer":"A"}
            {"instruction":"选","input":"何罪？","answer":"A"}
            """.formatted(KNOWN, OTHER));
    }

    @Test
    void aQuestionInATrainingTextIsFoundHoweverDeepItStands() throws IOException {
        Path training = folder.resolve("training");
        write(
                training.resolve("a.jsonl.gz"),
                "{\"id\":\"1\",\"messages\":[{\"content\":\"看题：%s\"}]}\n".formatted(KNOWN));
        for (Contamination.Find find : find(training).finds()) {
            assertThat(find.hit("1_1", 0)).isTrue();
            assertThat(find.hit("1_1", 1)).isFalse();
            assertThat(find.untestable("1_1", 2)).isTrue();
        }
    }

    @Test
    void shortWindowsFindWhatWasReworded() throws IOException {
        Path training = folder.resolve("training.txt");
        Files.writeString(training, REWORDED);
        List<Contamination.Find> finds = find(training).finds();
        assertThat(finds).extracting(Contamination.Find::window).containsExactly(24, 13);
        assertThat(finds.get(0).hit("1_1", 0)).isFalse();
        assertThat(finds.get(1).hit("1_1", 0)).isTrue();
    }

    @Test
    void cleanAndContaminatedAnswersAreScoredApart() throws IOException {
        Path training = Files.writeString(folder.resolve("training.txt"), KNOWN);
        Path answers = Files.writeString(folder.resolve("answers.jsonl"), """
            {"task":"1_1","i":0,"output":"A"}
            {"task":"1_1","i":1,"output":"B"}
            {"task":"1_1","i":2,"output":"A"}
            """);
        Benchmark benchmark = Benchmark.of("lexeval");
        Split split = new Evaluation(new Questions(benchmark, folder), "", 1, Optional.of(find(training)))
                .score(PredictionReader.read(answers, benchmark), Progress.silent())
                .tasks()
                .getFirst()
                .splits()
                .getFirst();
        assertThat(split.contaminated().answers()).isEqualTo(1);
        assertThat(split.contaminated().score()).isEqualTo(1);
        assertThat(split.clean().answers()).isEqualTo(2);
        assertThat(split.clean().score()).isEqualTo(0.5);
        assertThat(split.untestable()).isEqualTo(1);
    }

    @Test
    void everyStringOfEveryDocumentIsHandedOver() throws IOException {
        Path training = folder.resolve("training");
        write(training.resolve("a.json"), "[{\"text\":\"一\",\"n\":3},{\"deep\":[[\"二\",\"三\"]]}]");
        write(training.resolve("b.jsonl"), "{\"text\":\"四\"}\n\n{\"text\":\"五\"}\n");
        write(training.resolve("c.md"), "六\n七");
        write(training.resolve("d.png"), "八");
        var texts = new ArrayList<String>();
        assertThat(TrainingTexts.forEach(training, texts::add)).isEqualTo(5);
        assertThat(texts).containsExactly("一", "二\n三", "四", "五", "六\n七");
    }

    @Test
    void damagedRowsAndEmptyPlacesAreNamed() throws IOException {
        Path training = folder.resolve("training.jsonl");
        Files.writeString(training, "{\"text\":\"一\"}\n{\"text\":\n{]\n");
        assertThatThrownBy(() -> TrainingTexts.forEach(training, _ -> {}))
                .hasMessageContaining("row 2: is damaged")
                .hasMessageContaining("row 3: is damaged");
        Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> TrainingTexts.forEach(folder.resolve("empty"), _ -> {}))
                .hasMessageContaining("has no training text");
    }

    private Contamination find(Path training) throws IOException {
        return Contamination.find(
                new Questions(Benchmark.of("lexeval"), folder), List.of("1_1"), training, Progress.silent());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream raw = Files.newOutputStream(file);
                OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
