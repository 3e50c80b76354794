package org.gaoyao.app.command.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.gaoyao.app.Program;
import org.gaoyao.app.plot.Palette;
import org.gaoyao.train.metric.MetricFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainPlotTest {

    @TempDir
    private Path folder;

    @Test
    void curvesOfTwoTrainingsStandOverEachOther() throws IOException {
        train(folder.resolve("one"), 1, 0);
        train(folder.resolve("two"), 2, 0);
        Path picture = folder.resolve("picture.png");

        Program.Said said = Program.run(
                "train", "plot", folder.resolve("one"), folder.resolve("two/metrics.jsonl"), "--out", picture);

        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("9 charts of 2 trainings", "one: nothing out of the ordinary", "two: nothing out");
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * 640);
        assertThat(image.getHeight()).isEqualTo(5 * 360);
        assertThat(drawnIn(image, Palette.colour(0))).isTrue();
        assertThat(drawnIn(image, Palette.colour(1))).isTrue();
    }

    @Test
    void chosenMeasurementsStandInAChartEach() throws IOException {
        train(folder.resolve("one"), 1, 0);
        Path picture = folder.resolve("picture.png");

        Program.Said said = Program.run(
                "train",
                "plot",
                folder.resolve("one"),
                "--metric",
                "loss",
                "--metric",
                "eval/perplexity/*",
                "--log",
                "--smooth",
                "0",
                "--columns",
                "1",
                "--out",
                picture);

        assertThat(said.err()).isEmpty();
        assertThat(ImageIO.read(picture.toFile()).getHeight()).isEqualTo(2 * 360);
    }

    @Test
    void whatIsNotHealthyIsToldWithItsStepAndWhatHelps() throws IOException {
        train(folder.resolve("one"), 1, 45);

        Program.Said said = Program.run(
                "train", "plot", folder.resolve("one"), "--lang", "zh", "--out", folder.resolve("picture.png"));

        assertThat(said.out()).containsPattern("one: 1 to look at").containsPattern("45 +grad_norm +30\\.00 +预热后平稳");
    }

    @Test
    void whatCannotBeDrawnIsRefusedByName() throws IOException {
        train(folder.resolve("one"), 1, 0);
        Path picture = folder.resolve("picture.png");
        Program.Said nothing = Program.run(
                "train", "plot", folder.resolve("one"), folder.resolve("no"), folder.resolve("such"), "--out", picture);
        Program.Said unknown = Program.run("train", "plot", folder.resolve("one"), "--metric", "los", "--out", picture);

        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("no: nothing was measured here", "such: nothing was measured here");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("nothing that was measured is called los", "grad_norm, learning_rate, loss");
        assertThat(picture).doesNotExist();
    }

    /** What a training of 200 steps might measure. */
    private static void train(Path folder, double scale, int spike) throws IOException {
        try (MetricFolder metrics = new MetricFolder(folder, () -> Instant.EPOCH)) {
            for (int step = 1; step <= 200; step++) {
                double wave = Math.sin(step * 1.7) * .1;
                SortedMap<String, Double> values = new TreeMap<>();
                values.put("loss", scale * (2 + 3 / Math.sqrt(step)) + wave);
                values.put("grad_norm", step == spike ? 30 : 1 + wave);
                values.put("learning_rate", Math.min(step / 50.0, 1) * 3e-4);
                values.put("num_tokens", 100.0 * step);
                values.put("pas/plasticity", Math.min(step / 50.0, 1));
                values.put("pas/planned/legal low", .2);
                values.put("pas/realised/legal low", .2 + wave / 20);
                values.put("perf/throughput", 1000 + 100 * wave);
                values.put("timing_s/step", 1 + wave);
                if (step % 40 == 0) {
                    values.put("eval/loss", 3 - step / 400.0);
                    values.put("eval/perplexity/general", 20.0);
                    values.put("eval/perplexity/legal", 30.0 - step / 20.0);
                }
                metrics.record(step, values);
            }
        }
    }

    private static boolean drawnIn(BufferedImage image, String colour) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .anyMatch(pixel -> pixel == Color.decode(colour).getRGB());
    }
}
