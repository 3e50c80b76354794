/** The scores of one run over a benchmark, and the files that hold them. */
@NullMarked
package org.gaoyao.eval.result;

import org.jspecify.annotations.NullMarked;
