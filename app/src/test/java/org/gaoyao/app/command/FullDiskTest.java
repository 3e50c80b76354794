package org.gaoyao.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.run.Json;
import org.gaoyao.run.folder.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;

/** A run on a real file system of a few pages, which only root can mount: elsewhere these are skipped. */
class FullDiskTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        mounted = call("mount", "-t", "tmpfs", "-o", "size=" + PAGE, "none", disk.toString());
        assumeTrue(mounted, "needs the right to mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            call("umount", disk.toString());
        }
    }

    /** Gives the disk a little more each time, so that it is full at another file each time, until the run fits. */
    @Test
    void aFullDiskIsSaidNothingIsTornAndTheRunGoesOnWhenThereIsRoom() throws Exception {
        int refusals = 0;
        Program.Said said = run();
        for (int pages = 2; said.code() != 0 && pages < 10_000; pages += 1 + pages / 8) {
            refusals++;
            assertThat(said.err()).contains("the disk is full", disk.toString(), "free some space");
            assertThat(said.err().lines()).hasSize(2);
            assertThat(torn()).isEmpty();
            assertThat(call("mount", "-o", "remount,size=" + pages * PAGE, disk.toString()))
                    .isTrue();
            said = run();
        }

        assertThat(said.code()).isZero();
        assertThat(refusals).isGreaterThan(5);
        Program.run(
                "run", recipe(), "--runs", folder.resolve("roomy"), "--set", "moot.cases=40", "--set", "moot.dirty=0");
        assertThat(new RunFolder(disk.resolve("quickstart")).manifestFile())
                .hasSameBinaryContentAs(new RunFolder(folder.resolve("roomy/quickstart")).manifestFile());
    }

    @Test
    void aDiskThatCannotBeWrittenIsSaid() throws Exception {
        assertThat(call("mount", "-o", "remount,ro", disk.toString())).isTrue();

        Program.Said said = run();

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("the file system is read-only", "choose another folder");
        assertThat(said.err().lines()).hasSize(2);
    }

    private Program.Said run() {
        return Program.run("run", recipe(), "--runs", disk, "--set", "moot.cases=40", "--set", "moot.dirty=0");
    }

    private static Path recipe() {
        return Program.quickstart();
    }

    private List<Path> torn() throws IOException {
        RunFolder run = new RunFolder(disk.resolve("quickstart"));
        if (run.exists()) {
            run.events();
            run.manifest();
        }
        try (Stream<Path> files = Files.walk(disk)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".tmp")
                            || (file.toString().endsWith(".json") && !isJson(file))
                            || (file.toString().endsWith("report.html") && !isPage(file)))
                    .toList();
        }
    }

    private static boolean isPage(Path file) {
        try {
            return Files.readString(file).endsWith("</html>\n");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isJson(Path file) {
        try {
            return Json.parse(Files.readString(file)).isObject();
        } catch (IOException | JacksonException torn) {
            return false;
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
