/** Documents through gates: the legwork, which goes on where it was stopped, and the embedded engine, which works on all processors. */
@NullMarked
package org.gaoyao.corpus.pipeline;

import org.jspecify.annotations.NullMarked;
