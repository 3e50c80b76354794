package org.gaoyao.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The one folder in which the program keeps what outlives a run: the statute store, caches, unpacked natives.
 *
 * @param root the folder; it need not exist yet
 */
public record Home(Path root) {

    /** The name of the environment variable that moves the home. */
    public static final String VARIABLE = "GAOYAO_HOME";

    /**
     * The home that was asked for, else that of the environment, else {@code ~/.gaoyao}.
     *
     * @param asked the value of {@code --home}
     */
    public static Home find(Optional<Path> asked) {
        return find(asked, System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Home find(Optional<Path> asked, Map<String, String> environment, Path userHome) {
        Optional<Path> variable = Optional.ofNullable(environment.get(VARIABLE))
                .filter(value -> !value.isBlank())
                .map(Path::of);
        return new Home(asked.or(() -> variable)
                .orElse(userHome.resolve(".gaoyao"))
                .toAbsolutePath()
                .normalize());
    }

    /** Where the statute store lives. */
    public Path statutes() {
        return root.resolve("statutes");
    }

    /** Where what can be made again is kept. */
    public Path cache() {
        return root.resolve("cache");
    }

    /** Where native libraries are unpacked. */
    public Path natives() {
        return root.resolve("natives");
    }
}
