/** Patterns that are looked for in long Chinese texts. */
@NullMarked
package org.gaoyao.corpus.pattern;

import org.jspecify.annotations.NullMarked;
