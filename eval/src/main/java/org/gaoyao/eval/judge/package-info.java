/** Models as judges: by rubric, on scales, between two answers; how far they agree, and with whom. */
@NullMarked
package org.gaoyao.eval.judge;

import org.jspecify.annotations.NullMarked;
