/** Court judgments taken apart: the segments of their text, and what stands in their heads. */
@NullMarked
package org.gaoyao.corpus.judgment;

import org.jspecify.annotations.NullMarked;
