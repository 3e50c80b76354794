package org.gaoyao.app.command.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.app.Program;
import org.gaoyao.model.tensor.Rendezvous;
import org.junit.jupiter.api.Test;

class LaunchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theCommandRunsInEachProcess() throws Exception {
        Process process =
                Program.process("launch", "--processes", "2", "--", "--version").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines().sorted()).containsExactly("[0] gaoyao 0.1.0", "[1] gaoyao 0.1.0");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aCommandThatFailsGivesItsCodeAndItsLastLines() throws Exception {
        Process process = Program.process("launch", "--processes", "1", "--lang", "en", "--", "--versoin")
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("Rank 0 ended with code 2", "Its last lines:", "Unknown option: '--versoin'");
    }

    private RankProcess start(int rank, String script) throws IOException {
        var builder = new ProcessBuilder("sh", "-c", script);
        builder.environment().putAll(Rendezvous.local(rank, 3, 29_500).environment());
        return RankProcess.start(rank, builder, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** The others would sleep for minutes. */
    @Test
    void theFirstToFailStopsTheOthers() throws Exception {
        var ranks = new ArrayList<RankProcess>();
        try (var group = new RankProcesses(ranks)) {
            ranks.add(start(0, "exec sleep 300"));
            ranks.add(start(1, "echo rank $RANK of $WORLD_SIZE at $MASTER_ADDR; echo no memory >&2; exit 7"));
            ranks.add(start(2, "exec sleep 300"));
            Optional<RankProcess> failed = group.await();
            assertThat(failed.map(RankProcess::rank)).contains(1);
            assertThat(failed.orElseThrow().code()).isEqualTo(7);
            assertThat(failed.orElseThrow().lastLines())
                    .containsExactlyInAnyOrder("rank 1 of 3 at 127.0.0.1", "no memory");
        }
        assertThat(ranks).noneMatch(rank -> rank.process().isAlive());
        assertThat(out).hasToString("[1] rank 1 of 3 at 127.0.0.1\n");
        assertThat(err).hasToString("[1] no memory\n");
    }

    @Test
    void whoEndsWellDoesNotStopTheOthers() throws Exception {
        var ranks = new ArrayList<RankProcess>();
        try (var group = new RankProcesses(ranks)) {
            ranks.add(start(0, "echo one"));
            ranks.add(start(1, "sleep 0.3; echo two"));
            assertThat(group.await()).isEmpty();
        }
        assertThat(out.toString().lines().toList()).isEqualTo(List.of("[0] one", "[1] two"));
    }

    @Test
    void processorsAndMemoryAreShared() {
        ProcessBuilder process = new Share(4, 16).process(Object.class, List.of("train", "sft"));
        assertThat(process.command())
                .contains("-XX:ActiveProcessorCount=4", "-XX:MaxRAMPercentage=12.50", "-Dgaoyao.threads=1")
                .endsWith("java.lang.Object", "train", "sft");
        assertThat(process.environment()).containsEntry("OMP_NUM_THREADS", "4");
    }
}
