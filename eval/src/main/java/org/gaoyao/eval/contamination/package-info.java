/** Which questions of a benchmark stand in texts that a model was trained on, and what the others alone are worth. */
@NullMarked
package org.gaoyao.eval.contamination;

import org.jspecify.annotations.NullMarked;
