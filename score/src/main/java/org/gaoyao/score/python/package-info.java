/** The text and number rules of CPython 3.11, on which published scores depend. */
@NullMarked
package org.gaoyao.score.python;

import org.jspecify.annotations.NullMarked;
