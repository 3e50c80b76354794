/** Who takes part: invented people and what a judgment says of them. */
@NullMarked
package org.gaoyao.moot.person;

import org.jspecify.annotations.NullMarked;
