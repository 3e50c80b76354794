/** Which documents hold items of a benchmark, so that a model is not trained on what it is measured by. */
@NullMarked
package org.gaoyao.corpus.contamination;

import org.jspecify.annotations.NullMarked;
