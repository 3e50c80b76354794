/** A model as judge of stored answers: each by a standard, or two against each other; what comes of it beside the scores. */
@NullMarked
package org.gaoyao.eval.jury;

import org.jspecify.annotations.NullMarked;
