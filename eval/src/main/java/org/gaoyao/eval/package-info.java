/** Benchmarks and what measures them: items put to a model, answers scored, judged and compared. */
@NullMarked
package org.gaoyao.eval;

import org.jspecify.annotations.NullMarked;
