/** Texts in one form: characters, width, spaces, lines, script; what pages put around a text is taken off. */
@NullMarked
package org.gaoyao.corpus.normalisation;

import org.jspecify.annotations.NullMarked;
