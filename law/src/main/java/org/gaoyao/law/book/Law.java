package org.gaoyao.law.book;

import java.util.List;
import org.gaoyao.law.statute.LawText;

/**
 * A law through time: all imported versions that bear one title.
 *
 * @param title the full title
 * @param versions at least one, oldest first
 */
public record Law(String title, List<LawText> versions) {

    public Law {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a law has at least one version: " + title);
        }
    }

    /** The newest imported version, in force or not. */
    public LawText newest() {
        return versions.getLast();
    }
}
