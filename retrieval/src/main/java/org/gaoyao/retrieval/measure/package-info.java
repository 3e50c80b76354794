/** How good a ranking is: TREC's files and the measures that trec_eval takes from them. */
@NullMarked
package org.gaoyao.retrieval.measure;

import org.jspecify.annotations.NullMarked;
