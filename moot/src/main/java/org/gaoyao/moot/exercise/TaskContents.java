package org.gaoyao.moot.exercise;

import java.util.List;
import org.gaoyao.moot.dataset.Shard;

/**
 * The manifest of a set of tasks.
 *
 * @param licence by what right it may be used
 * @param notice what it is not
 * @param settings how many rows of which seed
 * @param statutes whether recitation is of imported statutes, else of the digest
 * @param fingerprint of the settings and of what was imported
 * @param shards its files, by name
 */
public record TaskContents(
        String licence,
        String notice,
        TaskSettings settings,
        boolean statutes,
        String fingerprint,
        List<Shard> shards) {

    public TaskContents {
        shards = List.copyOf(shards);
    }
}
