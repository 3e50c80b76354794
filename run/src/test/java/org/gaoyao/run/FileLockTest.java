package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondHolderIsRefusedByNameUntilTheFirstIsDone() throws IOException {
        Path file = folder.resolve("store/lock");
        try (FileLock _ = FileLock.acquire(file, "the import did not begin")) {
            assertThatThrownBy(() -> FileLock.acquire(file, "the import did not begin"))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("the import did not begin")
                    .hasMessageContaining(
                            "held by process " + ProcessHandle.current().pid() + " since 20");
        }
        FileLock.acquire(file, "the import did not begin").close();
    }

    @Test
    void anotherProcessHoldsItUntilItIsKilled() throws Exception {
        Path file = folder.resolve("lock");
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");

            assertThat(FileLock.holder(file))
                    .hasValueSatisfying(holder -> assertThat(holder).startsWith("process " + other.pid()));
            assertThatThrownBy(() -> FileLock.acquire(file, "nothing was done"))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("held by process " + other.pid() + " since 20");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(FileLock.holder(file)).isEmpty();
        FileLock.acquire(file, "nothing was done").close();
    }

    /** A process that takes the lock, says so, and keeps it until it is killed. */
    static final class Holder {

        private Holder() {}

        static void main(String[] arguments) throws Exception {
            FileLock lock = FileLock.acquire(Path.of(arguments[0]), "nothing was done");
            System.out.println("held");
            Thread.sleep(60_000);
            lock.close();
        }
    }
}
