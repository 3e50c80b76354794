/** Documents through gates: the embedded engine, which streams, works on all processors and goes on where it was stopped. */
@NullMarked
package org.gaoyao.corpus.pipeline;

import org.jspecify.annotations.NullMarked;
