package org.gaoyao.train.example;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where examples come from.
 *
 * @param name unique among the sources of a training
 * @param path a file or folder: JSON lines, a JSON array, either packed with gzip, bzip2 or zstd, or Parquet
 * @param files which names of files in a folder belong to it, as a glob; empty for all
 * @param domain what it is counted to in the mixture
 * @param format how its rows are written; empty to tell row by row
 * @param weight how often each of its examples is drawn for one draw of an example of weight 1 of the same domain
 */
public record ExampleSource(
        String name, Path path, Optional<String> files, Domain domain, Optional<ExampleFormat> format, double weight) {

    /** The two parts of a mixture. */
    public enum Domain {
        /** Tasks on law. */
        LEGAL,
        /** Anything else. */
        GENERAL
    }

    public ExampleSource {
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("a source has a name without slashes, got \"" + name + "\"");
        }
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("the weight of " + name + " must be above 0, got " + weight);
        }
    }

    /** A source of which all is as usual. */
    public static ExampleSource of(String name, Path path, Domain domain) {
        return new ExampleSource(name, path, Optional.empty(), domain, Optional.empty(), 1);
    }
}
