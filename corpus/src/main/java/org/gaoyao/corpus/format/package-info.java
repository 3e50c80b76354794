/** Formats of files: which one a file has, and the text that it holds. */
@NullMarked
package org.gaoyao.corpus.format;

import org.jspecify.annotations.NullMarked;
