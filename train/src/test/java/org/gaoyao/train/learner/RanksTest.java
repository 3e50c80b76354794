package org.gaoyao.train.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.plan.Devices;
import org.gaoyao.model.plan.Layout;
import org.gaoyao.model.plan.Precision;
import org.gaoyao.model.plan.Sharding;
import org.gaoyao.model.plan.TrainingMemory;
import org.gaoyao.model.plan.TrainingStage;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.learner.RankProgram.Subject;
import org.gaoyao.train.parallel.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two real processes against one. */
class RanksTest {

    @TempDir
    private Path folder;

    private List<Process> start(String what) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var processes = new ArrayList<Process>();
        for (int rank = 0; rank < 2; rank++) {
            processes.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RankProgram.class.getName(),
                            what,
                            String.valueOf(rank),
                            "2",
                            String.valueOf(port),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log(rank).toFile())
                    .start());
        }
        return processes;
    }

    private Path log(int rank) {
        return folder.resolve("log-" + rank);
    }

    private List<Double> alone(Subject subject) throws IOException {
        try (Learner learner = subject.learner(1, Ranks.alone())) {
            return RankProgram.train(learner, 0, RankProgram.STEPS, Optional.empty())
                    .losses();
        }
    }

    @Test
    void twoProcessesLearnAsOneHoweverTheyAreShardedAndGoOnWithTheSameBits() throws Exception {
        List<Process> processes = start("compare");
        for (int rank = 0; rank < 2; rank++) {
            assertThat(processes.get(rank).waitFor())
                    .as(Files.readString(log(rank)))
                    .isZero();
        }
        for (Subject subject : Subject.values()) {
            List<Double> alone = alone(subject);
            for (Sharding sharding : Sharding.values()) {
                String name = subject + "-" + sharding;
                JsonNode first = Json.parse(Files.readString(folder.resolve(name + "-0.json")));
                for (int step = 0; step < RankProgram.STEPS; step++) {
                    assertThat(first.path("losses").path(step).doubleValue())
                            .as("%s, step %d", name, step)
                            .isCloseTo(alone.get(step), within(1e-5));
                }
                assertThat(first.path("same").booleanValue())
                        .as(name + " resumed")
                        .isTrue();
                assertThat(Json.parse(Files.readString(folder.resolve(name + "-1.json"))))
                        .as("both ranks have the same of " + name)
                        .isEqualTo(first);
            }
        }
        weightsAreThereAsForecast();
        try (Learner learner = Subject.WHOLE.learner(1, Ranks.alone())) {
            assertThatThrownBy(() -> learner.resume(folder.resolve("WHOLE-ZERO_3")))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("was not saved by 1 processes")
                    .hasMessageContaining("zero-3-rank-0-of-2, zero-3-rank-1-of-2");
        }
    }

    /** Half of all weights, and of the largest part all: here a block. */
    private void weightsAreThereAsForecast() throws IOException {
        Configuration shape = Tiny.decoder(1).configuration();
        long all = 4 * shape.parameters();
        long block = 4
                * shape.weights().entrySet().stream()
                        .filter(weight -> weight.getKey().startsWith("model.layers.0."))
                        .mapToLong(weight -> LongStream.of(weight.getValue()).reduce(1, Math::multiplyExact))
                        .sum();
        var stage = new TrainingStage(shape, Precision.SINGLE, 1000, 100, 10, 1, 0);
        TrainingMemory forecast = stage.forecast(new Layout(Sharding.ZERO_3, true), Devices.a100(2))
                .memory();
        long shares = 0;
        for (int rank = 0; rank < 2; rank++) {
            JsonNode held = Json.parse(Files.readString(folder.resolve("held-" + rank + ".json")));
            shares += held.path("share").longValue();
            assertThat(held.path("share").longValue()).isCloseTo(forecast.weights(), withinPercentage(1));
            assertThat(held.path("most").longValue())
                    .isEqualTo(held.path("share").longValue() + block)
                    .isLessThanOrEqualTo(forecast.weights() + forecast.gathered());
        }
        assertThat(shares).isEqualTo(all);
    }

    @Test
    void aRankThatDiesStopsTheOtherAndTheStateBeforeIsWhole() throws Exception {
        List<Process> processes = start("die");
        assertThat(processes.get(1).waitFor()).as(Files.readString(log(1))).isEqualTo(137);
        assertThat(processes.get(0).waitFor()).isEqualTo(3);
        assertThat(log(0)).content().contains("rank 1 is gone; rank 0 was waiting for");
        assertThat(folder.resolve("before/zero-3-rank-0-of-2/state.json")).exists();
        assertThat(folder.resolve("before/zero-3-rank-1-of-2/state.json")).exists();
    }
}
