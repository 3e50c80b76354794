package org.gaoyao.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Kills training in JVMs of their own, with SIGKILL, between steps and while it saves, and lets it go on each time. */
class KilledTrainingTest {

    private static final int STEPS = 24;
    private static final String STATE = "step-";

    @TempDir
    private Path folder;

    /** The training that is killed: it saves after every step, and goes on from the newest state there is. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Path states = Path.of(arguments[0]);
            Optional<Path> newest = newest(states);
            Randomness.seed(newest.isPresent() ? 99 : 1);
            Decoder decoder = TinyTraining.decoder(newest.isPresent() ? 2 : 1);
            AdamW optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY);
            var losses = new ArrayList<Double>();
            if (newest.isPresent()) {
                JsonNode progress = TrainingState.resume(newest.get(), optimizer);
                progress.forEach(loss -> losses.add(loss.doubleValue()));
            }
            while (losses.size() < STEPS) {
                losses.add(TinyTraining.train(decoder, optimizer, losses.size(), losses.size() + 1)[0]);
                TrainingState.write(states.resolve(STATE + losses.size()), optimizer, Json.parse(Json.line(losses)));
            }
        }
    }

    private static int step(Path state) {
        return Integer.parseInt(state.getFileName().toString().substring(STATE.length()));
    }

    private static Optional<Path> newest(Path states) throws IOException {
        try (Stream<Path> all = Files.list(states)) {
            return all.filter(state -> state.getFileName().toString().startsWith(STATE))
                    .max(Comparator.comparingInt(KilledTrainingTest::step));
        }
    }

    private Process start(Path states) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        states.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    /** Kills the child as soon as {@code moment} has come. */
    private void killed(Path states, BooleanSupplier moment) throws Exception {
        Process child = start(states);
        while (child.isAlive() && !moment.getAsBoolean()) {
            LockSupport.parkNanos(50_000);
        }
        assertThat(child.isAlive()).as("killed before it ended: %s", log()).isTrue();
        child.destroyForcibly().waitFor();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("child.log"));
        } catch (IOException absent) {
            return absent.toString();
        }
    }

    @Test
    void killedAtAnyMomentTrainingEndsWithTheSameBits() throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Path killed = Files.createDirectory(folder.resolve("killed"));
        assertThat(start(whole).waitFor()).as(log()).isZero();

        var random = new Random(5);
        Path between = killed.resolve(STATE + (1 + random.nextInt(4)));
        killed(killed, () -> Files.exists(between));
        boolean torn = false;
        while (!torn) {
            int next = step(newest(killed).orElseThrow()) + 1 + random.nextInt(4);
            Path saving = killed.resolve(".writing-" + STATE + next);
            killed(killed, () -> Files.exists(saving));
            torn = Files.exists(saving);
        }
        assertThat(start(killed).waitFor()).as(log()).isZero();

        assertThat(names(killed)).isEqualTo(names(whole));
        Path want = whole.resolve(STATE + STEPS);
        for (String file : List.of("trained.safetensors", "optimizer.safetensors", "state.json")) {
            assertThat(killed.resolve(STATE + STEPS).resolve(file)).hasSameBinaryContentAs(want.resolve(file));
        }
        JsonNode losses =
                Json.parse(Files.readString(want.resolve("state.json"))).path("progress");
        assertThat(losses).hasSize(STEPS).allMatch(loss -> loss.doubleValue() > 0);
    }

    private static List<String> names(Path states) throws IOException {
        try (Stream<Path> all = Files.list(states)) {
            return all.map(state -> state.getFileName().toString()).sorted().toList();
        }
    }
}
