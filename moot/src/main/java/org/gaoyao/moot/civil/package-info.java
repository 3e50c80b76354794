/** Six civil causes: what happened, what follows by the calculations of {@code law.civil}, and how it is told. */
@NullMarked
package org.gaoyao.moot.civil;

import org.jspecify.annotations.NullMarked;
