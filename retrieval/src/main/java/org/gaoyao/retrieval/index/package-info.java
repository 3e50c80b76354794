/** The index of articles: what is in it, how it is written whole or not at all, and how it is searched. */
@NullMarked
package org.gaoyao.retrieval.index;

import org.jspecify.annotations.NullMarked;
