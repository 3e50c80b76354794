package org.gaoyao.app.command.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.app.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fine-tuning onto a disk that fills, a small file system in memory. */
class TrainOnFullDiskTest {

    @TempDir
    private Path folder;

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        mounted = call("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.toString());
        assumeTrue(mounted, "needs the right to mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            call("umount", "-l", disk.toString()); // files that were mapped are let go later
        }
    }

    private Program.Said run(Path out) throws IOException {
        Path examples = folder.resolve("examples.jsonl");
        Files.writeString(
                examples,
                IntStream.range(0, 200)
                        .mapToObj(i -> "{\"instruction\":\"%d之后是？\",\"output\":\"%d\"}\n".formatted(i, i + 1))
                        .collect(Collectors.joining()));
        return Program.run(
                "train",
                "sft",
                examples,
                "--out",
                out,
                "--set",
                "sft.vocabulary=300",
                "--set",
                "sft.fresh.width=32",
                "--set",
                "sft.fresh.layers=1",
                "--set",
                "sft.fresh.heads=1",
                "--set",
                "sft.fresh.feed-forward=32",
                "--set",
                "sft.step.examples=8",
                "--set",
                "sft.pace.steps=12",
                "--set",
                "sft.look.times=6",
                "--set",
                "sft.look.samples=0");
    }

    /** Gives the disk a little more each time, so that it is full at another file each time, until the run fits. */
    @Test
    void aFullDiskIsSaidAndTheSameCommandGoesOnToTheSameBits() throws Exception {
        int refusals = 0;
        int states = 0;
        Program.Said said = run(disk.resolve("run"));
        for (int kilobytes = 80; said.code() != 0 && kilobytes < 20_000; kilobytes += kilobytes / 5) {
            refusals++;
            assertThat(said.err()).contains("the disk is full", "free some space and give the same command again");
            states += Files.exists(disk.resolve("run")) ? states() : 0;
            assertThat(call("mount", "-o", "remount,size=" + kilobytes + "k", disk.toString()))
                    .isTrue();
            said = run(disk.resolve("run"));
        }

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(refusals).isGreaterThan(3);
        assertThat(states).as("states that a full disk left").isPositive();
        assertThat(run(folder.resolve("roomy")).code()).isZero();
        assertThat(disk.resolve("run/sft/model/model.safetensors"))
                .hasSameBinaryContentAs(folder.resolve("roomy/sft/model/model.safetensors"));
    }

    private int states() throws IOException {
        try (var files = Files.walk(disk.resolve("run"))) {
            return (int) files.filter(file -> file.endsWith("state.json")).count();
        }
    }

    private static boolean call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
