package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    /** From FIPS 180-2, appendix B.1. */
    @Test
    void aTextHasItsPublishedHash() throws IOException {
        String published = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Files.writeString(folder.resolve("abc"), "abc");

        assertThat(Fingerprint.of("abc").hex()).isEqualTo(published);
        assertThat(Fingerprint.of(folder.resolve("abc")).hex()).isEqualTo(published);
    }

    @Test
    void aFolderIsItsFilesAndTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("b/empty"));
        Files.writeString(folder.resolve("b/c.txt"), "abc");
        Files.writeString(folder.resolve("a.txt"), "");
        Fingerprint before = Fingerprint.of(folder);

        assertThat(before)
                .isEqualTo(Fingerprint.of("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 a.txt\n"
                        + Fingerprint.of("abc") + " b/c.txt\n"));

        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(0));
        Files.delete(folder.resolve("b/empty"));
        assertThat(Fingerprint.of(folder)).isEqualTo(before);

        Files.move(folder.resolve("a.txt"), folder.resolve("d.txt"));
        assertThat(Fingerprint.of(folder)).isNotEqualTo(before);
    }

    @Test
    void aFileThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> Fingerprint.of(folder.resolve("none"))).isInstanceOf(IOException.class);
    }
}
