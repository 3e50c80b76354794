/** Putting the items of benchmarks to a model: each answered once, whatever fails or dies on the way. */
@NullMarked
package org.gaoyao.eval.asking;

import org.jspecify.annotations.NullMarked;
