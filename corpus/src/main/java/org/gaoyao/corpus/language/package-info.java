/** In which language a text is, and how much of another is mixed into it. */
@NullMarked
package org.gaoyao.corpus.language;

import org.jspecify.annotations.NullMarked;
