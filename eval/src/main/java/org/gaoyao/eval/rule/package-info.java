/** How each task is scored, as published and corrected. */
@NullMarked
package org.gaoyao.eval.rule;

import org.jspecify.annotations.NullMarked;
