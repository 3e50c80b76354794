package org.gaoyao.corpus.shard;

import org.gaoyao.run.Fingerprint;

/**
 * A file of documents.
 *
 * @param file its path in the folder of the corpus
 * @param sha256 its hash
 * @param bytes its size
 * @param documents how many documents are in it
 * @param characters their characters (code points)
 */
public record Shard(String file, Fingerprint sha256, long bytes, long documents, long characters) {}
