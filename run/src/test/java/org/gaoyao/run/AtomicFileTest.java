package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheWholeFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("deep/er/file.txt");
        AtomicFile.write(file, "old, and longer");
        AtomicFile.write(file, "新");

        assertThat(file).hasContent("新");
        assertThat(folder.resolve("deep/er").toFile().list()).containsExactly("file.txt");
    }

    @Test
    void aFailingWriterLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("file.txt");
        AtomicFile.write(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("the source broke off");
                }))
                .hasMessage("the source broke off");

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("file.txt");
    }

    @Test
    void aFailureOfTheDiskNamesTheFile() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs /dev/full");

        IOException failure = AtomicFile.named(folder.resolve("file.txt"), writeTo(full));

        assertThat(failure).isInstanceOf(FileSystemException.class);
        assertThat(Problem.of(failure).toString()).contains("file.txt", "the disk is full", "free some space");
    }

    private static IOException writeTo(Path device) {
        try (var out = Files.newOutputStream(device)) {
            out.write(1);
        } catch (IOException failure) {
            return failure;
        }
        throw new AssertionError("a full device took a byte");
    }
}
