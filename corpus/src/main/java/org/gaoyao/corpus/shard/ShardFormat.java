package org.gaoyao.corpus.shard;

/** In what shards are written. */
public enum ShardFormat {
    /** One document a line, compressed with zstd. */
    JSONL,
    /** Parquet, compressed with zstd. */
    PARQUET;

    /** How the names of its files end. */
    String ending() {
        return switch (this) {
            case JSONL -> ".jsonl.zst";
            case PARQUET -> ".parquet";
        };
    }
}
