/** Two runs on the same questions: how sure the difference is, and which answers changed. */
@NullMarked
package org.gaoyao.eval.comparison;

import org.jspecify.annotations.NullMarked;
