/** Facts with legal weight: which there are for a charge or cause, what their values may be, and those of one case. */
@NullMarked
package org.gaoyao.law.element;

import org.jspecify.annotations.NullMarked;
