package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    private Path folder;

    @Test
    void linkThatLeadsBackOrNowhereIsLeftOut() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(deep.resolve("text"), "x");
        Files.createSymbolicLink(deep.resolve("up"), folder);
        Files.createSymbolicLink(deep.resolve("nowhere"), folder.resolve("none"));
        Files.createSymbolicLink(folder.resolve("again"), deep.resolve("text"));

        assertThat(FileTree.files(folder)).containsExactlyInAnyOrder(deep.resolve("text"), folder.resolve("again"));
        assertThat(Fingerprint.of(folder)).isEqualTo(Fingerprint.of(folder));
    }

    @Test
    void fileIsItsOwnTreeAndWhatIsNotThereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("one"), "x");

        assertThat(FileTree.files(file)).containsExactly(file);
        assertThatThrownBy(() -> FileTree.files(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
