/** How predictable documents are: scorers of perplexity, thresholds, and the buckets of mid-training. */
@NullMarked
package org.gaoyao.corpus.perplexity;

import org.jspecify.annotations.NullMarked;
