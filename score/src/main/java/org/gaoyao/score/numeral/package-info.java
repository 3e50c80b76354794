/** Chinese numerals rewritten as digits, as cn2an 0.5.22 does it. */
@NullMarked
package org.gaoyao.score.numeral;

import org.jspecify.annotations.NullMarked;
