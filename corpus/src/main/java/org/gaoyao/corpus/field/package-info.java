/** Which field of a row is what: the layouts of published corpora, as data. */
@NullMarked
package org.gaoyao.corpus.field;

import org.jspecify.annotations.NullMarked;
