package org.gaoyao.retrieval.ranker;

import io.github.metarank.lightgbm4j.LGBMBooster;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.model.tensor.Threads;
import org.gaoyao.run.ProblemsException;

/**
 * LightGBM's native library, loaded once for a process.
 *
 * <p>Its Java side unpacks it under a fixed name into the folder for temporary files, where a second process would overwrite
 * what the first has loaded, which then crashes. For the moment of loading that folder is one of our own.
 */
final class LightGbm {

    private static final String FOLDER = "java.io.tmpdir";
    private static final String OPEN_MP = "libgomp.so.1";

    private static boolean loaded;

    private LightGbm() {}

    /**
     * Loads it, if it is not loaded.
     *
     * @throws ProblemsException if this machine lacks what it needs
     */
    static synchronized void load() {
        if (loaded) {
            return;
        }
        findOpenMp();
        String usual = System.getProperty(FOLDER);
        try {
            Path own = Files.createTempDirectory("gaoyao-lightgbm");
            own.toFile().deleteOnExit();
            System.setProperty(FOLDER, own.toString());
            loaded = LGBMBooster.isNativeLoaded();
            try (var unpacked = Files.list(own)) {
                unpacked.map(Path::toFile).forEach(File::deleteOnExit);
            }
            if (!loaded) {
                throw refusal("it has no library for this system");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (LinkageError failure) {
            throw refusal(String.valueOf(failure.getMessage()));
        } finally {
            System.setProperty(FOLDER, usual);
        }
    }

    /** LightGBM links GNU's OpenMP; where the system has none, the one that comes with libtorch will do once it is in the process. */
    @SuppressWarnings("restricted")
    private static void findOpenMp() {
        try {
            SymbolLookup.libraryLookup(OPEN_MP, Arena.global());
        } catch (IllegalArgumentException absent) {
            Threads.count();
        }
    }

    /** A refusal that says what LightGBM said. */
    static ProblemsException refusal(String message) {
        return ProblemsException.of(
                "the ranker was not trained", "LightGBM", message, "on macOS it needs libomp; ranking itself does not");
    }
}
