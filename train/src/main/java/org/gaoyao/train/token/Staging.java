package org.gaoyao.train.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.gaoyao.run.FileTree;

/** The hidden folder beside another in which that one is made; it takes its place when all is there. */
final class Staging implements AutoCloseable {

    private final Path folder;
    private final Path work;

    private Staging(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /** Begins anew, without what a killed one left. */
    static Staging begin(Path folder) throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        Path work = parent.resolve("." + folder.getFileName() + ".writing");
        clear(work);
        Files.createDirectories(work);
        return new Staging(folder, work);
    }

    /** Where a file is to be written. */
    Path place(String name) {
        return work.resolve(name);
    }

    /** Writes the manifest, and puts the folder in its place. */
    TokenShards finish(TokenManifest manifest) throws IOException {
        TokenShards.write(manifest, work);
        clear(folder);
        Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        return TokenShards.open(folder);
    }

    @Override
    public void close() throws IOException {
        clear(work);
    }

    private static void clear(Path tree) throws IOException {
        if (Files.exists(tree)) {
            FileTree.remove(tree);
        }
    }
}
