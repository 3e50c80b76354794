/** Documents in: files, archives and rows of any origin become documents, or refusals with a reason. */
@NullMarked
package org.gaoyao.corpus.intake;

import org.jspecify.annotations.NullMarked;
