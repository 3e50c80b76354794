/** Civil amounts that follow by rule: each a calculation that shows its steps with their sources and can be replayed. */
@NullMarked
package org.gaoyao.law.civil;

import org.jspecify.annotations.NullMarked;
