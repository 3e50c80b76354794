package org.gaoyao.train.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricFolderTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void linesHoldAStepEachAndWhatTellsOfTheMachineIsApart() throws IOException {
        record(0, 2);

        assertThat(Files.readString(folder.resolve("metrics.jsonl"))).isEqualToNormalizingNewlines("""
            {"format":"gaoyao/measurements 1"}
            {"step":0,"values":{"grad_norm":1.0,"loss":5.0}}
            {"step":1,"values":{"grad_norm":0.5,"loss":2.5}}
            """);
        assertThat(Files.readString(folder.resolve("timings.jsonl"))).isEqualToNormalizingNewlines("""
            {"format":"gaoyao/measurements 1"}
            {"step":0,"values":{"perf/throughput":100.0}}
            {"step":1,"values":{"perf/throughput":200.0}}
            """);
    }

    /** Killed at any byte of any file, a training that continues from its checkpoint leaves what one without a stop leaves. */
    @Test
    void eachStepIsThereOnceHoweverATrainingWasStopped() throws IOException {
        record(0, 10);
        Map<Path, byte[]> whole = contents();
        for (Path file : whole.keySet()) {
            byte[] bytes = whole.getOrDefault(file, new byte[0]);
            for (int length = 0; length <= bytes.length; length += 7) {
                for (Map.Entry<Path, byte[]> entry : whole.entrySet()) {
                    Files.write(entry.getKey(), entry.getValue());
                }
                Files.write(file, Arrays.copyOf(bytes, length));
                int checkpoint = wholeSteps(bytes, length) / 2;
                record(checkpoint, 10);

                contents().forEach((path, content) -> assertThat(content)
                        .as("%s of a training that continued from step %s", path, checkpoint)
                        .isEqualTo(whole.get(path)));
            }
        }
    }

    /** How many steps stand in the beginning of a file: no checkpoint is later. */
    private static int wholeSteps(byte[] bytes, int length) {
        return (int) Math.floor(10.0 * Math.max(0, length - 60) / bytes.length);
    }

    @Test
    void whatIsNotFiniteIsReadBack() throws IOException {
        try (MetricFolder metrics = new MetricFolder(folder, () -> NOON)) {
            metrics.record(3, new TreeMap<>(Map.of("loss", Double.NaN, "grad_norm", Double.POSITIVE_INFINITY)));
        }

        History history = History.of(folder);
        assertThat(history.curves().get("loss"))
                .satisfies(curve -> assertThat(curve.value(0)).isNaN());
        assertThat(history.curves().get("grad_norm"))
                .satisfies(curve -> assertThat(curve.values()).containsExactly(Double.POSITIVE_INFINITY));
        assertThat(history.lastStep()).isEqualTo(3);
    }

    @Test
    void curvesHoldTheStepsAtWhichTheyWereMeasured() throws IOException {
        try (MetricFolder metrics = new MetricFolder(folder, () -> NOON)) {
            metrics.record(0, new TreeMap<>(Map.of("loss", 4.0)));
            metrics.record(5, new TreeMap<>(Map.of("loss", 3.0, "eval/loss/legal", 3.5)));
        }

        History history = History.of(folder);
        assertThat(history.curves()).containsOnlyKeys("loss", "eval/loss/legal");
        assertThat(history.curves().get("eval/loss/legal"))
                .satisfies(curve -> assertThat(curve.steps()).containsExactly(5));
    }

    @Test
    void stepsRise() throws IOException {
        try (MetricFolder metrics = new MetricFolder(folder, () -> NOON)) {
            var one = new TreeMap<>(Map.of("loss", 1.0));
            metrics.record(6, one);

            assertThatThrownBy(() -> metrics.record(6, one))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("step 6 was recorded after step 6");
        }
    }

    private void record(int from, int to) throws IOException {
        try (MetricFolder metrics = new MetricFolder(folder, () -> NOON)) {
            for (int step = from; step < to; step++) {
                metrics.record(
                        step,
                        new TreeMap<>(Map.of(
                                "loss",
                                5.0 / (step + 1),
                                "grad_norm",
                                1.0 / (step + 1),
                                "perf/throughput",
                                100.0 * (step + 1))));
            }
        }
    }

    private Map<Path, byte[]> contents() throws IOException {
        var contents = new TreeMap<Path, byte[]>();
        for (String name :
                new String[] {"metrics.jsonl", "timings.jsonl", "tensorboard/events.out.tfevents.0.gaoyao"}) {
            contents.put(folder.resolve(name), Files.readAllBytes(folder.resolve(name)));
        }
        return contents;
    }
}
