package org.gaoyao.moot.dataset;

import java.util.List;
import org.gaoyao.moot.scenario.MootSettings;

/**
 * The manifest of a data set.
 *
 * @param licence by what right it may be used
 * @param notice what it is not
 * @param cases which cases it holds
 * @param layout how they are laid out
 * @param shards its files, by name
 */
public record Contents(String licence, String notice, MootSettings cases, DatasetSettings layout, List<Shard> shards) {

    public Contents {
        shards = List.copyOf(shards);
    }
}
