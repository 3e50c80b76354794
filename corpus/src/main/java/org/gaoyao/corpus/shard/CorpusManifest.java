package org.gaoyao.corpus.shard;

import java.util.List;
import java.util.Map;
import org.gaoyao.corpus.coverage.Count;

/**
 * What a corpus consists of: enough to check every byte of it, and by what right each source is used.
 *
 * @param all all documents
 * @param shards the files, in the order of their documents
 * @param sources the sources of which documents are left, by name
 */
public record CorpusManifest(Count all, List<Shard> shards, Map<String, Share> sources) {

    /**
     * What a source contributed.
     *
     * @param licences by what right, as its giver states it; more than one where its documents differ
     * @param count how much of it is left
     */
    public record Share(List<String> licences, Count count) {}

    public CorpusManifest {
        shards = List.copyOf(shards);
    }
}
