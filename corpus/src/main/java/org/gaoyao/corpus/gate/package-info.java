/** What judges documents: every gate keeps, changes or drops, and says by which rule and which values. */
@NullMarked
package org.gaoyao.corpus.gate;

import org.jspecify.annotations.NullMarked;
