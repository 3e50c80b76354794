package org.gaoyao.train.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.run.FileTree;

/**
 * The folder of the states of a training, each named after how many steps were taken: {@code step-1200}.
 *
 * @param folder which need not exist yet
 */
public record SavedStates(Path folder) {

    private static final String PREFIX = "step-";

    /** The folder of the state after so many steps. */
    public Path of(long steps) {
        return folder.resolve(PREFIX + steps);
    }

    /** How many steps the newest state is after. */
    public Optional<Long> newest() throws IOException {
        return all().stream().findFirst();
    }

    /** The steps of all states, the newest first. */
    private List<Long> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> states = Files.list(folder)) {
            return states.map(state -> state.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> Long.valueOf(name.substring(PREFIX.length())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** Removes all but the newest and the best. */
    public void prune(int keep, Optional<Long> best) throws IOException {
        for (long steps : all().stream().skip(keep).toList()) {
            if (best.isEmpty() || best.get() != steps) {
                FileTree.remove(of(steps));
            }
        }
    }
}
