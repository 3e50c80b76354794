package org.gaoyao.app.execution;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.folder.RunFolder;

/** The hidden folder in which a stage works until all of its outputs are there; then it is renamed to what it is. */
public final class WorkFolder {

    private final RunFolder run;
    private final String stage;

    WorkFolder(RunFolder run, String stage) {
        this.run = run;
        this.stage = stage;
    }

    /**
     * Makes the folder for an address, and removes what interrupted runs left of other addresses.
     *
     * @param continues whether what an interrupted run at this same address left is kept
     */
    Path begin(Fingerprint key, boolean continues) throws IOException {
        Path work = run.root().resolve("." + stage + "." + key.brief());
        removeLeftovers(continues ? work : run.root());
        return Files.createDirectories(work);
    }

    /** Puts the finished folder in the place of the stage's last one. */
    void finish(Path work) throws IOException {
        Path place = run.stage(stage);
        Path old = run.root().resolve("." + stage + ".old");
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
        removeLeftovers(run.root());
    }

    /** Removes what interrupted or failed runs of the stage left, except {@code kept}. */
    void removeLeftovers(Path kept) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(run.root(), "." + stage + ".*")) {
            for (Path folder : folders) {
                if (!folder.equals(kept)) {
                    FileTree.remove(folder);
                }
            }
        }
    }
}
