package org.gaoyao.run.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Fingerprint;

/**
 * Data from outside that a stage read: what it was, not where it lay.
 *
 * @param sha256 the fingerprint of the file or folder
 * @param files how many files
 * @param bytes how many bytes they hold together
 * @param licence by what right it is used, as its giver states it
 */
public record Source(Fingerprint sha256, long files, long bytes, String licence) {

    /** Reads a file or folder through. */
    public static Source of(Path fileOrFolder, String licence) throws IOException {
        List<Path> files = FileTree.files(fileOrFolder);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new Source(Fingerprint.of(fileOrFolder), files.size(), bytes, licence);
    }
}
