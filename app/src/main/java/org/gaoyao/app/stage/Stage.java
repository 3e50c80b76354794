package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.run.Problem;
import org.gaoyao.run.folder.Source;

/**
 * One step of a recipe: it reads data and what earlier stages made, and makes its outputs.
 *
 * <ol>
 *   <li>Its settings are read from the recipe into {@link #settings}, whose constructor refuses what is wrong.
 *   <li>{@link #resolved} fills in what follows from the data folder; {@link #lacking} says what cannot be done here.
 *   <li>The content of {@link #data} and {@link #builtIn}, the outputs of {@link #reads}, the settings and {@link #version} together are its
 *       address. If it has made its outputs at that address before, it is not run.
 *   <li>{@link #run} works in an empty folder that takes its place in the run when all is done, never before.
 * </ol>
 *
 * <p>Equal addresses must give equal bytes: no clock, no machine, no path, no unnamed random numbers in the outputs.
 *
 * @param <S> its settings
 */
public interface Stage<S extends Record> {

    /** The key in recipes and the name of the folder in the run. */
    String name();

    /** What it does, in one sentence. */
    String about();

    /** Raised whenever it would make other outputs than before of the same inputs. */
    int version();

    /** The type of its settings. */
    Class<S> settings();

    /** The settings with what follows from the folder of data that the whole recipe was given. */
    default S resolved(S settings, Optional<Path> data) {
        return settings;
    }

    /** What it reads from outside. */
    default List<Data> data(S settings) {
        return List.of();
    }

    /**
     * What the program or the machine lacks for these settings: it is refused with the recipe, before any work.
     *
     * @return problems whose place is the key of a setting
     */
    default List<Problem> lacking(S settings) {
        return List.of();
    }

    /** What it reads that comes with the program, by name: it changes with the program. */
    default Map<String, Source> builtIn(S settings) {
        return Map.of();
    }

    /** The stages whose outputs it reads: all must stand above it in the recipe, which has {@code above} there. */
    default Set<String> reads(Set<String> above) {
        return Set.of();
    }

    /** Whether it draws random numbers: if so, another seed is another address. */
    default boolean random() {
        return false;
    }

    /** Whether it can go on from what a killed run of itself left in its folder; otherwise that is emptied first. */
    default boolean continues() {
        return false;
    }

    /**
     * Whether all processes of a team run it together, each in a folder of its own, of which that of the first counts; otherwise
     * the first runs it and the others wait.
     */
    default boolean parallel() {
        return false;
    }

    /** The files and folders that it makes. */
    List<String> outputs(S settings);

    /** Files for people, copied to the top of the run. They may tell times, and are not hashed. */
    default List<String> pages() {
        return List.of();
    }

    /** Makes the outputs. */
    void run(S settings, Context context) throws IOException;
}
