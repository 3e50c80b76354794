/** Measurements of the corpus: near-duplicates and contamination beside others, and a large corpus from end to end. */
@NullMarked
package org.gaoyao.bench.curation;

import org.jspecify.annotations.NullMarked;
