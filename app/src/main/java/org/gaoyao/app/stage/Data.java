package org.gaoyao.app.stage;

import java.nio.file.Path;

/**
 * A file or folder from outside that a stage reads.
 *
 * @param name the key of the setting that names it
 * @param path where it lies
 * @param licence by what right it is used, as its giver states it
 */
public record Data(String name, Path path, String licence) {}
