package org.gaoyao.moot.dataset;

/**
 * A file of a data set.
 *
 * @param file its path below the data set's folder, with {@code /}
 * @param rows how many lines
 * @param bytes its size
 * @param sha256 its hash
 */
public record Shard(String file, int rows, long bytes, String sha256) {}
