package org.gaoyao.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on this machine. */
class ProcessGroupTest {

    private static final Duration SILENCE = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    /** A process of a group: {@code what rank size port}. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            int rank = Integer.parseInt(arguments[1]);
            var place = Rendezvous.local(rank, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            try (var group =
                    ProcessGroup.join(place, Device.CPU, new ProcessGroup.Patience(Duration.ofSeconds(20), SILENCE))) {
                switch (arguments[0]) {
                    case "die" -> {
                        exchange(group);
                        if (rank == 1) {
                            Runtime.getRuntime().halt(9);
                        }
                        group.barrier();
                    }
                    case "hang" -> {
                        group.barrier();
                        if (rank == 1) {
                            System.out.println("stopped");
                            new ProcessBuilder(
                                            "kill",
                                            "-STOP",
                                            String.valueOf(
                                                    ProcessHandle.current().pid()))
                                    .start();
                        }
                        group.barrier();
                        group.barrier();
                    }
                    case String other -> throw new IllegalArgumentException(other);
                }
            } catch (LostRankException lost) {
                System.out.println("lost: " + lost.getMessage());
                Runtime.getRuntime().halt(3);
            }
            System.exit(0);
        }

        private static void exchange(ProcessGroup group) throws InterruptedException {
            int r = group.rank();
            Thread.sleep(2_500L * r); // longer than one look at the others takes
            System.out.println("number " + group.sum(0.5 + r));
            Tensor sum = Tensor.of(new float[] {r, 1}, 2);
            group.sum(sum);
            show("sum", sum);
            Tensor slice = Tensor.zeros(DType.F32, 2);
            group.sumSlice(slice, Tensor.of(new float[] {r, 1, 2, 3, 4, 10 * r}, 6));
            show("slice", slice);
            Tensor whole = Tensor.zeros(DType.F32, 6);
            group.gather(whole, slice);
            show("whole", whole);
            Tensor sent = Tensor.of(new float[] {r}, 1);
            group.broadcast(sent, 2);
            show("sent", sent);
            group.barrier();
        }

        private static void show(String what, Tensor tensor) {
            var line = new StringBuilder(what);
            for (float value : tensor.floats()) {
                line.append(' ').append(value);
            }
            System.out.println(line);
        }
    }

    private record Said(int code, String text) {}

    private Process start(String what, int rank, int size, int port) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        what,
                        String.valueOf(rank),
                        String.valueOf(size),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(what + rank).toFile())
                .start();
    }

    private List<Said> run(String what, int size) throws Exception {
        int port = freePort();
        var children = new ArrayList<Process>();
        for (int rank = 0; rank < size; rank++) {
            children.add(start(what, rank, size, port));
        }
        var said = new ArrayList<Said>();
        for (int rank = 0; rank < size; rank++) {
            if (what.equals("hang") && rank == 1) {
                children.get(rank).destroyForcibly();
            }
            said.add(new Said(children.get(rank).waitFor(), Files.readString(folder.resolve(what + rank))));
        }
        return said;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void threeProcessesExchangeTensorsUntilOneDiesAndIsNamed() throws Exception {
        List<Said> said = run("die", 3);
        String[] slices = {"3.0 3.0", "6.0 9.0", "12.0 30.0"};
        for (int rank = 0; rank < 3; rank++) {
            assertThat(said.get(rank).text())
                    .contains("number 4.5", "sum 3.0 3.0", "slice " + slices[rank], "sent 2.0")
                    .contains("whole 3.0 3.0 6.0 9.0 12.0 30.0");
        }
        assertThat(said.get(1).code()).isEqualTo(9);
        for (int rank : new int[] {0, 2}) {
            assertThat(said.get(rank).text())
                    .contains("lost: rank 1 is gone; rank " + rank + " was waiting for a barrier");
        }
    }

    @Test
    void whoHangsIsNamed() throws Exception {
        assertThat(run("hang", 2).getFirst().text()).contains("lost: rank 1 has given no sign of life for 3 s");
    }

    @Test
    void whoDoesNotComeIsNamed() throws Exception {
        int port = freePort();
        assertThatThrownBy(() -> ProcessGroup.join(
                        Rendezvous.local(0, 3, port),
                        Device.CPU,
                        new ProcessGroup.Patience(Duration.ofSeconds(1), SILENCE)))
                .isInstanceOf(LostRankException.class)
                .hasMessageContaining("after 1 s there was no rank 1, 2");
    }

    @Test
    void theVariablesOfTorchrunSayWhoIsWho() {
        var place = Rendezvous.local(1, 2, 29_500);
        assertThat(Rendezvous.of(place.environment())).contains(place);
        assertThat(Rendezvous.of(Map.of("PATH", "x"))).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> Rendezvous.of(Map.of("RANK", "2", "WORLD_SIZE", "2", "MASTER_PORT", "port")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("RANK: is \"2\", not a number from 0 to 1")
                .hasMessageContaining("MASTER_PORT: is \"port\"")
                .hasMessageContaining("MASTER_ADDR: is not set");
    }
}
