/** Benchmarks that users define themselves. */
@NullMarked
package org.gaoyao.eval.own;

import org.jspecify.annotations.NullMarked;
