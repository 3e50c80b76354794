/** Shards out: the documents of a corpus in files of a bounded size, with hashes and licences. */
@NullMarked
package org.gaoyao.corpus.shard;

import org.jspecify.annotations.NullMarked;
