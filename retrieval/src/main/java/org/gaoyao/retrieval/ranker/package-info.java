/** The learned ranking: what is seen of an article for a question, and trees that were taught what to make of it. */
@NullMarked
package org.gaoyao.retrieval.ranker;

import org.jspecify.annotations.NullMarked;
