/** Documents in, clean shards out: each stage of curation a package, every drop in a ledger. */
@NullMarked
package org.gaoyao.corpus;

import org.jspecify.annotations.NullMarked;
