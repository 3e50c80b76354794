/** Exact and near-duplicates: which documents say the same, and which of them stays. */
@NullMarked
package org.gaoyao.corpus.duplicate;

import org.jspecify.annotations.NullMarked;
