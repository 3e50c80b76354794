package org.gaoyao.app.command.eval;

import java.nio.file.Path;

/**
 * A folder and what its content is called: {@code NAME=FOLDER}, or a folder that is its own name.
 *
 * @param name what it is called
 * @param folder the folder
 */
record NamedFolder(String name, Path folder) {

    static NamedFolder of(String given) {
        int equals = given.indexOf('=');
        Path folder = Path.of(given.substring(equals + 1));
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new NamedFolder(equals > 0 ? given.substring(0, equals) : String.valueOf(last), folder);
    }
}
